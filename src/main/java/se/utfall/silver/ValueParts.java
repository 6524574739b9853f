package se.utfall.silver;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.RawObservation;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.domain.Indicator.Measure;
import se.utfall.expression.Statistics;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * What stands beside a value of a statistics file: what it is made of, and its interval. The value
 * is the multiplier times numerator over denominator; where it is delivered too, to the decimals
 * that are declared or else written.
 */
final class ValueParts {
  static final Field NUMERATOR =
      Field.optional("numerator", DoubleType, "What is counted or summed; null if not delivered");
  static final Field DENOMINATOR =
      Field.optional("denominator", DoubleType, "What it is a share of; null if not delivered");
  static final Field LOWER =
      Field.optional("lower", DoubleType, "Lower limit of its interval; null without one");
  static final Field UPPER =
      Field.optional("upper", DoubleType, "Upper limit of its interval; null without one");
  static final Field METHOD =
      Field.required("method", StringType, "published (as delivered) or ratio (computed here)");
  static final Field FAULT =
      Field.optional(
          "fault",
          StringType,
          "What its counts or limits break: impossible-counts, impossible-limits or"
              + " value-differs-from-counts; null when nothing");

  static final String IMPOSSIBLE_COUNTS = "impossible-counts";
  static final String IMPOSSIBLE_LIMITS = "impossible-limits";
  static final String DIFFERS = "value-differs-from-counts";

  static final Field NUMERATOR_MEANS =
      Field.optional("numerator_means", StringType, "Of the mark in the numerator's place");
  static final Field DENOMINATOR_MEANS =
      Field.optional("denominator_means", StringType, "Of the mark in the denominator's place");
  static final Field LOWER_MEANS =
      Field.optional("lower_means", StringType, "Of the mark in the lower limit's place");
  static final Field UPPER_MEANS =
      Field.optional("upper_means", StringType, "Of the mark in the upper limit's place");

  /** Sums of doubles are not exact. */
  private static final double NEARLY = 1e-9;

  private static final Column N = NUMERATOR.column();
  private static final Column D = DENOMINATOR.column();
  private static final Column TEXT = RawObservation.TEXT.column();
  private static final Column COUNTED = N.isNotNull().and(D.isNotNull());

  private ValueParts() {}

  /** The rows, each with the numbers beside its value. */
  static Dataset<Row> read(Dataset<Row> rows) {
    return rows.select(
        Rows.all(),
        NUMERATOR.of(Statistics.value(RawObservation.NUMERATOR_TEXT.column())),
        DENOMINATOR.of(Statistics.value(RawObservation.DENOMINATOR_TEXT.column())),
        LOWER.of(Statistics.value(RawObservation.LOWER_TEXT.column())),
        UPPER.of(Statistics.value(RawObservation.UPPER_TEXT.column())));
  }

  /**
   * The rule that the numbers break; null where they break none, or where the value has no use for
   * them.
   *
   * @param alone the value's status, whatever stands beside it
   */
  static Column fault(Column alone) {
    Column reported = alone.equalTo(ReadAnswer.REPORTED);
    return when(not(reported.or(isLeftOut(alone))), lit(null))
        .when(haveOddCounts().or(COUNTED.and(arePossible().equalTo(false))), IMPOSSIBLE_COUNTS)
        .when(haveOddLimits().or(not(isWithinLimits())), IMPOSSIBLE_LIMITS)
        .when(reported.and(not(agrees())), DIFFERS);
  }

  /** The status once the numbers beside the value are taken in. */
  static Column status(Column alone) {
    Column marked = coalesce(NUMERATOR_MEANS.column(), DENOMINATOR_MEANS.column());
    return when(FAULT.column().equalTo(DIFFERS), Answer.CONFLICT)
        .when(FAULT.column().isNotNull(), ReadAnswer.UNREADABLE)
        .when(isLeftOut(alone).and(marked.isNotNull()), marked)
        .when(isLeftOut(alone).and(ratio().isNotNull()), ReadAnswer.REPORTED)
        .otherwise(alone);
  }

  /** The delivered value; where there is none, what the counts give. */
  static Column value() {
    return coalesce(Statistics.value(TEXT), ratio());
  }

  static Column method() {
    return when(Statistics.value(TEXT).isNull().and(ratio().isNotNull()), "ratio")
        .otherwise("published");
  }

  /** Nothing stands in the value's place, and nothing is said of it. */
  private static Column isLeftOut(Column alone) {
    return alone.equalTo(ReadAnswer.MISSING).and(isBlank(TEXT)).and(isBlank(RawObservation.MARK));
  }

  private static Column isBlank(Field field) {
    return isBlank(field.column());
  }

  private static Column isBlank(Column text) {
    return Text.clean(coalesce(text, lit(""))).equalTo("");
  }

  /** Null for a standardised rate, which its counts do not give, and without anyone to count. */
  private static Column ratio() {
    Column standardised = is(Measure.STANDARDISED_RATE);
    Column multiplier = coalesce(DeclaredIndicator.MULTIPLIER.column(), lit(1.0));
    return when(COUNTED.and(D.gt(0)).and(not(standardised)), multiplier.multiply(N).divide(D));
  }

  private static Column is(Measure measure) {
    String label = measure.name().toLowerCase(Locale.ROOT);
    return coalesce(DeclaredIndicator.MEASURE.column(), lit("")).equalTo(label);
  }

  private static Column haveOddCounts() {
    return isOdd(RawObservation.NUMERATOR_TEXT, N, NUMERATOR_MEANS)
        .or(isOdd(RawObservation.DENOMINATOR_TEXT, D, DENOMINATOR_MEANS));
  }

  private static Column haveOddLimits() {
    return isOdd(RawObservation.LOWER_TEXT, LOWER.column(), LOWER_MEANS)
        .or(isOdd(RawObservation.UPPER_TEXT, UPPER.column(), UPPER_MEANS));
  }

  /** Neither a number, a declared word nor nothing. */
  private static Column isOdd(Field text, Column number, Field meaning) {
    return not(isBlank(text)).and(number.isNull()).and(meaning.column().isNull());
  }

  /** Persons and cases are whole, and a share is of those it is among; amounts may be parts. */
  private static Column arePossible() {
    Column whole = N.equalTo(floor(N)).and(D.equalTo(floor(D))).or(is(Measure.AMOUNT));
    Column among = not(is(Measure.PROPORTION)).or(N.leq(D));
    return N.geq(0).and(D.geq(0)).and(whole).and(among).and(D.gt(0).or(N.equalTo(0)));
  }

  private static Column isWithinLimits() {
    Column above = coalesce(LOWER.column().leq(value()), lit(true));
    return above.and(coalesce(UPPER.column().geq(value()), lit(true)));
  }

  private static Column agrees() {
    Column written = length(regexp_extract(Text.clean(TEXT), "[.,](\\d+)", 1));
    Column decimals = coalesce(DeclaredIndicator.DECIMALS.column(), written);
    Column off = abs(Statistics.value(TEXT).minus(ratio()));
    Column allowed = pow(lit(10.0), decimals.multiply(-1)).multiply(0.5 + NEARLY);
    return coalesce(off.leq(allowed.plus(abs(ratio()).multiply(NEARLY))), lit(true));
  }
}
