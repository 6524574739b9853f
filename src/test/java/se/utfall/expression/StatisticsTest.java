package se.utfall.expression;

import static se.utfall.expression.Cases.TEXT;

import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void valueHasAPointOrACommaAndNoGrouping() {
    Cases.of(Statistics.value(TEXT.column()), TEXT)
        .gives(1.5, "1.5")
        .gives(1.5, "1,5")
        .gives(-3.0, "-3")
        .gives(0.0, "0")
        .gives(1000.0, "1e3")
        .gives(0.00125, "1.25E-3")
        .gives(806.9, "\u00a0806.9 ")
        .gives(123456789012345.0, "123456789012345")
        .gives(1.234, "1.234")
        .gives(null, "1e999")
        .gives(null, "1e99")
        .gives(null, "1234567890123456")
        .gives(null, "NaN")
        .gives(null, "Infinity")
        .gives(null, "-Infinity")
        .gives(null, "1 234")
        .gives(null, "1\u00a0234")
        .gives(null, "1.234.567")
        .gives(null, "1,234.5")
        .gives(null, "1.")
        .gives(null, ".5")
        .gives(null, "+5")
        .gives(null, "\u22125")
        .gives(null, "0x1F")
        .gives(null, "5d")
        .gives(null, "..")
        .gives(null, "-")
        .gives(null, "")
        .gives(null, (Object) null)
        .gives(null, "12 %")
        .gives(null, "mellan 5 och 6")
        .hold();
  }

  @Test
  void periodIsAYearAMonthOrAQuarter() {
    Cases.of(Statistics.period(TEXT.column()), TEXT)
        .gives("2019", "2019")
        .gives("2019", " 2019\u00a0")
        .gives("1998", "1998")
        .gives("2019-03", "2019M03")
        .gives("2019-03", "2019-03")
        .gives("2019-12", "2019M12")
        .gives("2019-Q1", "2019K1")
        .gives("2019-Q4", "2019Q4")
        .gives("2019-Q2", "2019-Q2")
        .gives("2019-Q2", "2019-K2")
        .gives(null, "19")
        .gives(null, "1850")
        .gives(null, "2100")
        .gives(null, "2019M13")
        .gives(null, "2019M00")
        .gives(null, "2019M3")
        .gives(null, "2019-Q5")
        .gives(null, "2019K0")
        .gives(null, "2019-2020")
        .gives(null, "201903")
        .gives(null, "2019-03-01")
        .gives(null, "2019.0")
        .gives(null, "år 2019")
        .gives(null, "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void yearIsThePeriodsFirstPart() {
    Cases.of(Statistics.year(TEXT.column()), TEXT)
        .gives("2019", "2019")
        .gives("2019", "2019-03")
        .gives("2019", "2019-Q1")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void regionIsLookedUpByItsCodeOrAllOfTheText() {
    Cases.of(Statistics.regionKey(TEXT.column()), TEXT)
        .gives("01", "01 Stockholms län")
        .gives("01", "01  Stockholms\u00a0län ")
        .gives("00", "00 Riket")
        .gives("01", "01")
        .gives("0001", "0001")
        .gives("Stockholms län", "Stockholms  län")
        .gives("0180 Stockholm", "0180 Stockholm")
        .gives("01 80", "01 80")
        .gives("1 Stockholm", "1 Stockholm")
        .gives("", "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void nameBesideACodeIsTheRest() {
    Cases.of(Statistics.nameBesideCode(TEXT.column()), TEXT)
        .gives("Stockholms län", "01 Stockholms län")
        .gives("Stockholms län", " 01  Stockholms\u00a0 län")
        .gives(null, "01")
        .gives(null, "0001")
        .gives(null, "Stockholms län")
        .gives(null, "0180 Stockholm")
        .gives(null, "01 80")
        .gives(null, "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void municipalityHasTwoDigitsOfItsOwn() {
    Cases.of(Statistics.isMunicipality(TEXT.column()), TEXT)
        .gives(true, "0180")
        .gives(true, " 2584 ")
        .gives(true, "0114 Upplands Väsby")
        .gives(true, "9999") // of no county, which the county tells
        .gives(false, "0000")
        .gives(false, "0001")
        .gives(false, "0100")
        .gives(false, "01")
        .gives(false, "01 80")
        .gives(false, "018012")
        .gives(false, "0180 12")
        .gives(false, "G123")
        .gives(false, "Solna")
        .gives(false, "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void youngestOfAnAgeGroup() {
    Cases.of(Statistics.ageFrom(TEXT.column()), TEXT)
        .gives(20, "20-44")
        .gives(20, "20-44 år")
        .gives(0, "0-4 år")
        .gives(80, "80+")
        .gives(100, "100+ år")
        .gives(17, "17")
        .gives(17, "17 ÅR")
        .gives(null, "all")
        .gives(null, "totalt ålder")
        .gives(null, "-17")
        .gives(null, "17,5")
        .gives(null, "65 år och äldre")
        .gives(null, "2019")
        .gives(null, "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void oldestOfAnAgeGroup() {
    Cases.of(Statistics.ageTo(TEXT.column()), TEXT)
        .gives(44, "20-44")
        .gives(44, "20-44 år")
        .gives(4, "0-4 år")
        .gives(null, "80+")
        .gives(null, "100+ år")
        .gives(17, "17")
        .gives(17, "17 år")
        .gives(null, "all")
        .gives(null, "")
        .gives(null, (Object) null)
        .hold();
  }
}
