package se.utfall.run;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import se.utfall.domain.AssessmentChange;
import se.utfall.domain.Claim;
import se.utfall.domain.Evaluation;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.SelfAssessment;
import se.utfall.domain.Sensitivity;
import se.utfall.domain.Trend;
import se.utfall.gold.Assessment;
import se.utfall.gold.ResultSensitivity;
import se.utfall.silver.Answer;

/** What a run concludes, as plain records. */
final class EvaluationRecords {
  private final RunTables tables;
  private final MethodSettings settings;

  EvaluationRecords(RunTables tables, MethodSettings settings) {
    this.tables = tables;
    this.settings = settings;
  }

  /** With what is not published of it. */
  Evaluation evaluation() {
    TrendRecords trends = new TrendRecords(tables);
    MoneyRecords money = new MoneyRecords(tables);
    return new Evaluation(
        trends.trends(),
        trends.comparisons(),
        trends.inequalities(),
        money.doseResults(),
        money.beforeAfters(),
        selfAssessments(),
        assessmentChanges(),
        claims(),
        sensitivities(),
        new SuppressionRecords(tables).suppressions(),
        settings);
  }

  /** By statement, year and region. */
  private List<SelfAssessment> selfAssessments() {
    return tables
        .rows(Assessment.TABLE, Assessment.STATEMENT, Answer.GRANT_YEAR, Answer.REGION_CODE)
        .map(EvaluationRecords::selfAssessment)
        .toList();
  }

  private static SelfAssessment selfAssessment(Values row) {
    return new SelfAssessment(
        row.text(Answer.REGION_CODE),
        row.number(Answer.GRANT_YEAR),
        row.text(Assessment.STATEMENT),
        row.words(se.utfall.gold.AssessmentChange.LABEL, se.utfall.gold.AssessmentChange.LABEL_EN),
        row.number(se.utfall.gold.AssessmentChange.ITEM_ORDER),
        row.number(Assessment.SCORE),
        row.flag(Answer.CONSTRUCTED));
  }

  /** By statement and years; what is mixed has no numbers to tell. */
  private List<AssessmentChange> assessmentChanges() {
    return tables
        .rows(
            se.utfall.gold.AssessmentChange.TABLE,
            se.utfall.gold.AssessmentChange.ITEM_ORDER,
            se.utfall.gold.AssessmentChange.FROM_YEAR,
            se.utfall.gold.AssessmentChange.TO_YEAR,
            se.utfall.gold.AssessmentChange.BASIS)
        .filter(row -> row.text(se.utfall.gold.AssessmentChange.STATUS).equals("estimated"))
        .map(EvaluationRecords::assessmentChange)
        .toList();
  }

  private static AssessmentChange assessmentChange(Values row) {
    return new AssessmentChange(
        row.text(se.utfall.gold.AssessmentChange.STATEMENT),
        row.words(se.utfall.gold.AssessmentChange.LABEL, se.utfall.gold.AssessmentChange.LABEL_EN),
        row.number(se.utfall.gold.AssessmentChange.ITEM_ORDER),
        AssessmentSide.FROM.of(row),
        AssessmentSide.TO.of(row),
        new Trend.Limits(
            row.given(se.utfall.gold.AssessmentChange.DIFFERENCE),
            row.real(se.utfall.gold.AssessmentChange.LOWER),
            row.real(se.utfall.gold.AssessmentChange.UPPER)),
        row.text(se.utfall.gold.AssessmentChange.INTERVAL),
        row.real(se.utfall.gold.AssessmentChange.P_FISHER),
        AssessmentSide.pairs(row),
        row.warnings(),
        row.flag(se.utfall.gold.AssessmentChange.CONSTRUCTED));
  }

  /** By id. */
  private List<Claim> claims() {
    return tables
        .rows(se.utfall.gold.Claim.TABLE, se.utfall.gold.Claim.STATEMENT)
        .map(EvaluationRecords::claim)
        .toList();
  }

  private static Claim claim(Values row) {
    List<Row> numbers = row.list(se.utfall.gold.Claim.NUMBERS);
    return new Claim(
        row.text(se.utfall.gold.Claim.STATEMENT),
        row.text(se.utfall.gold.Claim.KIND),
        row.text(se.utfall.gold.Claim.ABOUT),
        row.text(se.utfall.gold.Claim.REGION_CODE),
        row.text(se.utfall.gold.Claim.SEX),
        row.text(se.utfall.gold.Claim.DESIGN),
        Claim.Allowed.valueOf(row.text(se.utfall.gold.Claim.ALLOWED).toUpperCase(Locale.ROOT)),
        row.text(se.utfall.gold.Claim.FINDING),
        numbers.stream()
            .map(number -> new Claim.Figure(number.getString(0), number.getDouble(1)))
            .toList(),
        row.list(se.utfall.gold.Claim.REASONS),
        row.warnings(),
        row.flag(se.utfall.gold.Claim.CONSTRUCTED));
  }

  /** By claim and alternative. */
  private List<Sensitivity> sensitivities() {
    return tables
        .rows(ResultSensitivity.TABLE, ResultSensitivity.STATEMENT, ResultSensitivity.ALTERNATIVE)
        .map(EvaluationRecords::sensitivity)
        .toList();
  }

  private static Sensitivity sensitivity(Values row) {
    return new Sensitivity(
        row.text(ResultSensitivity.STATEMENT),
        row.text(ResultSensitivity.ALTERNATIVE),
        row.number(ResultSensitivity.TRIED),
        row.number(ResultSensitivity.SAME_DIRECTION),
        row.number(ResultSensitivity.SAME_VERDICT),
        row.real(ResultSensitivity.ESTIMATE),
        row.real(ResultSensitivity.LOWEST),
        row.real(ResultSensitivity.HIGHEST));
  }
}
