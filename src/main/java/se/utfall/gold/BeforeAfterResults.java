package se.utfall.gold;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.NullType;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The rows of {@link EvaluationResult} over the months, for each region and the nation: an
 * interrupted series with 24 months or more on each side, the pandemic's years with a level of
 * their own and a yearly wave (Wagner et al. 2002).
 */
final class BeforeAfterResults {
  /** How many months are asked for on each side. */
  private static final int FEWEST = 24;

  private static final int LONGER_LAGS = 12;
  private static final int MONTHS = 12;
  private static final Field MONTH =
      Field.required("month", IntegerType, "Months since the year 0");
  private static final Field START = MONTH.named("start_month");
  private static final Field LAST = MONTH.named("last_month");
  private static final Field PANDEMIC_FIRST = MONTH.named("pandemic_first");
  private static final Field PANDEMIC_LAST = MONTH.named("pandemic_last");
  private static final Field LAGS = MONTH.named("lags");
  private static final Field SOME_REAL = DoseRows.SOME_REAL;
  private static final Field DIFFERENCE = Field.optional("difference", NullType, "Of lags by rule");
  private static final Field LONGER = Field.optional("longer", NullType, "Of twelve lags");
  private static final Column ESTIMATED = EvaluationResult.STATUS.column().equalTo("estimated");

  private BeforeAfterResults() {}

  static Dataset<Row> of(Inputs inputs) {
    return concluded(measured(placed(months(inputs))));
  }

  private static Dataset<Row> months(Inputs inputs) {
    Dataset<Row> values =
        DoseOutcomes.publishable(inputs)
            .filter(Periods.MONTHS.and(IndicatorValue.VALUE.column().isNotNull()))
            .as("value");
    Column aimed =
        IndicatorValue.INDICATOR.column("value").equalTo(IndicatorValue.INDICATOR.column("aim"));
    Column declared =
        IndicatorValue.INDICATOR
            .column("value")
            .equalTo(DeclaredIndicator.INDICATOR.column("declared"));
    Column last = max(IndicatorValue.YEAR.column()).over(Window.partitionBy(series()));
    return values
        .join(broadcast(DoseOutcomes.aims(inputs)).as("aim"), aimed, "inner")
        .join(broadcast(inputs.of(DeclaredIndicator.TABLE)).as("declared"), declared, "left")
        .crossJoin(broadcast(inputs.of(DeclaredMethod.TABLE)))
        .select(
            Rows.all("value"),
            DoseOutcomes.INITIATIVE.column("aim"),
            DoseOutcomes.MONEY_FROM.column("aim"),
            DeclaredIndicator.ROUNDED.column("declared"),
            DeclaredMethod.PANDEMIC_YEARS.column(),
            DeclaredIndicator.BREAKS.column("declared"))
        .select(Rows.all(), DoseOutcomes.LAST_YEAR.of(last));
  }

  /** A break after the series is not in it. */
  private static Column lastBreak() {
    Column until = DoseOutcomes.LAST_YEAR.column();
    return array_max(filter(DeclaredIndicator.BREAKS.column(), each -> each.leq(until)));
  }

  private static Dataset<Row> placed(Dataset<Row> values) {
    Column month = substring(IndicatorValue.PERIOD.column(), 6, 2).cast(IntegerType);
    Column points = count(lit(1)).over(Window.partitionBy(series()));
    return values
        .select(Rows.all(), DoseOutcomes.BREAK.of(lastBreak()))
        .filter(IndicatorValue.YEAR.column().geq(coalesce(DoseOutcomes.BREAK.column(), lit(0))))
        .select(
            Rows.all(),
            MONTH.of(IndicatorValue.YEAR.column().multiply(MONTHS).plus(month).minus(1)),
            START.of(DoseOutcomes.MONEY_FROM.column().multiply(MONTHS)),
            PANDEMIC_FIRST.of(
                coalesce(
                    array_min(DeclaredMethod.PANDEMIC_YEARS.column()).multiply(MONTHS), lit(0))),
            PANDEMIC_LAST.of(
                coalesce(
                        array_max(DeclaredMethod.PANDEMIC_YEARS.column()).plus(1).multiply(MONTHS),
                        lit(0))
                    .minus(1)),
            LAGS.of(floor(pow(points.divide(100.0), lit(2.0 / 9)).multiply(4))))
        .select(Rows.all(), LAST.of(max(MONTH.column()).over(Window.partitionBy(series()))));
  }

  private static Column[] series() {
    return new Column[] {
      DoseOutcomes.INITIATIVE.column(),
      IndicatorValue.INDICATOR.column(),
      IndicatorValue.REGION_CODE.column(),
      IndicatorValue.REGION_NAME.column(),
      IndicatorValue.SEX.column()
    };
  }

  private static Dataset<Row> measured(Dataset<Row> months) {
    Column before = MONTH.column().lt(START.column());
    return months
        .groupBy(series())
        .agg(
            difference(LAGS.column()).as(DIFFERENCE.name()),
            difference(lit(LONGER_LAGS)).as(LONGER.name()),
            EvaluationResult.POINTS_BEFORE.of(count_if(before)),
            EvaluationResult.POINTS_AFTER.of(count_if(not(before))),
            EvaluationResult.START.of(
                concat(max(DoseOutcomes.MONEY_FROM.column()).cast("string"), lit("-01"))),
            EvaluationResult.AT.of(max(IndicatorValue.PERIOD.column())),
            DoseOutcomes.BREAK.of(max(DoseOutcomes.BREAK.column())),
            DeclaredIndicator.ROUNDED.of(bool_or(DeclaredIndicator.ROUNDED.column())),
            SOME_REAL.of(bool_or(not(IndicatorValue.CONSTRUCTED.column()))),
            Grant.CONSTRUCTED.of(bool_or(IndicatorValue.CONSTRUCTED.column())),
            Lineage.CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column())));
  }

  /** At the last month, with errors of so many lags (Newey and West 1987). */
  private static Column difference(Column lags) {
    return Methods.segmentedDifference(
        MONTH.column(),
        IndicatorValue.VALUE.column(),
        START.column(),
        LAST.column(),
        lags,
        PANDEMIC_FIRST.column(),
        PANDEMIC_LAST.column(),
        lit(MONTHS));
  }

  private static Dataset<Row> concluded(Dataset<Row> rows) {
    Column few =
        EvaluationResult.POINTS_BEFORE
            .column()
            .lt(FEWEST)
            .or(EvaluationResult.POINTS_AFTER.column().lt(FEWEST));
    Column status =
        when(EvaluationResult.POINTS_AFTER.column().equalTo(0), "no_year_after")
            .when(few, "too_few_points")
            .when(SOME_REAL.column().and(Grant.CONSTRUCTED.column()), "mixed")
            .when(DIFFERENCE.column().getField("value").isNull(), "no_variation")
            .otherwise("estimated");
    return rows.select(
            Rows.all(),
            EvaluationResult.STATUS.of(status),
            EvaluationResult.DESIGN.of("before_after"),
            EvaluationResult.DOSE.of(""),
            Warnings.WARNINGS.of(warnings()))
        .select(nothingElse());
  }

  /** What the design does not have is null. */
  private static Column[] nothingElse() {
    Map<Field, Column> settled = new HashMap<>();
    for (Field field : EvaluationResult.OF_REGIONS) {
      settled.put(field, lit(null));
    }
    settled.put(EvaluationResult.ESTIMATE, given(DIFFERENCE, "value"));
    settled.put(EvaluationResult.LOWER, given(DIFFERENCE, "lower"));
    settled.put(EvaluationResult.UPPER, given(DIFFERENCE, "upper"));
    settled.put(EvaluationResult.LONGER_LOWER, given(LONGER, "lower"));
    settled.put(EvaluationResult.LONGER_UPPER, given(LONGER, "upper"));
    return EvaluationResult.TABLE.columnsWith(settled);
  }

  private static Column given(Field difference, String part) {
    return when(ESTIMATED, difference.column().getField(part));
  }

  private static Column warnings() {
    return Warnings.of(
        Warnings.warning("W2"),
        Warnings.warning("W9"),
        Warnings.where(DoseOutcomes.BREAK.column().isNotNull(), "W11", DoseOutcomes.BREAK.column()),
        Warnings.where(Grant.CONSTRUCTED.column(), "W14"),
        Warnings.where(DeclaredIndicator.ROUNDED.column(), "W16"));
  }
}
