package se.utfall.expression;

import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.DateType;

import org.apache.spark.sql.Column;

/** Dates and years as forms and registers write them. */
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

  /** A real calendar date written yyyymmdd, white space around it trimmed; null otherwise. */
  public static Column compact(Column text) {
    return TextBytes.of("day", text, DateType);
  }

  /** Completed years; who is born on 29 February is a year older from 1 March. */
  public static Column completedYears(Column birth, Column day) {
    Column isBefore = monthAndDay(day).lt(monthAndDay(birth));
    return year(day).minus(year(birth)).minus(when(isBefore, 1).otherwise(0));
  }

  private static Column monthAndDay(Column date) {
    return month(date).multiply(100).plus(dayofmonth(date));
  }
}
