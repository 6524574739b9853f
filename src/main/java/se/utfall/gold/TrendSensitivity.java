package se.utfall.gold;

import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Region;

/** The nation's trends with the pandemic's years, where these make a difference. */
final class TrendSensitivity {
  private TrendSensitivity() {}

  static Dataset<Row> of(Dataset<Row> trends) {
    Column nation = IndicatorTrend.REGION_CODE.column().equalTo(Region.NATION.code());
    Column slope = IndicatorTrend.SLOPE.column();
    Column other = IndicatorTrend.SLOPE_ALL_YEARS.column();
    Column sameDirection = signum(slope).equalTo(signum(other));
    Column sameVerdict =
        IndicatorTrend.VERDICT.column().equalTo(IndicatorTrend.VERDICT_ALL_YEARS.column());
    Column sameUnit =
        IndicatorTrend.METHOD.column().equalTo(IndicatorTrend.METHOD_ALL_YEARS.column());
    return trends
        .filter(nation.and(slope.isNotNull()).and(other.isNotNull()))
        .select(
            Claimed.statement(
                "trend",
                IndicatorTrend.INDICATOR.column(),
                IndicatorTrend.REGION_CODE.column(),
                IndicatorTrend.SEX.column()),
            ResultSensitivity.ALTERNATIVE.of("pandemic_years"),
            ResultSensitivity.TRIED.of(1),
            ResultSensitivity.SAME_DIRECTION.of(when(sameDirection, 1).otherwise(0)),
            ResultSensitivity.SAME_VERDICT.of(when(sameVerdict, 1).otherwise(0)),
            ResultSensitivity.ESTIMATE.of(slope),
            ResultSensitivity.LOWEST.of(when(sameUnit, other)),
            ResultSensitivity.HIGHEST.of(when(sameUnit, other)),
            IndicatorTrend.REGION_CODE.column(),
            IndicatorTrend.REGION_NAME.column(),
            IndicatorTrend.CONSTRUCTED.column(),
            Lineage.CELLS.column());
  }
}
