package se.utfall.expression;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Numbers as Swedish forms write them. What could be read in two ways is not read: 1.234 may be a
 * thousand or one and a bit, 1,234 likewise.
 */
public final class Numbers {
  /** Wide enough for any amount, with the decimals of a fraction. */
  public static final String DECIMAL = "decimal(20,6)";

  private static final String PLAIN_OR_COMMA = "^-?\\d+(,\\d{1,2})?$";
  private static final String GROUPED_BY_SPACE = "^-?\\d{1,3}( \\d{3})+(,\\d{1,2})?$";
  private static final String GROUPED_BY_POINT = "^-?\\d{1,3}(\\.\\d{3}){2,}(,\\d{1,2})?$";
  private static final String WITH_POINT = "^-?\\d+\\.\\d{1,2}$";

  private Numbers() {}

  /** Kronor, with or without "kr", "SEK" or ":-"; null when it is no such number. */
  public static Column kronor(Column text) {
    return written(without(text, "(?i) ?(kr\\.?|kronor|sek|:-|,-)$"));
  }

  /** A percentage, with or without its sign; null when it is no such number. */
  public static Column percent(Column text) {
    return written(without(text, "(?i) ?(%|procent)$"));
  }

  /** A number without any unit; null when it is none. */
  public static Column plain(Column text) {
    return written(Text.clean(text));
  }

  /** A number as a workbook stores it, with a decimal point; null when it is none. */
  public static Column stored(Column text) {
    return text.try_cast(DECIMAL);
  }

  private static Column without(Column text, String suffix) {
    return regexp_replace(Text.clean(text), lit(suffix), lit(""));
  }

  private static Column written(Column cleaned) {
    Column text = replace(cleaned, lit("\u2212"), lit("-"));
    Column digits = regexp_replace(text, lit("[ .]"), lit(""));
    Column decimalPoint = replace(digits, lit(","), lit("."));
    return when(
            text.rlike(PLAIN_OR_COMMA)
                .or(text.rlike(GROUPED_BY_SPACE))
                .or(text.rlike(GROUPED_BY_POINT)),
            decimalPoint.try_cast(DECIMAL))
        .when(text.rlike(WITH_POINT), text.try_cast(DECIMAL));
  }
}
