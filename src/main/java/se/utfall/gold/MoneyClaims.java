package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static se.utfall.gold.Claimed.number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;

/** Whether an outcome goes with the money, and whether it differs after it. */
final class MoneyClaims {
  private static final Column STATUS = EvaluationResult.STATUS.column();
  private static final Column ESTIMATED = STATUS.equalTo("estimated");

  private MoneyClaims() {}

  static Dataset<Row> of(Dataset<Row> results) {
    return doses(results.filter(EvaluationResult.DOSE.column().equalTo("granted")))
        .unionByName(
            months(results.filter(EvaluationResult.DESIGN.column().equalTo("before_after"))));
  }

  private static Dataset<Row> doses(Dataset<Row> results) {
    Column associated = coalesce(EvaluationResult.ASSOCIATED.column(), lit(false));
    return results.select(
        Claimed.statement(
            "dose",
            EvaluationResult.INITIATIVE.column(),
            EvaluationResult.INDICATOR.column(),
            EvaluationResult.SEX.column()),
        Claim.KIND.of("dose_response"),
        Claim.ABOUT.of(EvaluationResult.INDICATOR.column()),
        EvaluationResult.REGION_CODE.column(),
        EvaluationResult.REGION_NAME.column(),
        EvaluationResult.SEX.column(),
        Claim.DESIGN.of(EvaluationResult.DESIGN.column()),
        Claim.ALLOWED.of(when(associated, Claimed.ASSOCIATED).otherwise(Claimed.CANNOT_BE_DECIDED)),
        Claim.FINDING.of(
            when(associated, "associated").when(ESTIMATED, "not_shown").otherwise("none")),
        Claimed.numbersOf(
            number("slope", EvaluationResult.ESTIMATE.column()),
            number("lower", EvaluationResult.LOWER.column()),
            number("upper", EvaluationResult.UPPER.column()),
            number("p_permutation", EvaluationResult.P_PERMUTATION.column()),
            number("p_wild", EvaluationResult.P_WILD.column()),
            number("regions", when(ESTIMATED, EvaluationResult.REGIONS.column()))),
        Claimed.reasons(
            when(not(ESTIMATED), STATUS),
            unmet(EvaluationResult.MET_PERMUTATION, "permutation"),
            unmet(EvaluationResult.MET_WILD, "wild"),
            unmet(EvaluationResult.MET_BEFORE, "before"),
            unmet(EvaluationResult.MET_EACH_REGION, "each_region"),
            unmet(EvaluationResult.MET_PANDEMIC, "pandemic")),
        Warnings.WARNINGS.column(),
        EvaluationResult.CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }

  private static Column unmet(Field criterion, String reason) {
    return when(not(criterion.column()), reason);
  }

  /** A difference in time alone is described; an association asks for a contrast of doses. */
  private static Dataset<Row> months(Dataset<Row> results) {
    Column increased = coalesce(EvaluationResult.LOWER.column().gt(0), lit(false));
    Column decreased = coalesce(EvaluationResult.UPPER.column().lt(0), lit(false));
    Column finding =
        when(increased, "increased")
            .when(decreased, "decreased")
            .when(ESTIMATED, "no_clear_change")
            .otherwise("none");
    return results.select(
        Claimed.statement(
            "before_after",
            EvaluationResult.INITIATIVE.column(),
            EvaluationResult.INDICATOR.column(),
            EvaluationResult.REGION_CODE.column(),
            EvaluationResult.SEX.column()),
        Claim.KIND.of("before_after"),
        Claim.ABOUT.of(EvaluationResult.INDICATOR.column()),
        EvaluationResult.REGION_CODE.column(),
        EvaluationResult.REGION_NAME.column(),
        EvaluationResult.SEX.column(),
        Claim.DESIGN.of(EvaluationResult.DESIGN.column()),
        Claim.ALLOWED.of(
            when(increased.or(decreased), Claimed.DESCRIBED).otherwise(Claimed.CANNOT_BE_DECIDED)),
        Claim.FINDING.of(finding),
        Claimed.numbersOf(
            number("difference", EvaluationResult.ESTIMATE.column()),
            number("lower", EvaluationResult.LOWER.column()),
            number("upper", EvaluationResult.UPPER.column())),
        Claimed.reasons(
            when(not(ESTIMATED), STATUS),
            when(finding.equalTo("no_clear_change"), "interval_includes_no_change")),
        Warnings.WARNINGS.column(),
        EvaluationResult.CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }
}
