package se.utfall.run;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.run.DemoLake.LAKE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.domain.AimOutlook;
import se.utfall.domain.Context;
import se.utfall.domain.Indicator;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.Report;
import se.utfall.domain.RunRecord;
import se.utfall.gold.AimEvidence;
import se.utfall.gold.AssessmentChange;
import se.utfall.gold.Claim;
import se.utfall.gold.DoseAnalysis;
import se.utfall.gold.EvaluationPoint;
import se.utfall.gold.EvaluationResult;
import se.utfall.gold.EvaluationYear;
import se.utfall.gold.IndicatorTrend;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.RegionComparison;
import se.utfall.gold.RegionInequality;
import se.utfall.gold.Released;
import se.utfall.gold.ResultSensitivity;
import se.utfall.gold.StatementCell;
import se.utfall.gold.SuppressedCell;
import se.utfall.silver.Activity;
import se.utfall.silver.Agreement;
import se.utfall.silver.Population;
import se.utfall.silver.ReadObservation;
import se.utfall.silver.Statistic;
import se.utfall.silver.TargetImage;
import se.utfall.table.Table;

/** What the demonstration has beside the grants, each number looked up in its file. */
class DemoContextTest {
  /** What a lake from before statistics does not have. */
  private static final List<Table> LATER =
      List.of(
          RawObservation.TABLE,
          RawRemark.TABLE,
          ReadObservation.TABLE,
          Statistic.TABLE,
          Population.TABLE,
          Agreement.TABLE,
          Activity.TABLE,
          TargetImage.TABLE,
          IndicatorValue.TABLE,
          SuppressedCell.TABLE,
          Released.TABLE,
          AimEvidence.TABLE,
          IndicatorTrend.TABLE,
          RegionComparison.TABLE,
          RegionInequality.TABLE,
          AssessmentChange.TABLE,
          DoseAnalysis.TABLE,
          EvaluationResult.TABLE,
          EvaluationPoint.TABLE,
          EvaluationYear.TABLE,
          Claim.TABLE,
          ResultSensitivity.TABLE,
          StatementCell.TABLE);

  @Test
  void avoidableCareOfTheNationIsWhatWasPublished() {
    assertThat(
            LAKE.sql(
                "SELECT year, format_number(value, 1), status, flag FROM gold.indicator"
                    + " WHERE indicator = 'U79133' AND region_code = '00' AND sex = 'total'"
                    + " AND year IN (2013, 2019, 2021) ORDER BY year"))
        .containsExactly("2013 806.9 reported ", "2019 667.7 reported ", "2021 585.3 reported ");
  }

  @Test
  void whatARegionStoppedDeliveringIsMissingAndNeverZero() {
    assertThat(
            LAKE.sql(
                "SELECT year, status, value FROM gold.indicator WHERE indicator = 'U79092'"
                    + " AND region_code = '14' AND sex = 'total' AND year >= 2014 ORDER BY year"))
        .containsExactly(
            "2014 reported 19.0",
            "2015 reported 19.0",
            "2016 missing null",
            "2017 missing null",
            "2018 missing null",
            "2019 missing null",
            "2020 missing null",
            "2021 missing null",
            "2022 missing null");
  }

  @Test
  void theRegionsDeclaredAbsentAreThoseWithoutAValue() {
    List<String> series =
        LAKE.sql(
            "SELECT indicator, year, regexp_extract(flag, 'absent:([0-9,]+)', 1)"
                + " FROM gold.indicator WHERE region_code = '00' AND sex = 'total'"
                + " AND method = 'published'");

    assertThat(series)
        .hasSize(14 + 12 + 6)
        .contains("U79092 2017 07,10,14", "U79092 2013 ", "U79029 2019 14", "U79133 2021 ")
        .allSatisfy(each -> assertThat(each).isEqualTo(declared(each.split(" ", -1))));
  }

  private static String declared(String... indicatorAndYear) {
    int year = Integer.parseInt(indicatorAndYear[1]);
    Indicator indicator =
        LAKE.workshop().configuration().indicators().stream()
            .filter(each -> each.id().equals(indicatorAndYear[0]))
            .findFirst()
            .orElseThrow();
    String absent =
        indicator.absences().stream()
            .filter(absence -> absence.covers(year))
            .map(Indicator.Absence::regionCode)
            .sorted()
            .collect(joining(","));
    return String.join(" ", indicator.id(), String.valueOf(year), absent);
  }

  @Test
  void theGrantPerInhabitantIsOverTheLatestKnownPopulation() {
    // 1 922 700 kr over 172 032 men and 170 773 women
    assertThat(
            LAKE.sql(
                "SELECT numerator, denominator, round(value, 4), status, flag, constructed"
                    + " FROM gold.indicator WHERE indicator = 'bidrag_beviljat_per_invanare'"
                    + " AND region_code = '13' AND year = 2024"))
        .containsExactly("1922700.0 342805.0 5.6087 reported population:2022 false");
  }

  @Test
  void theConstructedIndicatorIsItsCountsAndWhatIsSmallIsNotPublished() {
    // 5 of 29 women of Gotland, line 290 of the file
    assertThat(
            LAKE.sql(
                "SELECT numerator, denominator, round(value, 3), method, constructed"
                    + " FROM gold.indicator WHERE indicator = 'psyk_aterinskrivning_30d_demo'"
                    + " AND region_code = '09' AND year = 2012 AND sex = 'women'"))
        .containsExactly("5.0 29.0 17.241 ratio true");
    assertThat(
            LAKE.sql(
                "SELECT count(*) FROM gold.suppression"
                    + " WHERE reason = 'below_threshold' AND measure = 'numerator'"))
        .containsExactly("37");
    assertThat(
            LAKE.sql(
                "SELECT count(*) FROM gold.suppression WHERE measure = 'numerator'"
                    + " AND reason = 'below_threshold' AND inferred_most - inferred_least < 5"))
        .containsExactly("0");
    assertThat(LAKE.sql("SELECT DISTINCT indicator, constructed FROM gold.suppression"))
        .containsExactly("psyk_aterinskrivning_30d_demo true");
  }

  @Test
  void theReportShowsNoSuppressedValue() {
    Report report = LAKE.report(LAKE.run(), null);
    List<String> heldBack =
        LAKE.sql(
            "SELECT region_code, period, sex FROM gold.suppression WHERE measure = 'value'"
                + " ORDER BY ALL");

    assertThat(heldBack).isNotEmpty().contains("09 2012 women");
    assertThat(
            report.context().indicators().stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> point.status().equals("suppressed") && point.constructed())
                .map(point -> point.regionCode() + " " + point.period() + " " + point.sex())
                .sorted())
        .isEqualTo(heldBack);
    assertThat(report.evaluation().suppressions()).hasSizeGreaterThan(37);
  }

  @Test
  void onlyFewerAdmissionsCanBeMeasuredAfterTheMoney() {
    assertThat(
            LAKE.sql(
                "SELECT aim, indicator, first_year, last_year, years_after FROM gold.aim"
                    + " ORDER BY aim_order, indicator"))
        .containsExactly(
            "psykiatrisk-vard-utan-sjukhus psyk_aterinskrivning_30d_demo null null 0",
            "psykiatrisk-vard-utan-sjukhus register_psyk_aterinskrivning_30d null null 0",
            "psykiatrisk-vard-utan-sjukhus register_psyk_personer null null 0",
            "psykiatrisk-vard-utan-sjukhus register_psyk_varddagar null null 0",
            "psykiatrisk-vard-utan-sjukhus register_psyk_vardtillfallen null null 0",
            "suicidprevention null null null 0",
            "kompetens null null null 0",
            "kortare-responstider null null null 0",
            "jamlik-vard null null null 0",
            "samordning-transporter null null null 0",
            "farre-undvikbara-inlaggningar U79029 2016 2021 0",
            "farre-undvikbara-inlaggningar U79092 2011 2022 1",
            "farre-undvikbara-inlaggningar U79133 2008 2021 0",
            "farre-undvikbara-inlaggningar register_aterinskrivning_30d null null 0",
            "farre-undvikbara-inlaggningar register_undvikbar_kronisk null null 0",
            "farre-undvikbara-inlaggningar register_undvikbar_kronisk_utan_diabetes null null 0",
            "farre-undvikbara-inlaggningar register_undvikbar_slutenvard null null 0");
  }

  @Test
  void everyValueOfAStatisticsFileIsReadOrSetAside() {
    assertThat(
            LAKE.sql(
                "SELECT file, answers, set_aside, constructed FROM gold.source"
                    + " WHERE source = 'statistics' ORDER BY file"))
        .containsExactly(
            "kolada/U79029.json 396 0 false",
            "kolada/U79092.json 792 0 false",
            "kolada/U79133.json 924 0 false",
            "konstruerad_psykiatrisk_aterinskrivning.csv 792 0 true", // 22 x 3 x 12
            "scb/folkmangd_2008_2022.csv 5280 0 false"); // 22 x 8 x 2 rows, 15 years
  }

  @Test
  void anIndicatorIsTracedToItsPlaceInTheFile() {
    assertThat(LAKE.trace(new Sought("gold.indicator", null, "00", "U79133,total", 2013)))
        .last()
        .isEqualTo(
            "  value   kolada/U79133.json, /values/110/values/2 (U79133, 0000, 2013, T):"
                + " \"806.9433729\", known from 2023-12-01");
    assertThat(
            LAKE.trace(new Sought("gold.indicator", null, "Västra Götaland", "U79092,total", null)))
        .first()
        .asString()
        .contains("indicator=U79092", "region_code=14", "period=2022", "status=missing")
        .doesNotContain(" value=");
  }

  @Test
  void theReportHasWhatTheRunHas() {
    Context context = LAKE.report(LAKE.run(), null).context();

    assertThat(context.aims()).hasSize(7).extracting(AimOutlook::id).contains("kompetens");
    assertThat(context.indicators())
        .extracting(IndicatorSeries::id)
        .containsExactly(
            "U79029",
            "U79092",
            "U79133",
            "bidrag_beviljat_per_invanare",
            "bidrag_forbrukat_per_invanare",
            "psyk_aterinskrivning_30d_demo");
    assertThat(context.agreements())
        .extracting(each -> each.recipient() + " " + each.amountSek())
        .containsExactly(
            "Regionerna 85000000",
            "Socialstyrelsen 3000000",
            "Region Västerbotten 2400000",
            "SKR 1500000");
    assertThat(context.activities()).hasSize(20);
    assertThat(context.targetImages()).hasSize(21);
  }

  @Test
  void aRunFromBeforeStatisticsIsReadWithoutThem() {
    RunRecord now = LAKE.run();
    Map<String, Long> versions = new HashMap<>(now.versions());
    LATER.forEach(table -> assertThat(versions.remove(table.name())).isNotNull());
    RunRecord before =
        new RunRecord(
            now.sequence(),
            now.run(),
            now.kind(),
            now.asOf(),
            now.deliveries(),
            now.configuration(),
            now.codeVersion(),
            versions,
            now.finishedAt());

    Report report = LAKE.report(before, null);

    assertThat(report.context()).isEqualTo(Context.NONE);
    assertThat(report.cells()).isNotEmpty().isEqualTo(LAKE.report(now, null).cells());
    assertThat(
            Stream.of(Statistic.TABLE, TargetImage.TABLE)
                .map(table -> LAKE.workshop().lake().read(table, versions.get(table.name())))
                .map(rows -> rows.count() + " of " + rows.columns().length))
        .containsExactly("0 of 22", "0 of 11");
  }
}
