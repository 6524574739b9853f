package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * The change per year of a choice of years: the annual percent change where every year has counts,
 * otherwise Theil-Sen's slope with Mann-Kendall's test.
 *
 * @param included whether a year is in the choice
 * @param years how many are
 */
record TrendEstimate(Field included, Field years, Result result) {
  /** Where the estimate goes. */
  record Result(Field method, Field slope, Field lower, Field upper, Field p, Field verdict) {}

  /** Without the pandemic's years. */
  static final TrendEstimate MAIN =
      new TrendEstimate(
          TrendSeries.USED,
          TrendSeries.YEARS,
          new Result(
              IndicatorTrend.METHOD,
              IndicatorTrend.SLOPE,
              IndicatorTrend.SLOPE_LOWER,
              IndicatorTrend.SLOPE_UPPER,
              IndicatorTrend.P,
              IndicatorTrend.VERDICT));

  static final TrendEstimate ALL_YEARS =
      new TrendEstimate(
          TrendSeries.CURRENT,
          TrendSeries.ALL_YEARS,
          new Result(
              IndicatorTrend.METHOD_ALL_YEARS,
              IndicatorTrend.SLOPE_ALL_YEARS,
              IndicatorTrend.SLOPE_ALL_YEARS_LOWER,
              IndicatorTrend.SLOPE_ALL_YEARS_UPPER,
              IndicatorTrend.P_ALL_YEARS,
              IndicatorTrend.VERDICT_ALL_YEARS));

  /** Below this no trend is tested, and below the other its verdict is an indication. */
  static final int FEWEST_YEARS = 5;

  private static final int YEARS_OF_A_VERDICT = 8;
  private static final double SIGNIFICANT = 0.05;
  private static final String PERCENT_CHANGE = "annual_percent_change";
  private static final String THEIL_SEN = "theil_sen";
  private static final String NONE = "none";

  /** What of the series it needs. */
  Stream<Column> aggregates() {
    Column period = when(included.column(), IndicatorValue.YEAR.column().cast("double"));
    Column value = when(included.column(), IndicatorValue.VALUE.column());
    Column events = when(included.column(), YearlyValue.EVENTS.column());
    Column size = when(included.column(), YearlyValue.SIZE.column());
    return Stream.of(
        Methods.mannKendall(period, value).as(mannKendall().name()),
        Methods.theilSen(period, value).as(theilSen().name()),
        Methods.annualPercentChange(period, events, size).as(percentChange().name()),
        counted().of(count(events)));
  }

  /** Structs of the methods' results. */
  Field mannKendall() {
    return Field.optional(included.name() + "_mann_kendall", StringType, "Mann-Kendall");
  }

  private Field theilSen() {
    return Field.optional(included.name() + "_theil_sen", StringType, "Theil-Sen");
  }

  private Field percentChange() {
    return Field.optional(included.name() + "_percent_change", StringType, "Percent a year");
  }

  private Field counted() {
    return Field.required(included.name() + "_counted", IntegerType, "Years with counts");
  }

  /** The rows with the result. */
  Dataset<Row> to(Dataset<Row> rows) {
    return rows.select(Rows.all(), result.method.of(method()))
        .select(
            Rows.all(),
            result.slope.of(ofMethod(Part.PERCENT, Part.of(theilSen().column(), Part.SLOPE))),
            result.lower.of(ofMethod(Part.LOWER, Part.of(theilSen().column(), Part.LOWER))),
            result.upper.of(ofMethod(Part.UPPER, Part.of(theilSen().column(), Part.UPPER))),
            result.p.of(ofMethod(Part.P, mannKendallP())))
        .select(Rows.all(), result.verdict.of(verdict()));
  }

  private Column method() {
    Column testable = years.column().geq(FEWEST_YEARS).and(not(TrendSeries.MIXED.column()));
    Column haveCounts = counted().column().equalTo(years.column());
    return when(testable.and(haveCounts).and(percentChange().column().isNotNull()), PERCENT_CHANGE)
        .when(testable.and(theilSen().column().isNotNull()), THEIL_SEN)
        .otherwise(NONE);
  }

  private Column ofMethod(Field ofPercentChange, Column ofTheilSen) {
    Column method = result.method.column();
    return when(method.equalTo(PERCENT_CHANGE), Part.of(percentChange().column(), ofPercentChange))
        .when(method.equalTo(THEIL_SEN), ofTheilSen);
  }

  private Column mannKendallP() {
    Column test = mannKendall().column();
    return coalesce(Part.of(test, Part.EXACT_P), Part.of(test, Part.P));
  }

  private Column verdict() {
    Column rises = result.lower.column().gt(0);
    Column clear =
        coalesce(
            result.p.column().lt(SIGNIFICANT).and(rises.or(result.upper.column().lt(0))),
            lit(false));
    Column few = years.column().lt(YEARS_OF_A_VERDICT);
    return when(result.method.column().equalTo(NONE), "not_decided")
        .when(not(clear), "no_clear_change")
        .when(few.and(rises), "indicates_increase")
        .when(few, "indicates_decrease")
        .when(rises, "increased")
        .otherwise("decreased");
  }
}
