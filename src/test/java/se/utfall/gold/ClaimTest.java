package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.table.Table;

/** What may be concluded. */
class ClaimTest {
  private final List<Row> trends = new ArrayList<>();
  private final List<Row> comparisons = new ArrayList<>();
  private final List<Row> changes = new ArrayList<>();
  private final List<Row> results = new ArrayList<>();
  private final List<Row> aims = new ArrayList<>();

  private void trend(String region, String verdict, String reason, boolean constructed) {
    trends.add(
        Given.row(
            IndicatorTrend.TABLE,
            IndicatorTrend.INDICATOR,
            "U1",
            IndicatorTrend.REGION_CODE,
            region,
            IndicatorTrend.SEX,
            "total",
            IndicatorTrend.YEARS_USED,
            new Integer[] {2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018},
            IndicatorTrend.FIRST_YEAR,
            2011,
            IndicatorTrend.SLOPE,
            -1.5,
            IndicatorTrend.METHOD,
            "theil_sen",
            IndicatorTrend.VERDICT,
            verdict,
            IndicatorTrend.REASON,
            reason,
            IndicatorTrend.CONSTRUCTED,
            constructed,
            Warnings.WARNINGS,
            warnings("W2"),
            Lineage.CELLS,
            new String[] {"cell of " + region}));
  }

  private static Row[] warnings(String... ids) {
    return Arrays.stream(ids).map(id -> RowFactory.create(id, new String[0])).toArray(Row[]::new);
  }

  private void result(String status, @Nullable Boolean wild, @Nullable Boolean others) {
    boolean all = Boolean.TRUE.equals(wild) && Boolean.TRUE.equals(others);
    results.add(
        Given.row(
            EvaluationResult.TABLE,
            EvaluationResult.INITIATIVE,
            "money",
            EvaluationResult.INDICATOR,
            "U1",
            EvaluationResult.REGION_CODE,
            "00",
            EvaluationResult.SEX,
            "total",
            EvaluationResult.DOSE,
            "granted",
            EvaluationResult.DESIGN,
            "dose_response",
            EvaluationResult.STATUS,
            status,
            EvaluationResult.ESTIMATE,
            wild == null ? null : -0.5,
            EvaluationResult.MET_PERMUTATION,
            others,
            EvaluationResult.MET_WILD,
            wild,
            EvaluationResult.MET_BEFORE,
            others,
            EvaluationResult.MET_EACH_REGION,
            others,
            EvaluationResult.MET_PANDEMIC,
            others,
            EvaluationResult.ASSOCIATED,
            wild == null ? null : all));
  }

  private Given given() {
    return Given.conf()
        .with(IndicatorTrend.TABLE, trends)
        .with(RegionComparison.TABLE, comparisons)
        .with(RegionInequality.TABLE, List.of())
        .with(AssessmentChange.TABLE, changes)
        .with(EvaluationResult.TABLE, results)
        .with(AimEvidence.TABLE, aims);
  }

  private List<String> claims() {
    return given()
        .lines(
            Claim.TABLE,
            Claim.STATEMENT,
            Claim.ALLOWED,
            Claim.FINDING,
            Claim.NUMBERS,
            Claim.REASONS,
            Lineage.CELLS)
        .stream()
        .sorted()
        .toList();
  }

  @Test
  void aTrendIsDescribedWhereItIsClear() {
    trend("00", "decreased", "", false);
    trend("01", "no_clear_change", "interval_includes_no_change", false);
    trend("03", "indicates_increase", "indication_only", false);
    trend("04", "not_decided", "too_few_years", false);

    String numbers = "[[first_year,2011.0], [slope,-1.5], [years,8.0]]";
    assertThat(claims())
        .containsExactly(
            "regions/U1/total | described | counted | [[increased,0.0], [decreased,0.0],"
                + " [no_clear_change,1.0], [not_decided,2.0], [of,3.0]] | [] | [cell of 01, cell of"
                + " 03, cell of 04]",
            "trend/U1/00/total | described | decreased | " + numbers + " | [] | [cell of 00]",
            "trend/U1/01/total | cannot_be_decided | no_clear_change | "
                + numbers
                + " | [interval_includes_no_change] | [cell of 01]",
            "trend/U1/03/total | described | indicates_increase | "
                + numbers
                + " | [indication_only] | [cell of 03]",
            "trend/U1/04/total | cannot_be_decided | not_decided | "
                + numbers
                + " | [too_few_years] | [cell of 04]");
  }

  @Test
  void realAndConstructedTrendsAreNotCountedTogether() {
    trend("01", "increased", "", false);
    trend("03", "increased", "", true);

    assertThat(claims().get(0))
        .isEqualTo(
            "regions/U1/total | cannot_be_decided | none | [] | [mixed] | [cell of 01, cell of 03]");
  }

  @Test
  void noRegionDecidedIsNothingDescribed() {
    trend("01", "not_decided", "too_few_years", false);
    trend("03", "not_decided", "no_data", false);
    String two =
        "[[increased,0.0], [decreased,0.0], [no_clear_change,0.0], [not_decided,2.0], [of,2.0]]";
    assertThat(claims().get(0))
        .isEqualTo(
            "regions/U1/total | cannot_be_decided | none | "
                + two
                + " | [too_few_years] | [cell of 01, cell of 03]");

    trends.clear();
    trend("01", "not_decided", "no_data", false);
    trend("03", "not_decided", "no_data", false);
    assertThat(claims().get(0))
        .isEqualTo(
            "regions/U1/total | cannot_be_decided | none | "
                + two
                + " | [no_data] | [cell of 01, cell of 03]");
  }

  private static Row tested(String region, String verdict, double p) {
    return Given.row(
        IndicatorTrend.TABLE,
        IndicatorTrend.INDICATOR,
        "U1",
        IndicatorTrend.REGION_CODE,
        region,
        IndicatorTrend.VERDICT,
        verdict,
        IndicatorTrend.P,
        p,
        Warnings.WARNINGS,
        warnings("W16", "W2"));
  }

  /** The q of .01, .04, .045 and .5: .04, .06, .06 (.045 x 4 / 3) and .5. The nation has none. */
  @Test
  void risesAndFallsAreCountedAdjustedForTheRegions() {
    trends.add(tested("00", "increased", 0.001));
    trends.add(tested("01", "increased", 0.01));
    trends.add(tested("03", "increased", 0.04));
    trends.add(tested("04", "decreased", 0.045));
    trends.add(tested("05", "no_clear_change", 0.5));

    Dataset<Row> regions = given().of(Claim.TABLE).filter(Claim.KIND.column().equalTo("regions"));
    Row claim = regions.collectAsList().get(0);
    List<Row> warnings = claim.getList(claim.fieldIndex("warnings"));

    assertThat(claim.getList(claim.fieldIndex("numbers")))
        .hasToString(
            "[[increased,1.0], [decreased,0.0], [no_clear_change,3.0], [not_decided,0.0],"
                + " [of,4.0]]");
    assertThat(warnings.stream().map(each -> each.getString(0) + each.getList(1)))
        .containsExactly("W2[]", "W10[4]", "W16[]");
  }

  @Test
  void anAssociationAsksForEverything() {
    result("estimated", true, true);
    assertThat(claims())
        .containsExactly(
            "dose/money/U1/total | associated | associated | [[slope,-0.5]] | [] | []");

    results.clear();
    result("estimated", false, true);
    assertThat(claims())
        .containsExactly(
            "dose/money/U1/total | cannot_be_decided | not_shown | [[slope,-0.5]] | [wild] | []");

    results.clear();
    result("estimated", true, false);
    assertThat(claims())
        .containsExactly(
            "dose/money/U1/total | cannot_be_decided | not_shown | [[slope,-0.5]] | [permutation,"
                + " before, each_region, pandemic] | []");

    results.clear();
    result("no_dose", null, null);
    assertThat(claims())
        .containsExactly("dose/money/U1/total | cannot_be_decided | none | [] | [no_dose] | []");
  }

  private static Row aim(
      String aim, @Nullable String indicator, @Nullable Integer first, int after) {
    return Given.row(
        AimEvidence.TABLE,
        AimEvidence.AIM,
        aim,
        AimEvidence.INDICATOR,
        indicator,
        AimEvidence.FIRST_YEAR,
        first,
        AimEvidence.YEARS_AFTER,
        after);
  }

  @Test
  void anAimAsksForAYearAfterTheMoney() {
    aims.add(aim("a", null, null, 0));
    aims.add(aim("b", "U1", 2011, 0));
    aims.add(aim("b", "U2", 2011, 0));
    aims.add(aim("c", "U1", 2011, 0));
    aims.add(aim("c", "U2", 2011, 1));

    assertThat(claims())
        .containsExactly(
            "aim/a | cannot_be_decided | none | [[indicators,0.0], [years_after,0.0]] | [no_data] |"
                + " []",
            "aim/b | cannot_be_decided | none | [[indicators,2.0], [years_after,0.0]] |"
                + " [no_year_after] | []",
            "aim/c | described | measured | [[indicators,2.0], [years_after,1.0]] | [] | []");
  }

  private static Row comparison(int year, String verdict) {
    return Given.row(
        RegionComparison.TABLE,
        RegionComparison.INDICATOR,
        "U1",
        RegionComparison.REGION_CODE,
        "01",
        RegionComparison.YEAR,
        year,
        RegionComparison.SEX,
        "total",
        RegionComparison.VALUE,
        3.5,
        RegionComparison.VERDICT,
        verdict);
  }

  @Test
  void onlyTheLastYearIsComparedWithTheNation() {
    comparisons.add(comparison(2021, "lower_95"));
    comparisons.add(comparison(2022, "higher_998"));

    assertThat(claims())
        .containsExactly(
            "comparison/U1/01/total/2022 | described | higher | [[year,2022.0], [value,3.5]] | [] |"
                + " []");
  }

  @Test
  void whatIsPublishedIsAClaimOfItsOwn() {
    for (String basis : List.of("answers", "published")) {
      changes.add(
          Given.row(
              AssessmentChange.TABLE,
              AssessmentChange.STATEMENT,
              "assessment.plan",
              AssessmentChange.FROM_YEAR,
              2023,
              AssessmentChange.TO_YEAR,
              2024,
              AssessmentChange.BASIS,
              basis,
              AssessmentChange.VERDICT,
              basis.equals("answers") ? "not_decided" : "no_clear_change"));
    }

    assertThat(claims())
        .containsExactly(
            "assessment/assessment.plan/2023-2024 | cannot_be_decided | not_decided |"
                + " [[from_year,2023.0], [to_year,2024.0]] | [mixed] | []",
            "assessment/assessment.plan/2023-2024/published | cannot_be_decided | no_clear_change |"
                + " [[from_year,2023.0], [to_year,2024.0]] | [interval_includes_no_change] | []");
  }

  /** The tables are made from each other alone: nothing of a run is asked for. */
  @Test
  void nothingMeasuredIsNothingClaimed() {
    assertThat(claims()).isEmpty();
    assertThat(Claim.TABLE.inputs()).extracting(Table::layer).containsOnly("gold");
  }
}
