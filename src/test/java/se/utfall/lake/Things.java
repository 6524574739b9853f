package se.utfall.lake;

import static se.utfall.LocalSpark.SPARK;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Keys;
import se.utfall.table.Table;

/** A small table to store. */
final class Things {
  private static final Field NAME =
      Field.required("name", DataTypes.StringType, "The thing's own name");
  private static final Field AMOUNT = Field.kronor("amount_sek", "What it cost");

  static final Table TABLE =
      Table.named("gold.thing")
          .grain("one thing", NAME)
          .fields(NAME, AMOUNT)
          .checks(new Check("costs something", AMOUNT.column().gt(0)))
          .given();

  /** The same of persons: as many as a register has; a piece is what costs the same. */
  static final Table OF_PERSONS =
      Table.named("silver.thing")
          .grain("one thing", NAME)
          .fields(NAME, AMOUNT)
          .ofPersons()
          .inPieces(AMOUNT, TABLE)
          .given();

  private Things() {}

  /** The pieces that rows are of. */
  static Keys pieces(String... lines) {
    return Keys.in(rows(lines), AMOUNT);
  }

  /** One row for each line of name and amount; a dash is null. */
  static Dataset<Row> rows(String... lines) {
    List<Row> rows = Arrays.stream(lines).map(Things::row).toList();
    StructType schema = new StructType().add("name", "string").add("amount_sek", "int");
    return SPARK.createDataFrame(rows, schema);
  }

  private static Row row(String line) {
    String[] parts = line.split(" ", -1);
    return RowFactory.create(
        text(parts[0]), text(parts[1]) == null ? null : Integer.valueOf(parts[1]));
  }

  private static @Nullable String text(String part) {
    return part.equals("-") ? null : part;
  }

  /** The stored rows as they were written down. */
  static List<String> in(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .map(row -> row.getString(0) + " " + (row.isNullAt(1) ? "-" : amount(row)))
        .toList();
  }

  private static int amount(Row row) {
    return row.getDecimal(1).intValueExact();
  }
}
