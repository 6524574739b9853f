package se.utfall.gold;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The money per inhabitant of each region and year, as it is defined in turn: granted, used, rank
 * (of the granted among the year's regions, ties their mean, 0 for none), cumulated (granted so
 * far) and lagged (granted the year before). A region without a row in a year that others have one
 * had none; where an amount is not known, neither is the dose. Grain: initiative, definition,
 * region and year.
 */
final class Doses {
  static final Field INITIATIVE = DeclaredAim.INITIATIVE;
  static final Field DOSE =
      Field.required(
          "dose",
          StringType,
          "How the money is measured: granted (main), used, rank, cumulated or lagged (a year)");
  static final Field START =
      Field.required("start_year", IntegerType, "The first year with a dose above 0");
  static final Field YEAR = Field.required("year", IntegerType, "The year");
  static final Field REGION_CODE = Grant.REGION_CODE;
  static final Field AMOUNT =
      Field.optional("amount", DoubleType, "The dose").in("SEK per inhabitant");
  static final Field PEOPLE =
      Field.optional("people", DoubleType, "Mean population of the years with money");
  static final Field SOME_REAL =
      Field.required("dose_real", BooleanType, "Any amount behind the dose is real");
  static final Field SOME_CONSTRUCTED =
      Field.required("dose_constructed", BooleanType, "Any amount behind the dose is constructed");

  private static final Field INDICATOR =
      Field.optional("dose_indicator", StringType, "Of the dose");

  private Doses() {}

  static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> granted = amounts(inputs, "granted", DeclaredAim.DOSE);
    return granted
        .unionByName(amounts(inputs, "used", DeclaredAim.DOSE_USED))
        .unionByName(ranked(granted))
        .unionByName(cumulated(granted))
        .unionByName(lagged(granted));
  }

  private static Dataset<Row> amounts(Inputs inputs, String definition, Field indicator) {
    Dataset<Row> initiatives =
        inputs
            .of(DeclaredAim.TABLE)
            .filter(indicator.column().isNotNull())
            .select(
                INITIATIVE.column(),
                DOSE.of(definition),
                START.of(DeclaredAim.MONEY_FROM.column()),
                INDICATOR.of(indicator.column()))
            .distinct();
    Dataset<Row> values = values(inputs, initiatives);
    Dataset<Row> years =
        values
            .select(INITIATIVE.column(), DOSE.column(), START.column(), YEAR.column())
            .distinct()
            .crossJoin(
                broadcast(inputs.of(RegionName.TABLE).select(REGION_CODE.column()).distinct()));
    return everyRegion(years, values);
  }

  private static Dataset<Row> values(Inputs inputs, Dataset<Row> initiatives) {
    Column ofAll = IndicatorValue.SEX.column().equalTo("total");
    Column isRegion = REGION_CODE.column().notEqual(Region.NATION.code());
    Column same = IndicatorValue.INDICATOR.column("value").equalTo(INDICATOR.column("initiative"));
    return inputs
        .of(IndicatorValue.TABLE)
        .filter(ofAll.and(isRegion).and(Periods.YEARS))
        .as("value")
        .join(broadcast(initiatives).as("initiative"), same, "inner")
        .filter(YEAR.column("value").geq(START.column("initiative")));
  }

  private static Dataset<Row> everyRegion(Dataset<Row> years, Dataset<Row> values) {
    WindowSpec region =
        Window.partitionBy(INITIATIVE.column("all"), DOSE.column("all"), REGION_CODE.column("all"));
    Column there = IndicatorValue.STATUS.column("given").isNotNull();
    return years
        .as("all")
        .join(values.as("given"), same(INITIATIVE).and(same(REGION_CODE)).and(same(YEAR)), "left")
        .select(
            Rows.all("all"),
            AMOUNT.of(when(there, IndicatorValue.VALUE.column("given")).otherwise(0.0)),
            PEOPLE.of(avg(IndicatorValue.DENOMINATOR.column("given")).over(region)),
            SOME_REAL.of(coalesce(not(IndicatorValue.CONSTRUCTED.column("given")), lit(false))),
            SOME_CONSTRUCTED.of(coalesce(IndicatorValue.CONSTRUCTED.column("given"), lit(false))),
            Lineage.CELLS.of(coalesce(Lineage.CELLS.column("given"), Lineage.NONE)));
  }

  private static Column same(Field field) {
    return field.column("all").equalTo(field.column("given"));
  }

  private static Dataset<Row> ranked(Dataset<Row> granted) {
    WindowSpec year = Window.partitionBy(INITIATIVE.column(), YEAR.column());
    WindowSpec ties = Window.partitionBy(INITIATIVE.column(), YEAR.column(), AMOUNT.column());
    Column place = rank().over(year.orderBy(AMOUNT.column().asc_nulls_last()));
    Column others = count(lit(1)).over(ties).minus(1);
    return granted.select(
        INITIATIVE.column(),
        DOSE.of("rank"),
        START.column(),
        YEAR.column(),
        REGION_CODE.column(),
        AMOUNT.of(
            when(AMOUNT.column().gt(0), place.plus(others.divide(2)))
                .when(AMOUNT.column().equalTo(0), 0.0)),
        PEOPLE.column(),
        SOME_REAL.column(),
        SOME_CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }

  private static Dataset<Row> cumulated(Dataset<Row> granted) {
    WindowSpec sofar =
        Window.partitionBy(INITIATIVE.column(), REGION_CODE.column())
            .orderBy(YEAR.column())
            .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Column unknown = count_if(AMOUNT.column().isNull()).over(sofar);
    return granted.select(
        INITIATIVE.column(),
        DOSE.of("cumulated"),
        START.column(),
        YEAR.column(),
        REGION_CODE.column(),
        AMOUNT.of(when(unknown.equalTo(0), sum(AMOUNT.column()).over(sofar))),
        PEOPLE.column(),
        SOME_REAL.of(bool_or(SOME_REAL.column()).over(sofar)),
        SOME_CONSTRUCTED.of(bool_or(SOME_CONSTRUCTED.column()).over(sofar)),
        Lineage.CELLS.of(
            array_distinct(flatten(collect_list(Lineage.CELLS.column()).over(sofar)))));
  }

  private static Dataset<Row> lagged(Dataset<Row> granted) {
    return granted.select(
        INITIATIVE.column(),
        DOSE.of("lagged"),
        START.of(START.column().plus(1)),
        YEAR.of(YEAR.column().plus(1)),
        REGION_CODE.column(),
        AMOUNT.column(),
        PEOPLE.column(),
        SOME_REAL.column(),
        SOME_CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }
}
