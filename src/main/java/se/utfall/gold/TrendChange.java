package se.utfall.gold;

import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * From the first of the years used to the last. The change's limits are Newcombe's (1998) for
 * proportions, and otherwise put together of the two values' own (Zou and Donner 2008), as if the
 * years were independent.
 */
final class TrendChange {
  private static final Field NEWCOMBE = Field.optional("newcombe", StringType, "Difference");

  private TrendChange() {}

  /** The rows with both values and the change; nothing of real and constructed values mixed. */
  static Dataset<Row> to(Dataset<Row> rows) {
    Column differ = TrendSeries.YEARS.column().gt(1);
    return rows.select(
            Rows.all(),
            IndicatorTrend.FIRST_YEAR.of(first(IndicatorValue.YEAR)),
            IndicatorTrend.FIRST_VALUE.of(first(IndicatorValue.VALUE)),
            IndicatorTrend.FIRST_LOWER.of(first(YearlyValue.LOWER)),
            IndicatorTrend.FIRST_UPPER.of(first(YearlyValue.UPPER)),
            IndicatorTrend.LAST_YEAR.of(last(IndicatorValue.YEAR)),
            IndicatorTrend.LAST_VALUE.of(last(IndicatorValue.VALUE)),
            IndicatorTrend.LAST_LOWER.of(last(YearlyValue.LOWER)),
            IndicatorTrend.LAST_UPPER.of(last(YearlyValue.UPPER)),
            newcombe().as(NEWCOMBE.name()))
        .select(
            Rows.all(),
            IndicatorTrend.CHANGE.of(when(differ, difference())),
            IndicatorTrend.CHANGE_LOWER.of(when(differ, limit(Part.LOWER, lower()))),
            IndicatorTrend.CHANGE_UPPER.of(when(differ, limit(Part.UPPER, upper()))));
  }

  private static Column first(Field field) {
    return unmixed(Part.of(TrendSeries.FIRST.column(), field));
  }

  private static Column last(Field field) {
    return unmixed(Part.of(TrendSeries.LAST.column(), field));
  }

  private static Column unmixed(Column value) {
    return when(not(TrendSeries.MIXED.column()), value);
  }

  private static Column newcombe() {
    return when(
        YearlyValue.IS_PROPORTION,
        Methods.newcombe(
            first(YearlyValue.EVENTS),
            first(YearlyValue.SIZE),
            last(YearlyValue.EVENTS),
            last(YearlyValue.SIZE)));
  }

  private static Column difference() {
    return IndicatorTrend.LAST_VALUE.column().minus(IndicatorTrend.FIRST_VALUE.column());
  }

  private static Column limit(Field part, Column ofLimits) {
    return when(
            NEWCOMBE.column().isNotNull(),
            Part.of(NEWCOMBE.column(), part).multiply(YearlyValue.MULTIPLIER.column()))
        .otherwise(ofLimits);
  }

  private static Column lower() {
    return difference()
        .minus(
            together(
                IndicatorTrend.LAST_VALUE.column().minus(IndicatorTrend.LAST_LOWER.column()),
                IndicatorTrend.FIRST_UPPER.column().minus(IndicatorTrend.FIRST_VALUE.column())));
  }

  private static Column upper() {
    return difference()
        .plus(
            together(
                IndicatorTrend.LAST_UPPER.column().minus(IndicatorTrend.LAST_VALUE.column()),
                IndicatorTrend.FIRST_VALUE.column().minus(IndicatorTrend.FIRST_LOWER.column())));
  }

  private static Column together(Column one, Column other) {
    return sqrt(pow(one, 2).plus(pow(other, 2)));
  }
}
