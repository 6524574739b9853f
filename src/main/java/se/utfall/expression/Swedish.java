package se.utfall.expression;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.format_number;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Values as a Swedish reader writes them, for wordings that end up in a letter. */
public final class Swedish {
  private static final String NO_BREAK_SPACE = "\u00a0";

  private Swedish() {}

  /** Kronor with no-break spaces, like 1 325 960 kr; öre only where there are any. */
  public static Column kronor(Column amount) {
    Column isWhole = amount.equalTo(floor(amount));
    Column english = when(isWhole, format_number(amount, 0)).otherwise(format_number(amount, 2));
    return concat(translate(english, ",.", NO_BREAK_SPACE + ","), lit(NO_BREAK_SPACE + "kr"));
  }

  /** At most two decimals, with a decimal comma and no idle zeros. */
  public static Column number(Column number) {
    Column two = number.cast("decimal(18,2)").cast("string");
    return replace(regexp_replace(two, lit("\\.?0+$"), lit("")), lit("."), lit(","));
  }
}
