package se.utfall.gold;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.LocalSpark.SPARK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.domain.Region;
import se.utfall.statistics.Expected;
import se.utfall.table.Field;

/** Self-assessments of two years against each other. */
class AssessmentChangeTest {
  private static final String PLAN = "assessment.plan";
  private static final List<String> CODES =
      Given.CONF.regions().stream().map(Region::code).toList();

  /** The reference case's names of the statements. */
  private static final Map<String, String> ITEMS =
      Map.of(
          "functioning", "assessment.well_functioning",
          "plan", PLAN,
          "goals", "assessment.goals",
          "results", "assessment.expected_result",
          "purpose", "assessment.purpose");

  private final List<Row> answers = new ArrayList<>();

  private void answer(String region, int year, int score, boolean constructed) {
    answers.add(
        Given.row(
            Assessment.TABLE,
            Grant.REGION_CODE,
            region,
            Grant.GRANT_YEAR,
            year,
            Assessment.STATEMENT,
            PLAN,
            Items.ITEM_ORDER,
            1,
            Assessment.SCORE,
            score,
            Assessment.AGREES,
            score >= 4,
            Grant.CONSTRUCTED,
            constructed,
            Lineage.CELLS,
            new String[] {region + "/" + year}));
  }

  /** So many regions, from the first by code on, with these scores. */
  private void answers(int year, int... scores) {
    for (int i = 0; i < scores.length; i++) {
      answer(CODES.get(i), year, scores[i], false);
    }
  }

  private Map<String, Row> changes(String basis) {
    return Given.conf()
        .with(Assessment.TABLE, answers)
        .of(AssessmentChange.TABLE)
        .filter(AssessmentChange.BASIS.column().equalTo(basis))
        .collectAsList()
        .stream()
        .collect(
            toMap(
                row ->
                    text(row, AssessmentChange.STATEMENT)
                        + " "
                        + number(row, AssessmentChange.FROM_YEAR)
                        + "-"
                        + number(row, AssessmentChange.TO_YEAR),
                row -> row));
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }

  private static Object number(Row row, Field field) {
    return row.getAs(field.name());
  }

  private static List<String> warnings(Row row) {
    List<Row> warnings = row.getList(row.fieldIndex("warnings"));
    return warnings.stream().map(each -> each.getString(0) + each.getList(1)).toList();
  }

  private static void points(Expected expected, String column, Row row, Field field) {
    double value = row.getAs(field.name());
    expected.has(column, value / 100);
  }

  @Test
  void publishedTotalsHaveTheNumbersOfTheReferenceCase() {
    Map<String, Row> changes = changes("published");

    for (Expected expected : Expected.rows("17_ordinal_change/expected.csv")) {
      String years = expected.text("y1") + "-" + expected.text("y2");
      Row row = changes.get(ITEMS.get(expected.text("item")) + " " + years);
      points(expected, "diff", row, AssessmentChange.DIFFERENCE);
      points(expected, "newcombe_lo95", row, AssessmentChange.LOWER);
      points(expected, "newcombe_hi95", row, AssessmentChange.UPPER);
      expected.has("fisher_p", row.<Double>getAs(AssessmentChange.P_FISHER.name()));
      expected.has("mcnemar_exact_p_min", row.<Double>getAs(AssessmentChange.P_LOWEST.name()));
      expected.has("mcnemar_exact_p_max", row.<Double>getAs(AssessmentChange.P_HIGHEST.name()));
      assertThat(row.<Boolean>getAs(AssessmentChange.CONSTRUCTED.name())).isFalse();
      assertThat(number(row, AssessmentChange.PAIRS)).isNull();
      assertThat(number(row, AssessmentChange.MID_P)).isNull();
    }
    assertThat(changes.keySet())
        .contains(
            "assessment.well_functioning 2021-2022", // each year against the one before
            "assessment.well_functioning 2022-2023")
        .hasSize(5 + 4);
  }

  /** 2 of 19 to 12 of 21 is an increase; 6 of 19 to 12 of 21 may be chance. */
  @Test
  void publishedTotalsAreJudgedByTheirInterval() {
    Map<String, Row> changes = changes("published");
    Row since2021 = changes.get("assessment.well_functioning 2021-2024");
    Row since2023 = changes.get("assessment.well_functioning 2023-2024");

    assertThat(text(since2021, AssessmentChange.VERDICT)).isEqualTo("increased");
    assertThat(text(since2023, AssessmentChange.VERDICT)).isEqualTo("no_clear_change");
    assertThat(warnings(since2023)).containsExactly("W6[19, 21]", "W7[]");
    assertThat(text(since2023, AssessmentChange.PLACE)).contains("table5_well_functioning.csv:4");
  }

  /** The reference case's regions, with the tests of those 19 that answered both years. */
  @Test
  void answersAreComparedRegionByRegion() {
    int place = 0;
    for (Expected row : Expected.rows("17_ordinal_change/input_paired.csv")) {
      String region = CODES.get(place++);
      for (int year : new int[] {2023, 2024}) {
        if (!row.text("y" + year).isEmpty()) {
          answer(region, year, (int) row.number("y" + year), false);
        }
      }
    }

    Row row = changes("answers").get(PLAN + " 2023-2024");

    Expected expected = Expected.rows("17_ordinal_change/expected_paired.csv").get(0);
    assertThat(number(row, AssessmentChange.PAIRS)).isEqualTo(19);
    assertThat(number(row, AssessmentChange.BEGAN)).isEqualTo(7);
    assertThat(number(row, AssessmentChange.CEASED)).isEqualTo(1);
    expected.has("mcnemar_exact_p", row.<Double>getAs(AssessmentChange.P_MCNEMAR.name()));
    expected.has("mcnemar_midp", row.<Double>getAs(AssessmentChange.MID_P.name()));
    // all 21: 6 of 19 to 13 of 21
    assertThat(number(row, AssessmentChange.AGREE_FROM)).isEqualTo(6);
    assertThat(number(row, AssessmentChange.ANSWERED_FROM)).isEqualTo(19);
    assertThat(number(row, AssessmentChange.AGREE_TO)).isEqualTo(13);
    assertThat(number(row, AssessmentChange.ANSWERED_TO)).isEqualTo(21);
    // (7 - 1) / 19
    assertThat(text(row, AssessmentChange.INTERVAL)).isEqualTo("paired");
    assertThat(row.<Double>getAs(AssessmentChange.DIFFERENCE.name()))
        .isCloseTo(600.0 / 19, within(1e-9));
    assertThat(text(row, AssessmentChange.VERDICT)).isEqualTo("increased");
  }

  /**
   * Newcombe 1998 (Statistics in Medicine 17: 2635-2650), table II: of 50 pairs 36 have it both
   * times, 12 only the one and 2 only the other; method 10 gives 0.0569 to 0.3404. By hand: shares
   * 0.96 (0.86540 to 0.98896) and 0.76 (0.62587 to 0.85703), phi = (36 x 0 - 12 x 2) / sqrt(48 x 2
   * x 38 x 12) = -0.11471, and 0.2 - sqrt(0.09460^2 + 2 x 0.11471 x 0.09460 x 0.09703 + 0.09703^2)
   * = 0.0569.
   */
  @Test
  void pairedLimitsAreThoseOfNewcombe() {
    PairedDifference pairs = new PairedDifference(lit(36), lit(12), lit(2), lit(50));
    Row row = SPARK.range(1).select(pairs.value(), pairs.lower(), pairs.upper()).first();

    assertThat(row.getDouble(0)).isCloseTo(0.2, within(1e-12));
    assertThat(row.getDouble(1)).isCloseTo(0.0569, within(5e-5));
    assertThat(row.getDouble(2)).isCloseTo(0.3404, within(5e-5));
  }

  @Test
  void pairedLimitsOfOneKindOfAnswerAreStillNumbers() {
    PairedDifference all = new PairedDifference(lit(3), lit(0), lit(0), lit(3));
    PairedDifference none = new PairedDifference(lit(0), lit(0), lit(0), lit(0));
    Row row = SPARK.range(1).select(all.value(), all.lower(), all.upper(), none.lower()).first();

    assertThat(row.getDouble(0)).isZero();
    // Wilson's limits of 3 of 3 are 0.43850 and 1; no correlation: sqrt(0.56150^2 + 0^2)
    assertThat(row.getDouble(1)).isCloseTo(-0.56150, within(1e-5));
    assertThat(row.getDouble(2)).isCloseTo(0.56150, within(1e-5));
    assertThat(row.isNullAt(3)).isTrue();
  }

  @Test
  void realAndConstructedAnswersAreNotHeldTogether() {
    answers(2022, 4, 4);
    answer("01", 2023, 3, true);
    answer("03", 2023, 3, true);
    answer("01", 2024, 4, true);
    answer("03", 2024, 4, false);

    Map<String, Row> changes = changes("answers");

    assertThat(changes.values())
        .allSatisfy(
            row -> {
              assertThat(text(row, AssessmentChange.STATUS)).isEqualTo("mixed");
              assertThat(text(row, AssessmentChange.VERDICT)).isEqualTo("not_decided");
              assertThat(number(row, AssessmentChange.AGREE_FROM)).isNull();
              assertThat(number(row, AssessmentChange.DIFFERENCE)).isNull();
              assertThat(number(row, AssessmentChange.ALL_LOWER)).isNull();
              assertThat(number(row, AssessmentChange.PAIRS)).isNull();
              assertThat(warnings(row)).containsExactly("W7[]", "W14[]");
            });
    assertThat(changes).hasSize(3);
  }

  @Test
  void yearsWithoutCommonRegionsAreComparedAsAWhole() {
    answer("01", 2023, 2, true);
    answer("03", 2024, 5, true);

    Row row = changes("answers").get(PLAN + " 2023-2024");

    assertThat(text(row, AssessmentChange.INTERVAL)).isEqualTo("newcombe");
    assertThat(row.<Double>getAs(AssessmentChange.DIFFERENCE.name())).isEqualTo(100);
    assertThat(number(row, AssessmentChange.MID_P)).isNull();
    assertThat(text(row, AssessmentChange.VERDICT)).isEqualTo("no_clear_change");
    assertThat(warnings(row)).containsExactly("W7[]", "W14[]");
    assertThat(row.getList(row.fieldIndex("cells")).toArray())
        .containsExactly("01/2023", "03/2024");
  }

  @Test
  void everyRegionBothYearsIsSaid() {
    int[] scores = new int[21];
    answers(2023, scores);
    answers(2024, scores);

    assertThat(warnings(changes("answers").get(PLAN + " 2023-2024")))
        .containsExactly("W7[]", "W13[]");
  }

  @Test
  void oneYearIsNoChange() {
    answers(2024, 4, 5);

    assertThat(changes("answers")).isEmpty();
  }

  /** Two of three began to agree: 2/3; without one of them 1/2, without the third 2/2. */
  @Test
  void eachRegionIsLeftOut() {
    answers(2023, 3, 3, 2);
    answers(2024, 4, 4, 2);

    assertThat(
            Given.conf()
                .with(Assessment.TABLE, answers)
                .with(IndicatorTrend.TABLE, List.of())
                .with(DoseAnalysis.TABLE, List.of())
                .lines(
                    ResultSensitivity.TABLE,
                    ResultSensitivity.STATEMENT,
                    ResultSensitivity.ALTERNATIVE,
                    ResultSensitivity.TRIED,
                    ResultSensitivity.SAME_DIRECTION,
                    ResultSensitivity.SAME_VERDICT,
                    ResultSensitivity.LOWEST,
                    ResultSensitivity.HIGHEST))
        .containsExactly(
            "assessment/assessment.plan/2023-2024 | region_left_out | 3 | 3 | 3 | 50.0 | 100.0");
  }
}
