package se.utfall.gold;

import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static se.utfall.gold.Claimed.number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Whether an indicator has risen or fallen in a region. */
final class TrendClaims {
  private TrendClaims() {}

  static Dataset<Row> of(Dataset<Row> trends) {
    Column verdict = IndicatorTrend.VERDICT.column();
    Column nothing = verdict.isin("not_decided", "no_clear_change");
    return trends.select(
        Claimed.statement(
            "trend",
            IndicatorTrend.INDICATOR.column(),
            IndicatorTrend.REGION_CODE.column(),
            IndicatorTrend.SEX.column()),
        Claim.KIND.of("trend"),
        Claim.ABOUT.of(IndicatorTrend.INDICATOR.column()),
        IndicatorTrend.REGION_CODE.column(),
        IndicatorTrend.REGION_NAME.column(),
        IndicatorTrend.SEX.column(),
        Claim.DESIGN.of(IndicatorTrend.METHOD.column()),
        Claim.ALLOWED.of(when(nothing, Claimed.CANNOT_BE_DECIDED).otherwise(Claimed.DESCRIBED)),
        Claim.FINDING.of(verdict),
        numbers(),
        Claimed.reasons(IndicatorTrend.REASON.column()),
        Warnings.WARNINGS.column(),
        IndicatorTrend.CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }

  private static Column numbers() {
    return Claimed.numbersOf(
        number("first_year", IndicatorTrend.FIRST_YEAR.column()),
        number("first_value", IndicatorTrend.FIRST_VALUE.column()),
        number("last_year", IndicatorTrend.LAST_YEAR.column()),
        number("last_value", IndicatorTrend.LAST_VALUE.column()),
        number("slope", IndicatorTrend.SLOPE.column()),
        number("slope_lower", IndicatorTrend.SLOPE_LOWER.column()),
        number("slope_upper", IndicatorTrend.SLOPE_UPPER.column()),
        number("years", size(IndicatorTrend.YEARS_USED.column())));
  }
}
