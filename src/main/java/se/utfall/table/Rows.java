package se.utfall.table;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Whole rows: the few columns that need a name as text, and what differs. */
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

  /** The rows that are in one of two and not in the other, as often as they are so. */
  public static Dataset<Row> unlike(Dataset<Row> one, Dataset<Row> other) {
    return one.exceptAll(other).unionAll(other.exceptAll(one));
  }
}
