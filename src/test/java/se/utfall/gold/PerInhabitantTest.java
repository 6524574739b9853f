package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Measured.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.silver.Population;

/** Kronor per inhabitant. Each region is a case. */
class PerInhabitantTest {
  private static final List<Row> GRANTED =
      List.of(
          Given.row(
              DeclaredIndicator.TABLE,
              DeclaredIndicator.INDICATOR,
              "granted",
              DeclaredIndicator.OF_GRANT,
              "granted"));

  private static Row grant(String region, int year, @Nullable String granted) {
    return grant(region, year, granted, null);
  }

  private static Row grant(
      String region, int year, @Nullable String granted, @Nullable String used) {
    return Given.row(Grant.TABLE, said(region, year, granted, used).toArray());
  }

  private static Row constructed(String region, int year, @Nullable String granted) {
    List<Object> said = said(region, year, granted, null);
    said.addAll(List.of(Grant.CONSTRUCTED, true));
    return Given.row(Grant.TABLE, said.toArray());
  }

  private static List<Object> said(
      String region, int year, @Nullable String granted, @Nullable String used) {
    String cell = region + "/" + year;
    @Nullable Object[] said = {
      Grant.REGION_CODE,
      region,
      Grant.GRANT_YEAR,
      year,
      Grant.GRANTED_SEK,
      granted == null ? null : new BigDecimal(granted),
      Grant.USED_SEK,
      used == null ? null : new BigDecimal(used),
      Grant.GRANTED_CELLS,
      new String[] {"granted/" + cell},
      Grant.USED_CELLS,
      new String[] {"used/" + cell}
    };
    return new ArrayList<>(Arrays.asList(said));
  }

  private static Given given(List<Row> grants, Measured... people) {
    return Measured.given(people).with(Grant.TABLE, grants).with(DeclaredIndicator.TABLE, GRANTED);
  }

  @Test
  void theRegionsAmountIsOverThePeopleOfTheYearBeforeOrTheLatestKnown() {
    Given given =
        given(
            List.of(
                grant("01", 2024, "1000"),
                grant("03", 2024, "300"),
                grant("04", 2024, "500"),
                grant("05", 2024, "500"),
                grant("06", 2024, "500"),
                grant("07", 2024, "500"),
                grant("08", 2024, null),
                grant("09", 2024, "500"),
                grant("10", 2024, "500"),
                grant("12", 2024, "500"),
                grant("13", 2024, "0"),
                grant("14", 2024, "500"),
                grant("17", 2024, "500"),
                constructed("18", 2024, "500"),
                grant("19", 2024, "500")),
            people("01", 2022, "total", 400L),
            people("01", 2023, "total", 500L),
            people("01", 2023, "total", 100L).with(Population.AGE, "80+ år"),
            people("01", 2023, "total", 900L).superseded(),
            people("01", 2023, "women", 999L),
            people("01", 2023, "men", 999L),
            people("01", 2024, "total", 600L),
            people("03", 2019, "total", 50L),
            people("03", 2021, "total", 100L),
            people("04", 2023, "women", 60L),
            people("04", 2023, "men", 40L),
            people("05", 2023, "women", 60L),
            people("05", 2023, "men", null),
            people("06", 2023, "women", 60L),
            people("06", 2022, "total", 250L),
            people("07", 2024, "total", 100L),
            people("08", 2023, "total", 100L),
            people("09", 2023, "total", 0L),
            people("10", 2023, "total", 100L).status("conflict"),
            people("12", 2023, "total", null).status("unreadable"),
            people("12", 2023, "women", 150L),
            people("12", 2023, "men", 100L),
            people("13", 2023, "total", 100L),
            people("14", 2023, "total", 1000L).constructed(),
            people("18", 2022, "total", 1000L).constructed(),
            people("18", 2023, "total", 1000L),
            people("19", 2022, "total", 250L),
            people("19", 2023, "total", 10L).constructed());

    assertThat(
            given.lines(
                IndicatorValue.TABLE,
                IndicatorValue.REGION_CODE,
                IndicatorValue.NUMERATOR,
                IndicatorValue.DENOMINATOR,
                IndicatorValue.VALUE,
                IndicatorValue.STATUS,
                IndicatorValue.FLAG,
                IndicatorValue.CONSTRUCTED))
        .containsExactlyInAnyOrder(
            "01 | 1000.0 | 500.0 | 2.0 | reported |  | false",
            "03 | 300.0 | 100.0 | 3.0 | reported | population:2021 | false",
            "04 | 500.0 | 100.0 | 5.0 | reported |  | false",
            "05 | 500.0 | - | - | missing |  | false",
            "06 | 500.0 | 250.0 | 2.0 | reported | population:2022 | false",
            "07 | 500.0 | - | - | missing |  | false",
            "08 | - | 100.0 | - | missing |  | false",
            "09 | 500.0 | - | - | missing |  | false",
            "10 | 500.0 | - | - | missing |  | false",
            "12 | 500.0 | 250.0 | 2.0 | reported |  | false",
            "13 | 0.0 | 100.0 | 0.0 | reported |  | false",
            "14 | 500.0 | 1000.0 | 0.5 | reported |  | true",
            "17 | 500.0 | - | - | missing |  | false",
            "18 | 500.0 | 1000.0 | 0.5 | reported |  | true",
            "19 | 500.0 | 250.0 | 2.0 | reported | population:2022 | false",
            "00 | - | - | - | mixed | regions:14 | true");
    assertThat(given.lines(IndicatorValue.TABLE, IndicatorValue.REGION_CODE, Lineage.CELLS))
        .contains(
            "01 | [granted/01/2024, people/01/2023/total]",
            "04 | [granted/04/2024, people/04/2023/men, people/04/2023/women]",
            "07 | [granted/07/2024]",
            "12 | [granted/12/2024, people/12/2023/men, people/12/2023/women]");
  }

  @Test
  void theNationsIsOverAllInhabitantsAndRealOrConstructedThroughout() {
    assertThat(
            given(
                    List.of(
                        grant("01", 2023, "1000"),
                        grant("03", 2023, "500"),
                        grant("04", 2023, null),
                        constructed("01", 2022, "600"),
                        constructed("03", 2022, "300"),
                        grant("04", 2022, null),
                        grant("01", 2021, "5"),
                        constructed("03", 2021, "5"),
                        grant("01", 2020, null),
                        grant("01", 2019, "7")),
                    people("00", 2022, "total", 3000L),
                    people("00", 2019, "women", 1000L),
                    people("00", 2019, "men", 800L),
                    people("01", 2022, "total", 10L))
                .of(IndicatorValue.TABLE)
                .filter(IndicatorValue.REGION_CODE.column().equalTo("00"))
                .select(
                    IndicatorValue.YEAR.column(),
                    IndicatorValue.NUMERATOR.column(),
                    IndicatorValue.DENOMINATOR.column(),
                    IndicatorValue.VALUE.column(),
                    IndicatorValue.STATUS.column(),
                    IndicatorValue.FLAG.column(),
                    IndicatorValue.CONSTRUCTED.column())
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" | ")))
        .containsExactlyInAnyOrder(
            "2023 | 1500.0 | 3000.0 | 0.5 | reported | regions:2 | false",
            "2022 | 900.0 | 1800.0 | 0.5 | reported | population:2019 regions:2 | true",
            "2021 | null | 1800.0 | null | mixed | population:2019 regions:2 | true",
            "2020 | null | 1800.0 | null | missing |  | false",
            "2019 | 7.0 | null | null | missing | regions:1 | false");
  }

  @Test
  void eachIndicatorHasItsOwnAmount() {
    List<Row> both =
        List.of(
            GRANTED.get(0),
            Given.row(
                DeclaredIndicator.TABLE,
                DeclaredIndicator.INDICATOR,
                "used",
                DeclaredIndicator.OF_GRANT,
                "used"));

    assertThat(
            given(List.of(grant("01", 2024, "1000", "600")), people("01", 2023, "total", 500L))
                .with(DeclaredIndicator.TABLE, both)
                .lines(
                    IndicatorValue.TABLE,
                    IndicatorValue.INDICATOR,
                    IndicatorValue.REGION_CODE,
                    IndicatorValue.PERIOD,
                    IndicatorValue.SEX,
                    IndicatorValue.METHOD,
                    IndicatorValue.VALUE,
                    Lineage.CELLS))
        .containsExactlyInAnyOrder(
            "granted | 01 | 2024 | total | ratio | 2.0 | [granted/01/2024, people/01/2023/total]",
            "used | 01 | 2024 | total | ratio | 1.2 | [used/01/2024, people/01/2023/total]",
            "granted | 00 | 2024 | total | ratio | - | [granted/01/2024]",
            "used | 00 | 2024 | total | ratio | - | [used/01/2024]");
  }
}
