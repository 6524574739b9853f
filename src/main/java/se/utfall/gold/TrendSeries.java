package se.utfall.gold;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** The series behind the trends: which years count, what they begin and end with. */
final class TrendSeries {
  static final Field FIRST_OF_ALL =
      Field.required("first_of_all", IntegerType, "First year of the series");
  static final Field LAST_OF_ALL =
      Field.required("last_of_all", IntegerType, "Last year of the series");
  static final Field SINCE = Field.optional("since", IntegerType, "Year of the last break in it");
  static final Field CURRENT = Field.required("current", BooleanType, "Not before the last break");
  static final Field USED = Field.required("used", BooleanType, "Current, and not the pandemic's");
  static final Field PANDEMIC =
      Field.required("pandemic", BooleanType, "Whether a current year is the pandemic's");
  static final Field ROUNDED = DeclaredIndicator.ROUNDED;
  static final Field MIXED = Field.required("mixed", BooleanType, "Real and constructed values");
  static final Field YEARS = Field.required("years", IntegerType, "Years used");
  static final Field ALL_YEARS = Field.required("all_years", IntegerType, "Current years");

  /** Structs: a year with its value and all that is known of its chance variation. */
  static final Field FIRST = Field.optional("first", StringType, "The first of the years used");

  static final Field LAST = Field.optional("last", StringType, "The last of the years used");

  private TrendSeries() {}

  /** One row an indicator, region and sex, with the estimates of both choices of years. */
  static Dataset<Row> of(Inputs inputs) {
    Column[] aggregates =
        Stream.of(facts(), TrendEstimate.MAIN.aggregates(), TrendEstimate.ALL_YEARS.aggregates())
            .flatMap(each -> each)
            .toArray(Column[]::new);
    return chosen(inputs)
        .groupBy(
            IndicatorTrend.INDICATOR.column(),
            IndicatorTrend.REGION_CODE.column(),
            IndicatorTrend.SEX.column())
        .agg(IndicatorTrend.REGION_NAME.of(max(IndicatorTrend.REGION_NAME.column())), aggregates);
  }

  /** The values, each with whether it is current and used. */
  private static Dataset<Row> chosen(Inputs inputs) {
    Column year = IndicatorValue.YEAR.column();
    Column last =
        max(year)
            .over(
                Window.partitionBy(
                    IndicatorTrend.INDICATOR.column(),
                    IndicatorTrend.REGION_CODE.column(),
                    IndicatorTrend.SEX.column()));
    Column since =
        array_max(
            filter(DeclaredIndicator.BREAKS.column(), each -> each.leq(LAST_OF_ALL.column())));
    Column current = coalesce(year.geq(SINCE.column()), lit(true));
    Column pandemic = array_contains(DeclaredMethod.PANDEMIC_YEARS.column(), year);
    return YearlyValue.of(inputs)
        .crossJoin(broadcast(inputs.of(DeclaredMethod.TABLE)))
        .select(Rows.all(), LAST_OF_ALL.of(last))
        .select(Rows.all(), SINCE.of(since))
        .select(Rows.all(), CURRENT.of(current), PANDEMIC.of(pandemic))
        .select(Rows.all(), USED.of(CURRENT.column().and(not(PANDEMIC.column()))));
  }

  private static Stream<Column> facts() {
    Column year = IndicatorValue.YEAR.column();
    Column used = USED.column();
    Column current = CURRENT.column();
    Column constructed = when(current, IndicatorValue.CONSTRUCTED.column());
    Column point =
        struct(
            year,
            IndicatorValue.VALUE.column(),
            YearlyValue.LOWER.column(),
            YearlyValue.UPPER.column(),
            YearlyValue.EVENTS.column(),
            YearlyValue.SIZE.column());
    return Stream.of(
        YearlyValue.MEASURE.of(max(YearlyValue.MEASURE.column())),
        YearlyValue.MULTIPLIER.of(max(YearlyValue.MULTIPLIER.column())),
        ROUNDED.of(bool_or(ROUNDED.column())),
        IndicatorTrend.BREAKS.of(max(IndicatorTrend.BREAKS.column())),
        FIRST_OF_ALL.of(min(year)),
        LAST_OF_ALL.of(max(year)),
        IndicatorTrend.YEARS_USED.of(sort_array(collect_list(when(used, year)))),
        YEARS.of(count(when(used, year))),
        ALL_YEARS.of(count(when(current, year))),
        PANDEMIC.of(bool_or(current.and(PANDEMIC.column()))),
        IndicatorTrend.CONSTRUCTED.of(bool_or(constructed)),
        MIXED.of(bool_or(constructed).and(not(bool_and(constructed)))),
        min_by(point, when(used, year)).as(FIRST.name()),
        max_by(point, when(used, year)).as(LAST.name()),
        AbsentRegions.collected(current),
        Lineage.CELLS.of(Lineage.cellsWhere(current, Lineage.CELLS.column())));
  }
}
