package se.utfall.bronze;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.table.Field;
import se.utfall.table.Table;

/** bronze.raw_cell: every cell of every delivered form, verbatim, with its address. */
public final class RawCell {
  public static final Field CELL =
      Field.required("cell", StringType, "Id of the cell: delivery/sheet/row/column");
  public static final Field DELIVERY = Delivery.DELIVERY;
  public static final Field SHEET =
      Field.required("sheet", StringType, "Name of the sheet, empty for csv");
  public static final Field ROW =
      Field.required("row", IntegerType, "Row from 1; in csv the line where the record starts");
  public static final Field COLUMN = Field.required("column", IntegerType, "Column from 1");
  public static final Field HEADER =
      Field.required("header", StringType, "Header of the column as in the file");
  public static final Field LABEL =
      Field.required("label", StringType, "What the layout calls the cell, empty if nothing");
  public static final Field TYPE =
      Field.required(
          "type",
          StringType,
          "What the file stores: text, number, percent (a number of one), date, boolean, error,"
              + " blank, or cut where the file ends before the line does");
  public static final Field ROLE =
      Field.required("role", StringType, "What the row is: outside, header, data, ragged or total");
  public static final Field TEXT = Field.required("text", StringType, "The cell's text, verbatim");

  public static final Table TABLE =
      Table.named("bronze.raw_cell")
          .grain("one cell of a delivered form", CELL)
          .fields(CELL, DELIVERY, SHEET, ROW, COLUMN, HEADER, LABEL, TYPE, ROLE, TEXT)
          .given();

  private RawCell() {}
}
