package se.utfall.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.utfall.domain.Words;

/** One data file: its columns, and its rows as they are written. */
record DataFile(Exhibit exhibit, String name, List<Column> columns, List<List<String>> rows) {
  /** What a column's values are, as CSV on the Web names it. */
  enum Type {
    STRING,
    DECIMAL,
    BOOLEAN
  }

  /**
   * A column.
   *
   * @param name for programs
   * @param header in the file's first line
   * @param titles for readers
   * @param key whether it is a part of what tells the rows apart
   */
  record Column(String name, String header, Words titles, Type type, boolean key) {}

  /** Every value of the columns that tell rows apart is there, and no two rows have the same. */
  boolean hasKey() {
    List<Integer> parts = keyParts();
    Set<List<String>> seen = new HashSet<>();
    return !parts.isEmpty()
        && rows.stream()
            .map(row -> parts.stream().map(row::get).toList())
            .allMatch(key -> !key.contains("") && seen.add(key));
  }

  /** Whether no row is without the value. */
  boolean isAlwaysThere(int column) {
    return rows.stream().noneMatch(row -> row.get(column).isEmpty());
  }

  List<Integer> keyParts() {
    return IntStream.range(0, columns.size()).filter(at -> columns.get(at).key()).boxed().toList();
  }

  String csv() {
    StringBuilder csv = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
      printer.printRecord(columns.stream().map(column -> safe(column.header())));
      for (List<String> row : rows) {
        printer.printRecord(IntStream.range(0, row.size()).mapToObj(at -> written(row, at)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  private String written(List<String> row, int at) {
    return columns.get(at).type() == Type.STRING ? safe(row.get(at)) : row.get(at);
  }

  /** An apostrophe keeps a spreadsheet from calculating a text; numbers stay as they are. */
  static String safe(String text) {
    String clean = OfficeText.clean(text);
    return OfficeText.startsFormula(clean) ? "'" + clean : clean;
  }
}
