package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.declared.RegionName;

/** What the values of statistics files are of, what they say, and which of them stand. */
class StatisticTest {
  private static final String U = "U79133";

  private static Observed regions(String... texts) {
    Observed file = Observed.file("regions.csv");
    for (String text : texts) {
      file.value(U, text, "2019", "1");
    }
    return file;
  }

  @Test
  void aRegionIsKnownByCodeByNameOrByBothThatAgree() {
    assertThat(
            Observed.given(
                    regions(
                        "00",
                        "0000",
                        "Riket",
                        "00 Riket",
                        " 00  riket ",
                        "01",
                        "0001",
                        "Stockholm",
                        "Region Stockholm",
                        "01 Stockholms län",
                        "13 Hallands län",
                        "VGR",
                        "0180",
                        "1480",
                        "12 Hallands län",
                        "00 Stockholms län",
                        "01 Riket",
                        "0100",
                        "0002",
                        "9999",
                        "02",
                        "2180 Gävle",
                        "G123456",
                        "Hallnad",
                        "1",
                        "100",
                        ""))
                .lines(
                    ReadObservation.TABLE,
                    RawObservation.REGION_TEXT,
                    ReadObservation.REGION_CODE,
                    ReadObservation.REGION_NAME,
                    RegionText.PLACED))
        .containsExactlyInAnyOrder(
            "00 | 00 | Riket | region",
            "0000 | 00 | Riket | region",
            "Riket | 00 | Riket | region",
            "00 Riket | 00 | Riket | region",
            " 00  riket  | 00 | Riket | region",
            "01 | 01 | Region Stockholm | region",
            "0001 | 01 | Region Stockholm | region",
            "Stockholm | 01 | Region Stockholm | region",
            "Region Stockholm | 01 | Region Stockholm | region",
            "01 Stockholms län | 01 | Region Stockholm | region",
            "13 Hallands län | 13 | Region Halland | region",
            "VGR | 14 | Västra Götalandsregionen | region",
            "0180 | - | - | municipality",
            "1480 | - | - | municipality",
            "12 Hallands län | - | - | unknown",
            "00 Stockholms län | - | - | unknown",
            "01 Riket | - | - | unknown",
            "0100 | - | - | unknown",
            "0002 | - | - | unknown",
            "9999 | - | - | unknown",
            "02 | - | - | unknown",
            "2180 Gävle | - | - | municipality",
            "G123456 | - | - | unknown",
            "Hallnad | - | - | unknown",
            "1 | - | - | unknown",
            "100 | - | - | unknown",
            " | - | - | unknown");
  }

  @Test
  void reportedMissingSuppressedDeletedAndUnreadableAreToldApart() {
    assertThat(
            Observed.given(
                    Observed.file("a.json")
                        .value(U, "0000", "2001", "806.9")
                        .value(U, "0000", "2002", "0")
                        .value(U, "0000", "2003", "12,5")
                        .value(U, "0000", "2004", "-3")
                        .value(U, "0000", "2005", "")
                        .value(U, "0000", "2006", "..")
                        .value(U, "0000", "2007", "Uppgift saknas")
                        .value(U, "0000", "2008", "")
                        .marked("Missing")
                        .value(U, "0000", "2009", "")
                        .marked("Private")
                        .value(U, "0000", "2010", "")
                        .marked("deleted")
                        .value(U, "0000", "2011", "5")
                        .marked("private")
                        .value(U, "0000", "2012", "X")
                        .value(U, "0000", "2013", "-")
                        .value(U, "0000", "2014", "12 %")
                        .value(U, "0000", "2015", "1 234")
                        .value(U, "0000", "2016", "5")
                        .marked("preliminary")
                        .value(U, "0000", "2017", "")
                        .marked("preliminary"))
                .lines(Statistic.TABLE, Statistic.YEAR, Statistic.STATUS, Statistic.VALUE))
        .containsExactlyInAnyOrder(
            "2001 | reported | 806.9",
            "2002 | reported | 0.0",
            "2003 | reported | 12.5",
            "2004 | reported | -3.0",
            "2005 | missing | -",
            "2006 | missing | -",
            "2007 | missing | -",
            "2008 | missing | -",
            "2009 | suppressed | -",
            "2010 | deleted | -",
            "2011 | suppressed | -",
            "2012 | suppressed | -",
            "2013 | unreadable | -",
            "2014 | unreadable | -",
            "2015 | unreadable | -",
            "2016 | unreadable | -",
            "2017 | unreadable | -");
  }

  @Test
  void sexesAndPeriodsAreReadAsAgenciesWriteThem() {
    assertThat(
            Observed.given(
                    Observed.file("a.json")
                        .value(U, "01", "2019", "1")
                        .value("u79133 ", "01", "2019", "2")
                        .sex("K")
                        .value(U, "01", "2018", "3")
                        .sex("F")
                        .value(U, "01", "2018", "4")
                        .sex("M")
                        .value(U, "01", "2019M03", "5")
                        .sex("T")
                        .value(U, "01", "2019K2", "6")
                        .sex("Totalt")
                        .age("totalt ålder"))
                .lines(
                    Statistic.TABLE,
                    Statistic.VALUE,
                    Statistic.INDICATOR,
                    Statistic.PERIOD,
                    Statistic.YEAR,
                    Statistic.SEX))
        .containsExactlyInAnyOrder(
            "1.0 | U79133 | 2019 | 2019 | total",
            "2.0 | U79133 | 2019 | 2019 | women",
            "3.0 | U79133 | 2018 | 2018 | women",
            "4.0 | U79133 | 2018 | 2018 | men",
            "5.0 | U79133 | 2019-03 | 2019 | total",
            "6.0 | U79133 | 2019-Q2 | 2019 | total");
  }

  @Test
  void onlyValuesThatCanBePlacedAreStatistics() {
    assertThat(
            Observed.given(
                    Observed.file("a.json")
                        .value(U, "01", "2019", "1")
                        .value(U, "0180", "2019", "2")
                        .value(U, "9999", "2019", "3")
                        .value("U00000", "01", "2019", "4")
                        .value(U, "01", "i fjol", "5")
                        .value(U, "01", "2019", "6")
                        .sex("annat")
                        .value(U, "01", "2019", "7")
                        .age("80+ år")
                        .value("folkmängd", "01", "2019", "8"))
                .lines(Statistic.TABLE, Statistic.CELL))
        .containsExactly("a.json/value 1");
  }

  @Test
  void whatIsKnownLaterTakesThePlaceOfWhatWasKnownBefore() {
    Observed first =
        Observed.file("first")
            .knownFrom("2023-01-01")
            .value(U, "01", "2019", "5")
            .value(U, "03", "2019", "5")
            .value(U, "04", "2019", "5")
            .value(U, "05", "2019", "5");
    Observed second =
        Observed.file("second")
            .knownFrom("2024-01-01")
            .value(U, "01", "2019", "6")
            .value(U, "03", "2019", "")
            .value(U, "04", "2019", "5")
            .value(U, "05", "2019", "5")
            .sex("K");
    List<String> all =
        List.of(
            "first/value 1 | reported | true",
            "first/value 2 | reported | true",
            "first/value 3 | reported | true",
            "first/value 4 | reported | false",
            "second/value 1 | reported | false",
            "second/value 2 | missing | false",
            "second/value 3 | reported | false",
            "second/value 4 | reported | false");

    assertThat(standing(first, second)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(
            Observed.given(first, second)
                .asOf("2023-12-31")
                .lines(Statistic.TABLE, Statistic.CELL, Statistic.SUPERSEDED))
        .containsExactlyInAnyOrder(
            "first/value 1 | false",
            "first/value 2 | false",
            "first/value 3 | false",
            "first/value 4 | false");
  }

  private static List<String> standing(Observed... files) {
    return Observed.given(files)
        .lines(Statistic.TABLE, Statistic.CELL, Statistic.STATUS, Statistic.SUPERSEDED);
  }

  @Test
  void ofTheSameDayTheSameCountsOnceAndTheRestContradict() {
    Observed before = Observed.file("before").knownFrom("2023-01-01").value(U, "03", "2019", "5");
    Observed one =
        Observed.file("one")
            .value(U, "01", "2019", "5")
            .value(U, "03", "2019", "6")
            .value(U, "04", "2019", "")
            .value(U, "05", "2019", "")
            .value(U, "05", "2019", "..");
    Observed other =
        Observed.file("other")
            .value(U, "0001", "2019", "5,0")
            .value(U, "Uppsala", "2019", "7")
            .value(U, "04", "2019", "0");

    assertThat(standing(before, one, other))
        .containsExactlyInAnyOrder(
            "before/value 1 | reported | true",
            "one/value 1 | reported | false",
            "other/value 1 | repeated | false",
            "one/value 2 | conflict | false",
            "other/value 2 | conflict | false",
            "one/value 3 | conflict | false",
            "other/value 3 | conflict | false",
            "one/value 4 | missing | false",
            "one/value 5 | repeated | false");
  }

  @Test
  void ofTheSameSaidTwiceTheRealOneCounts() {
    assertThat(
            standing(
                Observed.file("a").constructed("*").value(U, "01", "2019", "5"),
                Observed.file("b").value(U, "01", "2019", "5")))
        .containsExactlyInAnyOrder("a/value 1 | reported | true", "b/value 1 | reported | false");
  }

  @Test
  void aNameThatIsDeclaredTwiceGivesNoValueTwice() {
    List<Row> names = new ArrayList<>(RegionName.rows(Given.CONF.regions()));
    names.add(RowFactory.create("12", "Region Skåne", "0012"));

    assertThat(
            Observed.given(Observed.file("a").value(U, "0012", "2019", "5"))
                .with(RegionName.TABLE, names)
                .lines(Statistic.TABLE, Statistic.REGION_CODE, Statistic.STATUS))
        .containsExactly("12 | reported");
  }

  @Test
  void aValueThatMayBeCutIsNotBelieved() {
    assertThat(
            Observed.given(
                    Observed.file("a.csv")
                        .value(U, "01", "2019", "80")
                        .value(U, "03", "2019", "80")
                        .remark(RawRemark.UNENDED_ROW, "value 2", "80", ""),
                    Observed.file("b.csv").value(U, "04", "2019", "1").value(U, "05", "2019", "80"))
                .lines(Statistic.TABLE, Statistic.CELL, Statistic.STATUS, Statistic.VALUE))
        .containsExactlyInAnyOrder(
            "a.csv/value 1 | reported | 80.0",
            "a.csv/value 2 | unreadable | -",
            "b.csv/value 1 | reported | 1.0",
            "b.csv/value 2 | reported | 80.0");
  }

  @Test
  void constructedValuesAreToldByTheirIndicator() {
    assertThat(
            Observed.given(
                    Observed.file("a.json")
                        .constructed("U79* population")
                        .value(U, "01", "2019", "1")
                        .value("u79092", "01", "2019", "1")
                        .value("folkmängd", "01", "2019", "1")
                        .value("N01951", "01", "2018", "1"),
                    Observed.file("b.json").constructed("U79092").value(U, "03", "2019", "1"),
                    Observed.file("c.json").constructed("*").value(U, "04", "2019", "1"),
                    Observed.file("d.json").value(U, "05", "2019", "1"))
                .lines(ReadObservation.TABLE, ReadObservation.CELL, ReadObservation.CONSTRUCTED))
        .containsExactlyInAnyOrder(
            "a.json/value 1 | true",
            "a.json/value 2 | true",
            "a.json/value 3 | true",
            "a.json/value 4 | true",
            "b.json/value 1 | false",
            "c.json/value 1 | true",
            "d.json/value 1 | false");
  }

  @Test
  void aValueKnowsItsFileAndPlace() {
    assertThat(
            Observed.given(Observed.file("a.json").value(U, "01", "2019", "1"))
                .lines(Statistic.TABLE, ReadObservation.ADDRESS, Statistic.DELIVERY))
        .containsExactly("a.json, value 1 | a.json");
  }
}
