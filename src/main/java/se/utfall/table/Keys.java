package se.utfall.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which {@link Pieces} of tables are meant. Rows without a value are one piece, and 0 stands for
 * them: one number is looked up faster than a number that may be missing. Should a row have the
 * value 0, it belongs to their piece everywhere.
 *
 * @param by a field of numbers
 * @param values each once, in a column of that name
 */
public record Keys(Field by, Dataset<Row> values) {

  /** The pieces that the rows are of. */
  public static Keys in(Dataset<Row> rows, Field by) {
    return new Keys(by, rows.select(by.of(orNone(by.column()))).distinct());
  }

  /** The rows of these pieces. */
  public Dataset<Row> rowsOf(Dataset<Row> all) {
    return joined(all, "left_semi");
  }

  /** The rows of all other pieces. */
  public Dataset<Row> othersOf(Dataset<Row> all) {
    return joined(all, "left_anti");
  }

  private Dataset<Row> joined(Dataset<Row> all, String how) {
    return all.as("row").join(broadcast(values).as("piece"), isOf("row", "piece"), how);
  }

  /** Whether a row is of a piece, by the aliases of both. */
  public Column isOf(String row, String piece) {
    return orNone(by.column(row)).equalTo(by.column(piece));
  }

  private static Column orNone(Column value) {
    return coalesce(value, lit(0));
  }
}
