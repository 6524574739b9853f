package se.utfall.gold;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * Doses and responses analysed in other ways. An analysis concludes the same when it shows (both p
 * below .05, quiet years before) what the main one shows, in the same direction.
 */
final class DoseSensitivity {
  private static final Field SLOPE = DoseAnalysis.SLOPE;
  private static final Field ALTERNATIVE = ResultSensitivity.ALTERNATIVE;
  private static final Column MAIN = DoseAnalysis.VARIANT.column().equalTo("main");
  private static final Column GRANTED = DoseAnalysis.DOSE.column().equalTo("granted");

  private DoseSensitivity() {}

  static Dataset<Row> of(Dataset<Row> analyses) {
    Dataset<Row> estimated = analyses.filter(DoseAnalysis.STATUS.column().equalTo("estimated"));
    Dataset<Row> main = estimated.filter(MAIN.and(GRANTED)).as("main");
    Dataset<Row> others = estimated.filter(wanted()).select(Rows.all(), alternative()).as("other");
    return claims(counted(main.join(others, sameOutcome(), "inner")));
  }

  private static Dataset<Row> counted(Dataset<Row> pairs) {
    Column direction = signum(SLOPE.column("main"));
    Column sameDirection =
        direction.notEqual(0).and(direction.equalTo(signum(SLOPE.column("other"))));
    Column shown = DoseAnalysis.SHOWN.column("main");
    Column sameVerdict =
        shown.equalTo(DoseAnalysis.SHOWN.column("other")).and(not(shown).or(sameDirection));
    Column slope = when(ALTERNATIVE.column("other").notEqual("dose"), SLOPE.column("other"));
    return pairs
        .groupBy(
            DoseAnalysis.INITIATIVE.column("main"),
            DoseAnalysis.INDICATOR.column("main"),
            DoseAnalysis.SEX.column("main"),
            ALTERNATIVE.column("other"),
            SLOPE.column("main"),
            Grant.CONSTRUCTED.column("main"),
            Lineage.CELLS.column("main"))
        .agg(
            ResultSensitivity.TRIED.of(count(lit(1))),
            ResultSensitivity.SAME_DIRECTION.of(count_if(sameDirection)),
            ResultSensitivity.SAME_VERDICT.of(count_if(sameVerdict)),
            ResultSensitivity.LOWEST.of(min(slope)),
            ResultSensitivity.HIGHEST.of(max(slope)));
  }

  private static Dataset<Row> claims(Dataset<Row> counted) {
    return counted.select(
        Claimed.statement(
            "dose",
            DoseAnalysis.INITIATIVE.column(),
            DoseAnalysis.INDICATOR.column(),
            DoseAnalysis.SEX.column()),
        ALTERNATIVE.column(),
        ResultSensitivity.TRIED.column(),
        ResultSensitivity.SAME_DIRECTION.column(),
        ResultSensitivity.SAME_VERDICT.column(),
        ResultSensitivity.ESTIMATE.of(SLOPE.column()),
        ResultSensitivity.LOWEST.column(),
        ResultSensitivity.HIGHEST.column(),
        Grant.REGION_CODE.of(Region.NATION.code()),
        Grant.REGION_NAME.of(Region.NATION.officialName()),
        Grant.CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }

  /** Other ways with the main dose, or other doses in the main way. */
  private static Column wanted() {
    return MAIN.and(not(GRANTED)).or(GRANTED.and(not(MAIN)));
  }

  private static Column alternative() {
    return ALTERNATIVE.of(when(GRANTED, DoseAnalysis.VARIANT.column()).otherwise("dose"));
  }

  private static Column sameOutcome() {
    return same(DoseAnalysis.INITIATIVE)
        .and(same(DoseAnalysis.INDICATOR))
        .and(same(DoseAnalysis.SEX));
  }

  private static Column same(Field field) {
    return field.column("main").equalTo(field.column("other"));
  }
}
