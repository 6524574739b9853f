package se.utfall.gold;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** The regions' values of a year, each beside the nation's. */
final class NationOfYear {
  /** An indicator's regions of a year and sex. */
  static final WindowSpec OF_YEAR =
      Window.partitionBy(
          IndicatorValue.INDICATOR.column(),
          IndicatorValue.YEAR.column(),
          IndicatorValue.SEX.column());

  private static final WindowSpec OF_SERIES =
      Window.partitionBy(IndicatorValue.INDICATOR.column(), IndicatorValue.SEX.column());

  static final Field TARGET =
      Field.optional("target", DoubleType, "Events by their denominator, for the nation");
  static final Field MIXED = Field.required("mixed", BooleanType, "Real and constructed values");
  static final Field REGIONS = Field.required("regions", IntegerType, "Regions with a value");
  static final Field ALL_REGIONS = Field.required("all_regions", IntegerType, "Regions there are");
  static final Field PANDEMIC =
      Field.required("pandemic", BooleanType, "Whether the year is one of the pandemic's");
  static final Field BROKEN =
      Field.optional("broken", IntegerType, "Year of the series' last break, this year or before");
  static final Field NATION_CELLS = Field.cells("nation_cells", "Behind the nation's value");

  private static final Field FIRST_YEAR =
      Field.required("series_first_year", IntegerType, "First year of the series");
  private static final Field NATION_EVENTS = YearlyValue.EVENTS.named("nation_events");
  private static final Field NATION_SIZE = YearlyValue.SIZE.named("nation_size");
  private static final Field DELIVERED = IndicatorValue.VALUE.named("nation_delivered");
  private static final Field DELIVERED_CELLS = NATION_CELLS.named("nation_delivered_cells");
  private static final Field COUNTED =
      Field.required("counted_regions", IntegerType, "Regions with counts");
  private static final Field REGIONS_EVENTS = YearlyValue.EVENTS.named("regions_events");
  private static final Field REGIONS_SIZE = YearlyValue.SIZE.named("regions_size");
  private static final Field REGIONS_CELLS = Field.cells("regions_cells", "Behind their counts");

  private NationOfYear() {}

  static Dataset<Row> beside(Inputs inputs) {
    Dataset<Row> regions =
        inputs
            .of(RegionName.TABLE)
            .agg(ALL_REGIONS.of(count_distinct(RegionName.REGION_CODE.column())));
    Dataset<Row> method = inputs.of(DeclaredMethod.TABLE);
    return settled(
        known(
                placed(
                    AbsentRegions.besideValues(YearlyValue.of(inputs))
                        .crossJoin(broadcast(method))))
            .crossJoin(broadcast(regions)));
  }

  /** The values, each with what is said of its year. */
  private static Dataset<Row> placed(Dataset<Row> rows) {
    Column year = IndicatorValue.YEAR.column();
    Column first = FIRST_YEAR.column();
    Column breaks =
        filter(DeclaredIndicator.BREAKS.column(), each -> each.gt(first).and(each.leq(year)));
    return rows.select(Rows.all(), FIRST_YEAR.of(min(year).over(OF_SERIES)))
        .select(
            Rows.all(),
            PANDEMIC.of(array_contains(DeclaredMethod.PANDEMIC_YEARS.column(), year)),
            BROKEN.of(array_max(breaks)));
  }

  private static Dataset<Row> known(Dataset<Row> rows) {
    Column constructed = IndicatorValue.CONSTRUCTED.column();
    Column events = YearlyValue.EVENTS.column();
    Column cells = when(events.isNotNull(), ofRegions(Lineage.CELLS.column()));
    return rows.select(
        Rows.all(),
        NATION_EVENTS.of(ofNation(events)),
        NATION_SIZE.of(ofNation(YearlyValue.SIZE.column())),
        DELIVERED.of(ofNation(IndicatorValue.VALUE.column())),
        DELIVERED_CELLS.of(coalesce(ofNation(Lineage.CELLS.column()), Lineage.NONE)),
        REGIONS.of(count(ofRegions(lit(1))).over(OF_YEAR)),
        COUNTED.of(count(ofRegions(events)).over(OF_YEAR)),
        REGIONS_EVENTS.of(Sums.of(ofRegions(events), OF_YEAR)),
        REGIONS_SIZE.of(Sums.of(ofRegions(YearlyValue.SIZE.column()), OF_YEAR)),
        REGIONS_CELLS.of(flatten(collect_list(cells).over(OF_YEAR))),
        MIXED.of(bool_or(constructed).over(OF_YEAR).and(not(bool_and(constructed).over(OF_YEAR)))));
  }

  private static Column ofNation(Column value) {
    return max(when(YearlyValue.IS_NATION, value)).over(OF_YEAR);
  }

  private static Column ofRegions(Column value) {
    return when(not(YearlyValue.IS_NATION), value);
  }

  /** The nation by its own counts, or else by the sum of the regions', or else as delivered. */
  private static Dataset<Row> settled(Dataset<Row> rows) {
    Column own = NATION_EVENTS.column().isNotNull();
    Column summed = not(own).and(COUNTED.column().gt(1));
    Column target =
        when(own, NATION_EVENTS.column().divide(NATION_SIZE.column()))
            .when(summed, REGIONS_EVENTS.column().divide(REGIONS_SIZE.column()));
    Column ofCounts = TARGET.column().multiply(YearlyValue.MULTIPLIER.column());
    Column cells = when(summed, REGIONS_CELLS.column()).otherwise(Lineage.NONE);
    return rows.select(Rows.all(), TARGET.of(target))
        .select(
            Rows.all(),
            RegionComparison.NATION.of(coalesce(ofCounts, DELIVERED.column())),
            NATION_CELLS.of(concat(DELIVERED_CELLS.column(), cells)))
        .filter(not(YearlyValue.IS_NATION));
  }
}
