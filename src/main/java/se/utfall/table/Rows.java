package se.utfall.table;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** The few whole-row columns that need a name as text. */
public final class Rows {
  private Rows() {}

  /** Every column there is, to add others behind it. */
  public static Column all() {
    return functions.col("*");
  }

  /** Every column of one side of a join. */
  public static Column all(String alias) {
    return functions.col(alias + ".*");
  }
}
