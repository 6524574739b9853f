package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * Paired changes of self-assessments without each of the regions. Regions that answered alike count
 * alike: the change is computed once for each kind of answer, and counted for its regions.
 */
final class AssessmentSensitivity {
  private static final Field KIND = Field.required("kind", IntegerType, "Of answers");
  private static final Field REGIONS = Field.required("regions", IntegerType, "That answer so");
  private static final Field BEGAN = AssessmentChange.BEGAN.named("other_began");
  private static final Field CEASED = AssessmentChange.CEASED.named("other_ceased");
  private static final Field STAYED = AssessmentChange.STAYED.named("other_stayed");
  private static final Field OTHER = Field.optional("other", DoubleType, "The change without one");
  private static final Field LOWER = AssessmentChange.LOWER.named("other_lower");
  private static final Field UPPER = AssessmentChange.UPPER.named("other_upper");
  private static final Field MID_P = AssessmentChange.MID_P.named("other_mid_p");

  private AssessmentSensitivity() {}

  static Dataset<Row> of(Dataset<Row> changes) {
    Column paired = AssessmentChange.INTERVAL.column().equalTo("paired");
    Column several = AssessmentChange.PAIRS.column().gt(1);
    return counted(without(changes.filter(paired.and(several))));
  }

  private static Dataset<Row> without(Dataset<Row> changes) {
    Column kind = KIND.column();
    Column began = AssessmentChange.BEGAN.column();
    Column ceased = AssessmentChange.CEASED.column();
    Column stayed = AssessmentChange.STAYED.column();
    Column neither = AssessmentChange.PAIRS.column().minus(began).minus(ceased).minus(stayed);
    return changes
        .select(Rows.all(), explode(array(lit(0), lit(1), lit(2), lit(3))).as(KIND.name()))
        .select(
            Rows.all(),
            REGIONS.of(
                when(kind.equalTo(0), began)
                    .when(kind.equalTo(1), ceased)
                    .when(kind.equalTo(2), stayed)
                    .otherwise(neither)),
            BEGAN.of(began.minus(one(0))),
            CEASED.of(ceased.minus(one(1))),
            STAYED.of(stayed.minus(one(2))))
        .filter(REGIONS.column().gt(0))
        .select(
            Rows.all(),
            OTHER.of(pairs().value().multiply(100)),
            LOWER.of(pairs().lower().multiply(100)),
            UPPER.of(pairs().upper().multiply(100)),
            MID_P.of(Methods.mcnemarExact(BEGAN.column(), CEASED.column()).getField("mid_p")));
  }

  private static Column one(int kind) {
    return when(KIND.column().equalTo(kind), 1).otherwise(0);
  }

  private static PairedDifference pairs() {
    return new PairedDifference(
        STAYED.column(), BEGAN.column(), CEASED.column(), AssessmentChange.PAIRS.column().minus(1));
  }

  private static Dataset<Row> counted(Dataset<Row> others) {
    Column main = AssessmentChange.DIFFERENCE.column();
    Column verdict =
        AssessmentChanges.verdict(OTHER.column(), LOWER.column(), UPPER.column(), MID_P.column());
    Column sameDirection = signum(main).equalTo(signum(OTHER.column()));
    Column sameVerdict = verdict.equalTo(AssessmentChange.VERDICT.column());
    return others
        .groupBy(
            AssessmentClaims.statement(),
            main.as(ResultSensitivity.ESTIMATE.name()),
            Grant.REGION_CODE.column(),
            Grant.REGION_NAME.column(),
            Grant.CONSTRUCTED.column(),
            Lineage.CELLS.column())
        .agg(
            ResultSensitivity.TRIED.of(sum(REGIONS.column())),
            ResultSensitivity.SAME_DIRECTION.of(
                sum(when(sameDirection, REGIONS.column()).otherwise(0))),
            ResultSensitivity.SAME_VERDICT.of(
                sum(when(sameVerdict, REGIONS.column()).otherwise(0))),
            ResultSensitivity.LOWEST.of(min(OTHER.column())),
            ResultSensitivity.HIGHEST.of(max(OTHER.column())))
        .select(Rows.all(), ResultSensitivity.ALTERNATIVE.of("region_left_out"));
  }
}
