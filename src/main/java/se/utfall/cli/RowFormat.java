package se.utfall.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** How results are printed: for people with two decimals and .. for none, for programs exactly. */
enum RowFormat {
  TEXT,
  CSV,
  MARKDOWN;

  private static final String NONE = "..";
  private static final int DECIMALS = 2;

  void print(Dataset<Row> rows, PrintStream out) {
    String[] names = rows.schema().fieldNames();
    switch (this) {
      case TEXT -> out.print(TextGrid.of(names, rounded(rows), NONE));
      case CSV -> CsvRows.print(rows, out);
      case MARKDOWN -> out.print(markdown(List.of(names), rounded(rows)));
    }
  }

  private static List<Row> rounded(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(RowFormat::rounded).toList();
  }

  private static Row rounded(Row row) {
    return RowFactory.create(
        IntStream.range(0, row.size()).mapToObj(i -> rounded(row.get(i))).toArray());
  }

  private static @Nullable Object rounded(@Nullable Object value) {
    return value instanceof Double number
        ? BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP)
        : value;
  }

  private static String markdown(List<String> names, List<Row> rows) {
    String head = line(names) + line(names.stream().map(name -> "---").toList());
    return rows.stream()
        .map(row -> line(TextGrid.texts(row, NONE)))
        .collect(Collectors.joining("", head, ""));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
