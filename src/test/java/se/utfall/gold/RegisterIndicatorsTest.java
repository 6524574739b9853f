package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Chained.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;
import se.utfall.silver.Statistic;
import se.utfall.table.Field;

/** What of the register's results are indicators. */
class RegisterIndicatorsTest {
  private static final List<Row> DEFINITIONS =
      Stream.of("main", "other")
          .map(
              version ->
                  Given.row(
                      DeclaredDefinition.TABLE,
                      DeclaredDefinition.DEFINITION,
                      version,
                      DeclaredDefinition.IS_MAIN,
                      version.equals("main")))
          .toList();

  private static Given given(Row... readmissions) {
    return Given.conf()
        .with(DeclaredDefinition.TABLE, DEFINITIONS)
        .with(RegisterYear.TABLE, List.of(year(2020)))
        .with(Statistic.TABLE, List.of())
        .with(Population.TABLE, List.of())
        .with(Grant.TABLE, List.of())
        .with(Readmission.TABLE, List.of(readmissions))
        .with(AvoidableRate.TABLE, List.of())
        .with(PsychiatricCare.TABLE, List.of());
  }

  private static Row readmission(
      String region, int year, long some, long all, @Nullable Object... said) {
    List<@Nullable Object> fields =
        new ArrayList<>(
            List.of(
                Readmission.DEFINITION,
                "main",
                Readmission.ATTRIBUTION,
                "home",
                Readmission.REGION_CODE,
                region,
                Readmission.REGION_NAME,
                "Region " + region,
                Readmission.YEAR,
                year,
                Readmission.INDEX_DISCHARGES,
                all,
                Readmission.UNPLANNED_30D,
                some,
                Readmission.VALUE,
                100.0 * some / all,
                Readmission.STATUS,
                "reported",
                Readmission.CELLS,
                new String[] {"par"}));
    fields.addAll(Stream.of(said).toList());
    return Given.row(Readmission.TABLE, fields.toArray());
  }

  private static List<String> lines(Given given, Field... more) {
    Field[] fields =
        Stream.concat(
                Stream.of(
                    IndicatorValue.INDICATOR, IndicatorValue.REGION_CODE, IndicatorValue.PERIOD),
                Stream.of(more))
            .toArray(Field[]::new);
    return given.lines(IndicatorValue.TABLE, fields);
  }

  @Test
  void homeRegionsAndTheNationByTheMainVersionAreTheIndicator() {
    Given given =
        given(
            readmission("01", 2020, 10, 80, Readmission.LOWER, 6.9, Readmission.UPPER, 21.5),
            readmission("03", 2020, 5, 50, Readmission.CONSTRUCTED, true),
            readmission("XX", 2020, 0, 1),
            readmission("00", 2020, 15, 131),
            readmission("01", 2020, 11, 80, Readmission.ATTRIBUTION, "hospital"),
            readmission("01", 2020, 12, 80, Readmission.DEFINITION, "other"),
            readmission("00", 2021, 15, 130, Readmission.INCOMPLETE, true),
            readmission(
                "01",
                2021,
                1,
                1,
                Readmission.INDEX_DISCHARGES,
                null,
                Readmission.UNPLANNED_30D,
                null,
                Readmission.VALUE,
                null,
                Readmission.STATUS,
                "mixed",
                Readmission.INCOMPLETE,
                true));

    assertThat(
            lines(
                given,
                IndicatorValue.SEX,
                IndicatorValue.NUMERATOR,
                IndicatorValue.DENOMINATOR,
                IndicatorValue.VALUE,
                IndicatorValue.LOWER,
                IndicatorValue.UPPER,
                IndicatorValue.METHOD,
                IndicatorValue.STATUS,
                IndicatorValue.FLAG,
                IndicatorValue.CONSTRUCTED,
                Lineage.CELLS))
        .containsExactlyInAnyOrder(
            "register_aterinskrivning_30d | 01 | 2020 | total | 10.0 | 80.0 | 12.5 | 6.9 | 21.5"
                + " | wilson | reported | definition:main | false | [par]",
            "register_aterinskrivning_30d | 03 | 2020 | total | 5.0 | 50.0 | 10.0 | - | -"
                + " | wilson | reported | definition:main | true | [par]",
            "register_aterinskrivning_30d | 00 | 2020 | total | 15.0 | 131.0 | 11.450381679389313"
                + " | - | - | wilson | reported | unknown_region definition:main | false | [par]",
            "register_aterinskrivning_30d | 00 | 2021 | total | - | - | - | - | -"
                + " | wilson | incomplete | incomplete definition:main | false | [par]",
            "register_aterinskrivning_30d | 01 | 2021 | total | - | - | - | - | -"
                + " | wilson | mixed | definition:main | false | [par]");
  }

  @Test
  void ratesKeepTheirCountsWhereTheyAreSuppressed() {
    Given given =
        given()
            .with(
                AvoidableRate.TABLE,
                List.of(
                    rate("01", 20L, 1000L, 2000.0, "reported"),
                    rate("03", 9L, 1000L, null, "suppressed"),
                    rate("04", 20L, null, null, "missing"),
                    rate("XX", 3L, null, null, "missing"),
                    rate("00", 52L, 3000L, 1700.0, "reported")));

    assertThat(
            lines(
                given,
                IndicatorValue.NUMERATOR,
                IndicatorValue.DENOMINATOR,
                IndicatorValue.VALUE,
                IndicatorValue.METHOD,
                IndicatorValue.STATUS,
                IndicatorValue.FLAG))
        .containsExactlyInAnyOrder(
            "register_undvikbar_kronisk | 01 | 2020 | 20.0 | 1000.0 | 2000.0 | direct_rate"
                + " | reported | definition:main",
            "register_undvikbar_kronisk | 03 | 2020 | 9.0 | 1000.0 | - | direct_rate"
                + " | suppressed | definition:main",
            "register_undvikbar_kronisk | 04 | 2020 | - | - | - | direct_rate"
                + " | missing | definition:main",
            "register_undvikbar_kronisk | 00 | 2020 | 52.0 | 3000.0 | 1700.0 | direct_rate"
                + " | reported | unknown_region definition:main");
  }

  private static Row rate(
      String region,
      long admissions,
      @Nullable Long people,
      @Nullable Double value,
      String status) {
    return Given.row(
        AvoidableRate.TABLE,
        AvoidableRate.DEFINITION,
        "main",
        AvoidableRate.INDICATOR,
        "register_undvikbar_kronisk",
        AvoidableRate.REGION_CODE,
        region,
        AvoidableRate.YEAR,
        2020,
        AvoidableRate.ADMISSIONS,
        admissions,
        AvoidableRate.POPULATION,
        people,
        AvoidableRate.VALUE,
        value,
        AvoidableRate.STATUS,
        status);
  }

  /** 40 persons of 8 000 are 5 per 1 000; Byar's limits of 40 are 28.575 and 54.469. */
  @Test
  void psychiatricCareIsFourIndicatorsASex() {
    Given given =
        given()
            .with(
                PsychiatricCare.TABLE,
                List.of(
                    Given.row(
                        PsychiatricCare.TABLE,
                        PsychiatricCare.DEFINITION,
                        "main",
                        PsychiatricCare.REGION_CODE,
                        "01",
                        PsychiatricCare.YEAR,
                        2020,
                        PsychiatricCare.SEX,
                        "women",
                        PsychiatricCare.PERSONS,
                        40L,
                        PsychiatricCare.STAYS,
                        80L,
                        PsychiatricCare.CARE_DAYS,
                        800L,
                        PsychiatricCare.POPULATION,
                        8000L,
                        PsychiatricCare.PERSONS_PER_1000,
                        5.0,
                        PsychiatricCare.STAYS_PER_1000,
                        10.0,
                        PsychiatricCare.CARE_DAYS_PER_1000,
                        100.0,
                        PsychiatricCare.INDEX_DISCHARGES,
                        75L,
                        PsychiatricCare.UNPLANNED_30D,
                        15L,
                        PsychiatricCare.VALUE,
                        20.0,
                        PsychiatricCare.LOWER,
                        12.5,
                        PsychiatricCare.UPPER,
                        30.4,
                        PsychiatricCare.INCOMPLETE,
                        true,
                        PsychiatricCare.STATUS,
                        "reported")));

    assertThat(
            given.of(IndicatorValue.TABLE).collectAsList().stream()
                .map(RegisterIndicatorsTest::brief))
        .containsExactlyInAnyOrder(
            "register_psyk_personer women 40.0 8000.0 5.0 3.572 6.809 reported",
            "register_psyk_vardtillfallen women 80.0 8000.0 10.0 7.929 12.446 reported",
            "register_psyk_varddagar women 800.0 8000.0 100.0 - - reported",
            "register_psyk_aterinskrivning_30d women - - - - - incomplete");
  }

  private static String brief(Row row) {
    return String.join(
        " ",
        row.getAs("indicator"),
        row.getAs("sex"),
        number(row, "numerator"),
        number(row, "denominator"),
        number(row, "value"),
        number(row, "lower"),
        number(row, "upper"),
        row.getAs("status"));
  }

  private static String number(Row row, String column) {
    Double number = row.getAs(column);
    return number == null ? "-" : Math.round(1000 * number) / 1000.0 + "";
  }

  @Test
  void trendsLeaveAnIncompleteYearOut() {
    Stream<Row> years =
        IntStream.rangeClosed(2012, 2018)
            .mapToObj(
                year ->
                    readmission(
                        "01", year, 20 + year % 7, 100, Readmission.INCOMPLETE, year == 2018));

    assertThat(
            given(years.toArray(Row[]::new))
                .lines(IndicatorTrend.TABLE, IndicatorTrend.REGION_CODE, IndicatorTrend.YEARS_USED))
        .containsExactly("01 | [2012, 2013, 2014, 2015, 2016, 2017]");
  }

  /** The register ends on 31 December 2018; 30 days before is 1 December. */
  @Test
  void theYearThatIsNotFollowedToItsEndIsSaidWithTheTrend() {
    Row window =
        Given.row(
            DeclaredDefinition.TABLE,
            DeclaredDefinition.DEFINITION,
            "main",
            DeclaredDefinition.IS_MAIN,
            true,
            DeclaredDefinition.WINDOW_DAYS,
            30);
    Row[] readmissions =
        IntStream.rangeClosed(2012, 2018)
            .mapToObj(
                year ->
                    readmission(
                        "01", year, 20 + year % 7, 100, Readmission.INCOMPLETE, year == 2018))
            .toArray(Row[]::new);
    Given given =
        given(readmissions)
            .with(DeclaredDefinition.TABLE, List.of(window))
            .with(
                RegisterYear.TABLE,
                IntStream.rangeClosed(2012, 2018).mapToObj(Chained::year).toList());

    assertThat(
            given.lines(
                IndicatorValue.TABLE,
                IndicatorValue.YEAR,
                IndicatorValue.STATUS,
                IndicatorValue.FLAG))
        .contains(
            "2017 | reported | definition:main",
            "2018 | incomplete | incomplete:2018-12-01 definition:main");
    assertThat(given.lines(IndicatorTrend.TABLE, IndicatorTrend.WARNINGS))
        .singleElement()
        .asString()
        .contains("W4", "(2018, 2018-12-01)")
        .doesNotContain("2017");
  }

  /** The nation is not the sum of the shown regions, so that nobody can work out region 01. */
  @Test
  void aNationWithPeopleOfUnknownRegionGivesNothingBack() {
    assertThat(
            given(
                    readmission("01", 2020, 5, 100),
                    readmission("03", 2020, 20, 100),
                    readmission("XX", 2020, 7, 30),
                    readmission("00", 2020, 32, 230))
                .lines(
                    SuppressedCell.TABLE,
                    IndicatorValue.REGION_CODE,
                    SuppressedCell.MEASURE,
                    SuppressedCell.REASON,
                    SuppressedCell.LEAST,
                    SuppressedCell.MOST))
        .containsExactlyInAnyOrder(
            "01 | numerator | below_threshold | 0 | 9", "01 | value | derived | - | -");
  }

  @Test
  void withoutARegisterThereIsNothing() {
    Given given =
        Measured.given()
            .with(DeclaredDefinition.TABLE, DeclaredDefinition.rows(Given.CONF.registers()));

    assertThat(
            Stream.of(
                    Readmission.TABLE,
                    AvoidableAdmission.TABLE,
                    AvoidableRate.TABLE,
                    PsychiatricCare.TABLE,
                    IndicatorValue.TABLE)
                .filter(table -> given.of(table).count() > 0))
        .isEmpty();
  }
}
