package se.utfall.gold;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;

import org.apache.spark.sql.Column;

/** Shares of a hundred, exact to eight decimals. */
final class Percent {
  static final String EXACT = "decimal(20,4)";

  private Percent() {}

  /** Null where there is nothing to have a share of. */
  static Column of(Column part, Column whole) {
    Column hundredfold = part.cast(EXACT).multiply(lit(100)).cast("decimal(24,4)");
    return hundredfold.divide(nullif(whole.cast(EXACT), lit(0).cast(EXACT)));
  }
}
