package se.utfall.gold;

import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Whether more regions agree with a statement about themselves than before. */
final class AssessmentClaims {
  private AssessmentClaims() {}

  static Dataset<Row> of(Dataset<Row> changes) {
    Column verdict = AssessmentChange.VERDICT.column();
    Column changed = verdict.isin("increased", "decreased");
    return changes.select(
        statement(),
        Claim.KIND.of("assessment"),
        Claim.ABOUT.of(AssessmentChange.STATEMENT.column()),
        AssessmentChange.REGION_CODE.column(),
        AssessmentChange.REGION_NAME.column(),
        Claim.SEX.of(""),
        Claim.DESIGN.of(AssessmentChange.INTERVAL.column()),
        Claim.ALLOWED.of(when(changed, Claimed.DESCRIBED).otherwise(Claimed.CANNOT_BE_DECIDED)),
        Claim.FINDING.of(verdict),
        Claimed.numbers(
            AssessmentChange.FROM_YEAR,
            AssessmentChange.AGREE_FROM,
            AssessmentChange.ANSWERED_FROM,
            AssessmentChange.TO_YEAR,
            AssessmentChange.AGREE_TO,
            AssessmentChange.ANSWERED_TO,
            AssessmentChange.PAIRS,
            AssessmentChange.DIFFERENCE,
            AssessmentChange.LOWER,
            AssessmentChange.UPPER,
            AssessmentChange.P_FISHER,
            AssessmentChange.MID_P,
            AssessmentChange.P_LOWEST,
            AssessmentChange.P_HIGHEST),
        Claimed.reasons(
            when(verdict.equalTo("not_decided"), "mixed"),
            when(verdict.equalTo("no_clear_change"), "interval_includes_no_change")),
        AssessmentChange.PLACE.column(),
        Warnings.WARNINGS.column(),
        AssessmentChange.CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }

  static Column statement() {
    Column years =
        concat_ws(
            "-",
            AssessmentChange.FROM_YEAR.column().cast("string"),
            AssessmentChange.TO_YEAR.column().cast("string"));
    Column published = when(AssessmentChange.BASIS.column().equalTo("published"), "published");
    return Claimed.statement("assessment", AssessmentChange.STATEMENT.column(), years, published);
  }
}
