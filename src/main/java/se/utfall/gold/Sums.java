package se.utfall.gold;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.WindowSpec;

/** Sums of doubles in the order of their size: the order of rows varies, and rounding with it. */
final class Sums {
  private Sums() {}

  /** An aggregate; 0 where all are null. */
  static Column of(Column numbers) {
    return inOrder(collect_list(numbers));
  }

  /** The same beside the rows of a window. */
  static Column of(Column numbers, WindowSpec window) {
    return inOrder(collect_list(numbers).over(window));
  }

  private static Column inOrder(Column collected) {
    return aggregate(sort_array(collected), lit(0.0), Column::plus);
  }
}
