package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** The regions that a value of the nation may lack, by the flag of gold.indicator. */
final class AbsentRegions {
  private static final Field YEAR = IndicatorValue.YEAR;
  private static final Field CODES = Field.required("codes", StringType, "Codes of the absent");

  /** Structs of year and codes. */
  private static final Field BY_YEAR = Field.required("absent", StringType, "The absent by year");

  private static final Field OF_SERIES = Warnings.WARNINGS.named("absences_of_series");

  private AbsentRegions() {}

  /** Their codes with commas between; empty where none is absent. */
  private static Column codes() {
    return regexp_extract(IndicatorValue.FLAG.column(), "absent:(\\S+)", 1);
  }

  /** An aggregate of the years that meet a condition, for {@link #warnings}. */
  static Column collected(Column condition) {
    Column codes = split(codes(), ",").as(CODES.name());
    return collect_list(when(condition, struct(YEAR.column(), codes))).as(BY_YEAR.name());
  }

  /** Values, each with the W15s of its series, which are made once and not for each of them. */
  static Dataset<Row> besideValues(Dataset<Row> values) {
    Column same =
        Stream.of(IndicatorValue.INDICATOR, IndicatorValue.SEX)
            .map(field -> field.column("value").equalTo(field.column("series")))
            .reduce(Column::and)
            .orElseThrow();
    return values
        .as("value")
        .join(broadcast(ofSeries(values)).as("series"), same, "left")
        .select(Rows.all("value"), OF_SERIES.column("series"));
  }

  private static Dataset<Row> ofSeries(Dataset<Row> values) {
    return values
        .filter(YearlyValue.IS_NATION)
        .groupBy(IndicatorValue.INDICATOR.column(), IndicatorValue.SEX.column())
        .agg(collected(lit(true)))
        .select(
            IndicatorValue.INDICATOR.column(),
            IndicatorValue.SEX.column(),
            OF_SERIES.of(warnings()));
  }

  /** A W15 for each year from which regions lack for good, by what was collected. */
  static Column warnings() {
    Column codes = leavers();
    Column years = sort_array(array_distinct(transform(codes, AbsentRegions::from)));
    return transform(
        years,
        year ->
            Warnings.warning(
                "W15",
                array_join(sort_array(filter(codes, code -> from(code).equalTo(year))), ","),
                year));
  }

  /** Those {@link #besideValues} that hold in a year. */
  static Column warningsOf(Column year) {
    Column none = array().cast(OF_SERIES.type());
    return filter(coalesce(OF_SERIES.column(), none), each -> yearOfWarning(each).leq(year));
  }

  private static Column yearOfWarning(Column warning) {
    return warning.getField(Warnings.ARGUMENTS.name()).getItem(1).cast(YEAR.type());
  }

  /** The regions that have been there, but not in the last year. */
  private static Column leavers() {
    Column ever = array_distinct(flatten(transform(BY_YEAR.column(), AbsentRegions::codesOf)));
    return filter(ever, code -> code.notEqual("").and(from(code).isNotNull()));
  }

  private static Column codesOf(Column year) {
    return year.getField(CODES.name());
  }

  private static Column isAbsent(Column code, Column year) {
    return array_contains(codesOf(year), code);
  }

  /** The first year after the last one that a region is there; null where there is none. */
  private static Column from(Column code) {
    Column there = filter(BY_YEAR.column(), each -> not(isAbsent(code, each)));
    Column last = array_max(transform(there, AbsentRegions::yearOf));
    Column years = transform(BY_YEAR.column(), AbsentRegions::yearOf);
    return array_min(filter(years, year -> year.gt(last)));
  }

  private static Column yearOf(Column year) {
    return year.getField(YEAR.name());
  }
}
