package se.utfall.gold;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.ln;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.domain.Indicator.Measure;
import se.utfall.domain.Region;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The values of whole years, each with what is known of its chance variation: the counts behind a
 * share or a rate, its interval and its standard error.
 */
final class YearlyValue {
  static final Field MEASURE = DeclaredIndicator.MEASURE;
  static final Field MULTIPLIER = DeclaredIndicator.MULTIPLIER;
  static final Field EVENTS =
      Field.optional(
          "events", DoubleType, "What is counted; null where the value is no such share");
  static final Field SIZE =
      Field.optional("events_of", DoubleType, "Of how many; above 0; null with the events");
  static final Field LOWER = IndicatorValue.LOWER.named("own_lower");
  static final Field UPPER = IndicatorValue.UPPER.named("own_upper");
  static final Field STANDARD_ERROR =
      Field.optional("standard_error", DoubleType, "Of the value, by chance; null if not known");

  /**
   * Of counts, the value and its standard error where they are about normal: log odds, or the
   * logarithm of the rate. Null where none or all are events.
   */
  static final Field LOGARITHM = Field.optional("logarithm", DoubleType, "Log odds or log rate");

  static final Field LOGARITHM_ERROR =
      Field.optional("logarithm_error", DoubleType, "Standard error of it");

  static final Column IS_NATION = IndicatorValue.REGION_CODE.column().equalTo(Region.NATION.code());
  static final Column IS_PROPORTION = is(Measure.PROPORTION);
  static final Column IS_RATE = is(Measure.RATE);

  /** What 95 % of a normal distribution is within. */
  static final double Z_95 = 1.959963984540054;

  private static final Field INTERVAL = Field.optional("interval", DoubleType, "Value and limits");
  private static final Field WALD = STANDARD_ERROR.named("wald");

  private YearlyValue() {}

  /** One row an indicator, region (the nation too), year and sex with a value. */
  static Dataset<Row> of(Inputs inputs) {
    return withChance(counted(declared(inputs)));
  }

  private static Column is(Measure measure) {
    return MEASURE.column().equalTo(measure.name().toLowerCase(Locale.ROOT));
  }

  private static Dataset<Row> declared(Inputs inputs) {
    Column value = IndicatorValue.VALUE.column();
    Column isYear =
        IndicatorValue.PERIOD.column().equalTo(IndicatorValue.YEAR.column().cast("string"));
    Dataset<Row> values =
        inputs.of(IndicatorValue.TABLE).filter(isYear.and(isFinite(value))).as("value");
    Dataset<Row> declared = inputs.of(DeclaredIndicator.TABLE).as("declared");
    Column same =
        IndicatorValue.INDICATOR
            .column("value")
            .equalTo(DeclaredIndicator.INDICATOR.column("declared"));
    return values
        .join(broadcast(declared), same, "inner")
        .select(
            IndicatorValue.INDICATOR.column("value"),
            IndicatorValue.REGION_CODE.column(),
            IndicatorValue.REGION_NAME.column(),
            IndicatorValue.YEAR.column(),
            IndicatorValue.SEX.column(),
            IndicatorValue.NUMERATOR.column(),
            IndicatorValue.DENOMINATOR.column(),
            IndicatorValue.VALUE.column(),
            IndicatorValue.LOWER.column(),
            IndicatorValue.UPPER.column(),
            IndicatorValue.FLAG.column(),
            IndicatorValue.CONSTRUCTED.column(),
            Lineage.CELLS.column(),
            MEASURE.column("declared"),
            MULTIPLIER.of(coalesce(MULTIPLIER.column("declared"), lit(1))),
            DeclaredIndicator.ROUNDED.column("declared"),
            DeclaredIndicator.BREAKS.column("declared"));
  }

  /** False for null, NaN and the infinities. */
  private static Column isFinite(Column number) {
    return coalesce(abs(number).leq(Double.MAX_VALUE), lit(false));
  }

  /** Only shares and rates have events; of a sum of kronor the distribution is not known. */
  private static Dataset<Row> counted(Dataset<Row> rows) {
    Column events = IndicatorValue.NUMERATOR.column();
    Column size = IndicatorValue.DENOMINATOR.column();
    Column possible = isFinite(events).and(isFinite(size)).and(events.geq(0)).and(size.gt(0));
    Column counted = possible.and(IS_PROPORTION.and(events.leq(size)).or(IS_RATE));
    return rows.select(Rows.all(), EVENTS.of(when(counted, events)), SIZE.of(when(counted, size)));
  }

  private static Dataset<Row> withChance(Dataset<Row> rows) {
    Column events = EVENTS.column();
    Column size = SIZE.column();
    Column multiplier = MULTIPLIER.column();
    Column share = events.divide(size);
    Column wald =
        when(IS_PROPORTION, sqrt(share.multiply(lit(1).minus(share)).divide(size)))
            .when(IS_RATE, sqrt(events).divide(size))
            .multiply(multiplier);
    Column interval =
        when(IS_PROPORTION, Methods.wilson(events, size))
            .when(IS_RATE, Methods.poissonRate(events, size, lit(1)));
    return rows.select(Rows.all(), WALD.of(wald), interval.as(INTERVAL.name()))
        .select(Rows.all(), LOWER.of(limit(Part.LOWER)), UPPER.of(limit(Part.UPPER)))
        .select(
            Rows.all(),
            STANDARD_ERROR.of(standardError()),
            LOGARITHM.of(logarithm()),
            LOGARITHM_ERROR.of(logarithmError()));
  }

  private static Column logarithm() {
    Column others = SIZE.column().minus(EVENTS.column());
    Column odds = when(others.gt(0), EVENTS.column().divide(others));
    Column rate = EVENTS.column().divide(SIZE.column());
    return ln(when(EVENTS.column().gt(0), when(IS_PROPORTION, odds).otherwise(rate)));
  }

  private static Column logarithmError() {
    Column events = EVENTS.column();
    Column rest =
        when(IS_PROPORTION, SIZE.column().minus(events).divide(SIZE.column())).otherwise(1);
    return sqrt(when(events.gt(0).and(rest.gt(0)), lit(1).divide(events.multiply(rest))));
  }

  /** Of the counts, or else the delivered one where its value is between its limits. */
  private static Column limit(Field part) {
    Column lower = IndicatorValue.LOWER.column();
    Column upper = IndicatorValue.UPPER.column();
    Column value = IndicatorValue.VALUE.column();
    Column possible =
        isFinite(lower).and(isFinite(upper)).and(lower.lt(upper)).and(value.between(lower, upper));
    Column delivered = part.equals(Part.LOWER) ? lower : upper;
    Column ofCounts = Part.of(INTERVAL.column(), part).multiply(MULTIPLIER.column());
    return when(EVENTS.column().isNotNull(), ofCounts).when(possible, delivered);
  }

  /** None and all have no binomial or Poisson error; their intervals have a width all the same. */
  private static Column standardError() {
    Column ofWidth = UPPER.column().minus(LOWER.column()).divide(2 * Z_95);
    return when(WALD.column().gt(0), WALD.column()).otherwise(ofWidth);
  }
}
