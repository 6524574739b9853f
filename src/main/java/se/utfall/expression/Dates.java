package se.utfall.expression;

import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Dates and years as forms write them. */
public final class Dates {
  private Dates() {}

  /** A real calendar date written yyyy-mm-dd; null otherwise. */
  public static Column date(Column text) {
    Column clean = Text.clean(text);
    return when(clean.rlike("^\\d{4}-\\d{2}-\\d{2}$"), clean.try_cast("date"));
  }

  /** A grant year, 2000 to 2099; null otherwise. */
  public static Column grantYear(Column text) {
    Column clean = Text.clean(text);
    return when(clean.rlike("^20\\d{2}$"), clean.try_cast("int"));
  }
}
