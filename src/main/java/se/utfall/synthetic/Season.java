package se.utfall.synthetic;

import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** When fewer come: in summer, and in the years of the pandemic. */
final class Season {
  private static final int IN_SUMMER = 10_000;
  private static final int IN_2020 = 22_000;
  private static final int IN_2021 = 17_000;

  private Season() {}

  /** The share of admissions of a day that are on another instead. */
  static Column fewer(Column day) {
    Column year = Calendar.year(day);
    return when(year.equalTo(2020), IN_2020)
        .when(year.equalTo(2021), IN_2021)
        .when(Calendar.monthOfYear(day).between(6, 8), IN_SUMMER)
        .otherwise(0);
  }
}
