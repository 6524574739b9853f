package se.utfall.gold;

import org.apache.spark.sql.Column;

/** Values of whole years and of months, told apart by their period. */
final class Periods {
  /** Of a year, like 2019. */
  static final Column YEARS = IndicatorValue.PERIOD.column().rlike("^\\d{4}$");

  /** Of a month, like 2019-03. */
  static final Column MONTHS = IndicatorValue.PERIOD.column().rlike("^\\d{4}-\\d{2}$");

  private Periods() {}
}
