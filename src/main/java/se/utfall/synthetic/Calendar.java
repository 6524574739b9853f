package se.utfall.synthetic;

import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Days counted from 1970, as years, ages and the register's text. */
final class Calendar {
  private Calendar() {}

  static Column year(Column day) {
    return org.apache.spark.sql.functions.year(date_from_unix_date(day));
  }

  static Column monthOfYear(Column day) {
    return month(date_from_unix_date(day));
  }

  /** Like 20190228. */
  static Column text(Column day) {
    return year(day).multiply(10_000).plus(monthAndDay(day)).cast("string");
  }

  /** Completed years. */
  static Column age(Column birth, Column day) {
    Column hadNoBirthday = monthAndDay(day).lt(monthAndDay(birth));
    return year(day).minus(year(birth)).minus(when(hadNoBirthday, 1).otherwise(lit(0)));
  }

  private static Column monthAndDay(Column day) {
    return monthOfYear(day).multiply(100).plus(dayofmonth(date_from_unix_date(day)));
  }
}
