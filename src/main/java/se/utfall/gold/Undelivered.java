package se.utfall.gold;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Figure;
import se.utfall.table.Field;

/**
 * Published figures that nothing delivered decides: there is no cell at all of their table and
 * year, or of their indicator and year.
 */
final class Undelivered {
  static final Field FIELD =
      Field.required(
          "undelivered", BooleanType, "Whether nothing has been delivered that could decide it");

  private static final Field DELIVERED =
      Field.required(
          "delivered", createArrayType(StringType), "Tables and years, or indicators, with cells");

  private Undelivered() {}

  /** One row: of what there are cells. */
  static Dataset<Row> delivered(Dataset<Row> cells) {
    Column about =
        about(
            ReportCells.TABLE_ID.column(),
            ReportCells.GRANT_YEAR.column(),
            ReportCells.COLUMN_KEY.column());
    return cells.agg(DELIVERED.of(collect_set(about)));
  }

  /**
   * Whether a figure that is held against cells is one, beside what is delivered.
   *
   * @param comparison whether it is held against two
   */
  static Column is(Column comparison) {
    Column cell =
        about(
            Figure.TABLE_ID.column("figure"),
            Figure.GRANT_YEAR.column("figure"),
            Figure.COLUMN_KEY.column("figure"));
    Column other =
        about(
            Figure.OTHER_TABLE.column(), Figure.OTHER_YEAR.column(), Figure.OTHER_COLUMN.column());
    return lacks(cell).or(comparison.and(lacks(other)));
  }

  private static Column lacks(Column about) {
    return not(array_contains(DELIVERED.column(), about));
  }

  /** A year of a table; of indicators each comes by itself. */
  private static Column about(Column table, Column year, Column column) {
    Column indicator = when(table.equalTo(StatementCell.INDICATORS), column);
    return concat_ws(" ", table, year.cast("string"), indicator);
  }
}
