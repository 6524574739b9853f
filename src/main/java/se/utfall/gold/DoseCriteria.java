package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import se.utfall.table.Field;

/**
 * What must hold before an outcome may be said to go with the money: both p below .05, quiet years
 * before, and a sign that every region left out and the other way with the pandemic keep.
 */
final class DoseCriteria {
  private static final double ALPHA = 0.05;

  private DoseCriteria() {}

  /** One column a criterion; null where nothing is estimated. */
  static List<Column> met(Column otherSlope) {
    return List.of(
        met(EvaluationResult.MET_PERMUTATION, DoseAnalysis.P_PERMUTATION.column().lt(ALPHA)),
        met(EvaluationResult.MET_WILD, DoseAnalysis.P_WILD.column().lt(ALPHA)),
        met(EvaluationResult.MET_BEFORE, DoseAnalysis.QUIET_BEFORE.column()),
        met(EvaluationResult.MET_EACH_REGION, DoseStudy.keepsSign()),
        met(
            EvaluationResult.MET_PANDEMIC,
            signum(otherSlope).equalTo(signum(DoseAnalysis.SLOPE.column()))));
  }

  /** What cannot be tested is not met. */
  private static Column met(Field criterion, Column holds) {
    Column estimated = EvaluationResult.STATUS.column().equalTo("estimated");
    return criterion.of(when(estimated, coalesce(holds, lit(false))));
  }

  static Column allMet() {
    return EvaluationResult.MET_PERMUTATION
        .column()
        .and(EvaluationResult.MET_WILD.column())
        .and(EvaluationResult.MET_BEFORE.column())
        .and(EvaluationResult.MET_EACH_REGION.column())
        .and(EvaluationResult.MET_PANDEMIC.column());
  }
}
