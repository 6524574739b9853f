package se.utfall.gold;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;
import se.utfall.silver.Statistic;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.indicator: every indicator's values, delivered and computed, in one long table. */
public final class IndicatorValue {
  public static final Field INDICATOR = Statistic.INDICATOR;
  public static final Field REGION_CODE = Statistic.REGION_CODE;
  public static final Field REGION_NAME = Statistic.REGION_NAME;
  public static final Field PERIOD = Statistic.PERIOD;
  public static final Field YEAR = Statistic.YEAR;
  public static final Field SEX = Statistic.SEX;
  public static final Field NUMERATOR = Statistic.NUMERATOR;
  public static final Field DENOMINATOR = Statistic.DENOMINATOR;
  public static final Field VALUE =
      Field.optional("value", DoubleType, "In the indicator's unit; null unless it is reported");
  public static final Field LOWER = Statistic.LOWER;
  public static final Field UPPER = Statistic.UPPER;
  public static final Field METHOD = Statistic.METHOD;
  public static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "reported, missing, suppressed, deleted, unreadable, conflict (of two values known from the"
              + " same day), mixed (real and constructed values, so not shown) or incomplete (the"
              + " year's end is not followed, so not compared with other years)");
  public static final Field FLAG =
      Field.required(
          "flag",
          StringType,
          "What a reader must know, blank-separated: absent:07,14 (regions that the nation's value"
              + " may lack), rounded (to whole numbers by the source), break (not comparable with"
              + " earlier years), population:2022 (another year's than the one before), regions:19"
              + " (that have the amount), incomplete:2023-12-01 (discharges are followed to this day), unknown_region"
              + " (the nation's value has more than all regions), definition:2026-1 (the version of"
              + " conf/register that made it)");
  public static final Field CONSTRUCTED = Statistic.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.indicator")
          .grain(
              "one indicator, region, period and sex; the nation is 00",
              INDICATOR,
              REGION_CODE,
              PERIOD,
              SEX)
          .fields(
              INDICATOR,
              REGION_CODE,
              REGION_NAME,
              PERIOD,
              YEAR,
              SEX,
              NUMERATOR,
              DENOMINATOR,
              VALUE,
              LOWER,
              UPPER,
              METHOD,
              STATUS,
              FLAG,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(
              Statistic.TABLE,
              Population.TABLE,
              Grant.TABLE,
              Readmission.TABLE,
              AvoidableRate.TABLE,
              PsychiatricCare.TABLE,
              RegisterYear.TABLE,
              DeclaredDefinition.TABLE,
              DeclaredIndicator.TABLE,
              RegionName.TABLE)
          .checks(
              new Check(
                  "a reported value is there, and no other",
                  STATUS.column().equalTo("reported").equalTo(VALUE.column().isNotNull())))
          .madeBy(IndicatorValue::make);

  private static final Field ALL_CODES =
      Field.required("all_codes", createArrayType(StringType), "Codes of all regions");
  private static final Field FIRST = Statistic.CELL.named("first_cell");
  private static final Field STOOD = VALUE.named("stood");
  private static final Field THERE =
      Field.required("there", createArrayType(StringType), "Codes of regions with a value");

  private IndicatorValue() {}

  private static Dataset<Row> make(Inputs inputs) {
    return delivered(inputs)
        .unionByName(PerInhabitant.of(inputs))
        .unionByName(RegisterIndicators.of(inputs));
  }

  private static Dataset<Row> delivered(Inputs inputs) {
    Dataset<Row> values = standing(inputs.of(Statistic.TABLE)).as("value");
    Dataset<Row> declared = inputs.of(DeclaredIndicator.TABLE).as("declared");
    Column same = INDICATOR.column("value").equalTo(INDICATOR.column("declared"));
    Dataset<Row> codes =
        inputs
            .of(RegionName.TABLE)
            .select(ALL_CODES.of(collect_set(RegionName.REGION_CODE.column())));
    return values
        .join(broadcast(declared), same, "inner")
        .crossJoin(broadcast(codes))
        .select(
            Rows.all("value"),
            DeclaredIndicator.ROUNDED.column(),
            DeclaredIndicator.BREAKS.column(),
            ALL_CODES.column(),
            THERE.of(regionsWithValue()))
        .select(Rows.all(), FLAG.of(flag()))
        .select(
            TABLE.columnsWith(
                Map.of(
                    VALUE, STOOD.column(),
                    NUMERATOR, unlessInConflict(NUMERATOR),
                    DENOMINATOR, unlessInConflict(DENOMINATOR),
                    LOWER, unlessInConflict(LOWER),
                    UPPER, unlessInConflict(UPPER))));
  }

  private static Column unlessInConflict(Field field) {
    return when(STATUS.column().notEqual(Statistic.CONFLICT), field.column());
  }

  /** One row for what values are of; values in conflict are one row without any. */
  private static Dataset<Row> standing(Dataset<Row> values) {
    WindowSpec same =
        Window.partitionBy(INDICATOR.column(), REGION_CODE.column(), PERIOD.column(), SEX.column());
    Column cell = Statistic.CELL.column();
    return values
        .filter(Statistic.STANDS)
        .select(
            Rows.all(),
            Lineage.CELLS.of(sort_array(collect_set(cell).over(same))),
            FIRST.of(min(cell).over(same)),
            STOOD.of(unlessInConflict(VALUE)))
        .filter(cell.equalTo(FIRST.column()));
  }

  private static Column regionsWithValue() {
    Column isRegion = REGION_CODE.column().notEqual(Region.NATION.code());
    return collect_set(when(isRegion.and(STOOD.column().isNotNull()), REGION_CODE.column()))
        .over(Window.partitionBy(INDICATOR.column("value"), PERIOD.column(), SEX.column()));
  }

  /** A nation whose regions are not delivered at all says nothing of who is absent. */
  private static Column flag() {
    Column absent = sort_array(array_except(ALL_CODES.column(), THERE.column()));
    Column isNation = REGION_CODE.column().equalTo(Region.NATION.code());
    Column someAbsent = isNation.and(size(THERE.column()).gt(0)).and(size(absent).gt(0));
    return concat_ws(
        " ",
        when(someAbsent, concat(lit("absent:"), array_join(absent, ","))),
        when(DeclaredIndicator.ROUNDED.column(), "rounded"),
        when(array_contains(DeclaredIndicator.BREAKS.column(), YEAR.column()), "break"));
  }
}
