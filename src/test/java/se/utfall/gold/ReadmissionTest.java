package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Chained.chain;
import static se.utfall.gold.Chained.constructedYear;
import static se.utfall.gold.Chained.year;
import static se.utfall.silver.CareChain.AGE;
import static se.utfall.silver.CareChain.CONSTRUCTED;
import static se.utfall.silver.CareChain.DEAD;
import static se.utfall.silver.CareChain.DEFINITION;
import static se.utfall.silver.CareChain.HOME_REGION;
import static se.utfall.silver.CareChain.HOSPITAL_REGION;
import static se.utfall.silver.CareChain.LINKABLE;
import static se.utfall.silver.CareChain.NEXT_PLANNED;
import static se.utfall.silver.CareChain.NEXT_SELECTED;
import static se.utfall.silver.CareChain.NEXT_START;
import static se.utfall.silver.CareChain.NEXT_UNKNOWN;
import static se.utfall.silver.CareChain.NEXT_UNPLANNED;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;

/** Who comes back within 30 days. Each region is a case. */
class ReadmissionTest {
  private static Given given(List<Row> years, Row... chains) {
    return Given.conf().with(RegisterYear.TABLE, years).with(CareChain.TABLE, List.of(chains));
  }

  private static List<String> counts(Given given, String attribution) {
    return given
        .lines(
            Readmission.TABLE,
            Readmission.ATTRIBUTION,
            Readmission.YEAR,
            Readmission.REGION_CODE,
            Readmission.INDEX_DISCHARGES,
            Readmission.UNPLANNED_30D,
            Readmission.UNPLANNED_30D_NEXT_CHAIN,
            Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES,
            Readmission.UNKNOWN_30D,
            Readmission.INCOMPLETE)
        .stream()
        .filter(line -> line.startsWith(attribution))
        .map(line -> line.substring(attribution.length() + 3))
        .toList();
  }

  @Test
  void chainsOfAVersionThatIsNotAskedForAreNotCounted() {
    Given given =
        given(
            List.of(year(2020), year(2021)),
            chain("2020-03-10"),
            chain("2020-03-10", CareChain.DEFINITION, "another"));
    assertThat(counts(given, "home"))
        .containsExactlyInAnyOrder(
            "2020 | 00 | 1 | 0 | 0 | 0 | 0 | false", "2020 | 01 | 1 | 0 | 0 | 0 | 0 | false");
  }

  @Test
  void dischargedAtTheAgeAreIndexAndThoseWhoComeBackWithinTheWindowCount() {
    Given given =
        given(
            List.of(year(2020), year(2021)),
            chain("2020-03-10", HOME_REGION, "03", AGE, 64, NEXT_UNPLANNED, "2020-03-12"),
            chain("2020-03-10", HOME_REGION, "04", AGE, 65, NEXT_UNPLANNED, "2020-03-12"),
            chain("2020-03-10", HOME_REGION, "05", DEAD, true),
            chain("2020-03-10", HOME_REGION, "06", LINKABLE, false),
            chain("2020-03-10", HOME_REGION, "07", NEXT_UNPLANNED, "2020-03-11"),
            chain("2020-03-10", HOME_REGION, "08", NEXT_UNPLANNED, "2020-04-09"),
            chain("2020-03-10", HOME_REGION, "09", NEXT_UNPLANNED, "2020-04-10"),
            chain(
                "2020-03-10",
                HOME_REGION,
                "10",
                NEXT_START,
                "2020-03-15",
                NEXT_PLANNED,
                "1",
                NEXT_UNPLANNED,
                "2020-03-20"),
            chain(
                "2020-03-10",
                HOME_REGION,
                "12",
                NEXT_START,
                "2020-03-15",
                NEXT_PLANNED,
                "2",
                NEXT_UNPLANNED,
                "2020-03-15",
                NEXT_SELECTED,
                "2020-04-09"),
            chain(
                "2020-03-10",
                HOME_REGION,
                "13",
                NEXT_START,
                "2020-03-15",
                NEXT_PLANNED,
                "U",
                NEXT_UNPLANNED,
                "2020-04-10",
                NEXT_SELECTED,
                "2020-04-10",
                NEXT_UNKNOWN,
                "2020-03-15"),
            chain(
                "2020-03-10",
                HOME_REGION,
                "14",
                NEXT_UNPLANNED,
                "2020-04-01",
                NEXT_UNKNOWN,
                "2020-03-15"),
            chain(
                "2020-03-10",
                HOME_REGION,
                "17",
                NEXT_START,
                "2020-04-10",
                NEXT_PLANNED,
                "2",
                NEXT_UNKNOWN,
                "2020-04-10"),
            chain("2020-12-20", HOME_REGION, "18", NEXT_UNPLANNED, "2021-01-19"),
            chain("2021-12-01", HOME_REGION, "19", NEXT_UNPLANNED, "2021-12-31"),
            chain("2021-12-02", HOME_REGION, "20", NEXT_UNPLANNED, "2021-12-03"),
            chain("2019-06-01", HOME_REGION, "21"),
            chain("2020-03-10", HOME_REGION, "XX"));

    assertThat(counts(given, "home"))
        .containsExactlyInAnyOrder(
            "2020 | 04 | 1 | 1 | 0 | 0 | 0 | false",
            "2020 | 07 | 1 | 1 | 0 | 0 | 0 | false",
            "2020 | 08 | 1 | 1 | 0 | 0 | 0 | false",
            "2020 | 09 | 1 | 0 | 0 | 0 | 0 | false",
            "2020 | 10 | 1 | 1 | 0 | 0 | 0 | false",
            "2020 | 12 | 1 | 1 | 1 | 1 | 0 | false",
            "2020 | 13 | 1 | 0 | 0 | 0 | 1 | false",
            "2020 | 14 | 1 | 1 | 0 | 0 | 0 | false",
            "2020 | 17 | 1 | 0 | 0 | 0 | 0 | false",
            "2020 | 18 | 1 | 1 | 0 | 0 | 0 | false",
            "2020 | XX | 1 | 0 | 0 | 0 | 0 | false",
            "2020 | 00 | 11 | 7 | 1 | 1 | 1 | false",
            "2021 | 19 | 1 | 1 | 0 | 0 | 0 | true",
            "2021 | 00 | 1 | 1 | 0 | 0 | 0 | true");
    assertThat(counts(given, "hospital"))
        .containsExactlyInAnyOrder(
            "2020 | 01 | 11 | 7 | 1 | 1 | 1 | false",
            "2020 | 00 | 11 | 7 | 1 | 1 | 1 | false",
            "2021 | 01 | 1 | 1 | 0 | 0 | 0 | true",
            "2021 | 00 | 1 | 1 | 0 | 0 | 0 | true");
  }

  @Test
  void aYearWithoutTheNextOneIsNotFollowedToItsEnd() {
    Given given =
        given(
            List.of(year(2019), year(2021)),
            chain("2019-12-01", HOME_REGION, "03"),
            chain("2019-12-02", HOME_REGION, "04"));

    assertThat(counts(given, "home"))
        .containsExactlyInAnyOrder(
            "2019 | 03 | 1 | 0 | 0 | 0 | 0 | true", "2019 | 00 | 1 | 0 | 0 | 0 | 0 | true");
  }

  @Test
  void realAndConstructedChainsAreNotMixed() {
    Given given =
        given(
            List.of(year(2020), constructedYear(2020), year(2021), constructedYear(2021)),
            chain("2020-03-10", HOSPITAL_REGION, "03", NEXT_UNPLANNED, "2020-03-11"),
            chain("2020-03-10", HOSPITAL_REGION, "04", CONSTRUCTED, true),
            chain("2020-03-10", HOSPITAL_REGION, "XX"),
            chain("2020-03-10", HOSPITAL_REGION, "XX", CONSTRUCTED, true),
            chain("2022-03-10", HOSPITAL_REGION, "05", CONSTRUCTED, true));

    assertThat(
            given.lines(
                Readmission.TABLE,
                Readmission.ATTRIBUTION,
                Readmission.REGION_NAME,
                Readmission.INDEX_DISCHARGES,
                Readmission.UNPLANNED_30D,
                Readmission.VALUE,
                Readmission.STATUS,
                Readmission.CONSTRUCTED,
                Readmission.CELLS))
        .containsExactlyInAnyOrder(
            "hospital | Region Uppsala | 1 | 1 | 100.0 | reported | false"
                + " | [demo2020, demo2021, par2020, par2021]",
            "hospital | Region Sörmland | 1 | 0 | 0.0 | reported | true"
                + " | [demo2020, demo2021, par2020, par2021]",
            "hospital | Okänd region | - | - | - | mixed | true"
                + " | [demo2020, demo2021, par2020, par2021]",
            "hospital | Riket | - | - | - | mixed | true"
                + " | [demo2020, demo2021, par2020, par2021]",
            "home | Region Stockholm | - | - | - | mixed | true"
                + " | [demo2020, demo2021, par2020, par2021]",
            "home | Riket | - | - | - | mixed | true"
                + " | [demo2020, demo2021, par2020, par2021]");
  }

  @Test
  void eachVersionHasItsOwnAgeAndWindow() {
    Row narrow =
        Given.row(
            DeclaredDefinition.TABLE,
            DeclaredDefinition.DEFINITION,
            "narrow",
            DeclaredDefinition.READMISSION_AGE_FROM,
            80,
            DeclaredDefinition.WINDOW_DAYS,
            7);
    Row wide =
        Given.row(
            DeclaredDefinition.TABLE,
            DeclaredDefinition.DEFINITION,
            "wide",
            DeclaredDefinition.READMISSION_AGE_FROM,
            18,
            DeclaredDefinition.WINDOW_DAYS,
            90);
    Given given =
        given(
                List.of(year(2020)),
                chain("2020-03-10", DEFINITION, "narrow", AGE, 79),
                chain("2020-03-10", DEFINITION, "narrow", AGE, 80, NEXT_UNPLANNED, "2020-03-17"),
                chain("2020-12-24", DEFINITION, "narrow", AGE, 80, NEXT_UNPLANNED, "2021-01-01"),
                chain("2020-03-10", DEFINITION, "wide", AGE, 18, NEXT_UNPLANNED, "2020-06-08"),
                chain("2020-10-02", DEFINITION, "wide", AGE, 18, NEXT_UNPLANNED, "2020-12-31"),
                chain("2020-10-03", DEFINITION, "wide", AGE, 18))
            .with(DeclaredDefinition.TABLE, List.of(narrow, wide));

    assertThat(
            given
                .of(Readmission.TABLE)
                .filter(Readmission.ATTRIBUTION.column().equalTo("home"))
                .filter(Readmission.REGION_CODE.column().equalTo("00"))
                .select(
                    Readmission.DEFINITION.column(),
                    Readmission.INDEX_DISCHARGES.column(),
                    Readmission.UNPLANNED_30D.column())
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" | ")))
        .containsExactlyInAnyOrder("narrow | 2 | 1", "wide | 2 | 2");
  }
}
