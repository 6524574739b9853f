package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People on the last day of a year. */
class PopulationTest {
  private static final String P = "folkmängd";

  @Test
  void agesAreAllOrAGroup() {
    assertThat(
            Observed.given(
                    Observed.file("a.csv")
                        .value(P, "01", "2019", "1")
                        .value(P, "03", "2019", "2")
                        .age("Totalt ålder")
                        .value(P, "04", "2019", "3")
                        .age("20-44 år")
                        .value(P, "05", "2019", "4")
                        .age("80+ år")
                        .value(P, "06", "2019", "5")
                        .age("17")
                        .value(P, "07", "2019", "6")
                        .age("0 år")
                        .value(P, "08", "2019", "7")
                        .age("vuxna"))
                .lines(
                    Population.TABLE,
                    Population.PEOPLE,
                    Population.AGE,
                    Population.AGE_FROM,
                    Population.AGE_TO))
        .containsExactlyInAnyOrder(
            "1 | all | - | -",
            "2 | all | - | -",
            "3 | 20-44 år | 20 | 44",
            "4 | 80+ år | 80 | -",
            "5 | 17 | 17 | 17",
            "6 | 0 år | 0 | 0");
  }

  @Test
  void peopleAreWholeAndNotLessThanNone() {
    assertThat(
            Observed.given(
                    Observed.file("a.csv")
                        .value(P, "01", "2019", "2344124")
                        .value(P, "03", "2019", "0")
                        .value(P, "04", "2019", "5.5")
                        .value(P, "05", "2019", "-5")
                        .value(P, "06", "2019", "5,0")
                        .value(P, "07", "2019", "..")
                        .value(P, "08", "2019", "")
                        .marked("Private")
                        .value(P, "09", "2019", "många"))
                .lines(
                    Population.TABLE, Population.REGION_CODE, Population.STATUS, Population.PEOPLE))
        .containsExactlyInAnyOrder(
            "01 | reported | 2344124",
            "03 | reported | 0",
            "04 | unreadable | -",
            "05 | unreadable | -",
            "06 | unreadable | -",
            "07 | missing | -",
            "08 | suppressed | -",
            "09 | unreadable | -");
  }

  @Test
  void onlyWholeYearsArePopulations() {
    assertThat(
            Observed.given(
                    Observed.file("a.csv")
                        .value("BE0101N1", "01", "2019", "1")
                        .value("n01951", "01", "2018", "2")
                        .value(P, "01", "2019M12", "3")
                        .value(P, "01", "2019K4", "4")
                        .value("U79133", "01", "2019", "5"))
                .lines(Population.TABLE, Population.YEAR, Population.PEOPLE))
        .containsExactlyInAnyOrder("2019 | 1", "2018 | 2");
  }

  @Test
  void laterCountsTakeThePlaceAndTwoOfADayContradict() {
    assertThat(
            Observed.given(
                    Observed.file("first")
                        .knownFrom("2023-01-01")
                        .value(P, "01", "2019", "1")
                        .value(P, "01", "2019", "2")
                        .sex("kvinnor"),
                    Observed.file("second")
                        .value(P, "01", "2019", "3")
                        .value(P, "03", "2019", "4")
                        .value(P, "03", "2019", "5"))
                .lines(
                    Population.TABLE,
                    Population.CELL,
                    Population.SEX,
                    Population.STATUS,
                    Population.SUPERSEDED))
        .containsExactlyInAnyOrder(
            "first/value 1 | total | reported | true",
            "first/value 2 | women | reported | false",
            "second/value 1 | total | reported | false",
            "second/value 2 | total | conflict | false",
            "second/value 3 | total | conflict | false");
  }
}
