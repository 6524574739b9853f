package se.utfall.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/** Rows as columns of text, numbers to the right. */
final class TextGrid {
  private static final String GAP = "  ";

  private TextGrid() {}

  static String of(String[] names, List<Row> rows) {
    return of(names, rows, "");
  }

  /** With a text where a value is none. */
  static String of(String[] names, List<Row> rows, String none) {
    List<List<String>> lines =
        Stream.concat(
                Stream.of(Arrays.asList(names)), rows.stream().map(row -> shown(texts(row, none))))
            .toList();
    int[] widths =
        IntStream.range(0, names.length)
            .map(i -> lines.stream().mapToInt(line -> line.get(i).length()).max().orElse(0))
            .toArray();
    boolean[] numeric = new boolean[names.length];
    IntStream.range(0, names.length).forEach(i -> numeric[i] = isNumeric(rows, i));
    return lines.stream()
        .map(line -> line(line, widths, numeric))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The values as text, nothing for none. */
  static List<String> texts(Row row) {
    return texts(row, "");
  }

  static List<String> texts(Row row, String none) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.isNullAt(i) ? none : text(row.get(i)))
        .toList();
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Row structure) {
      return "{" + String.join(", ", texts(structure)) + "}";
    }
    if (value instanceof scala.collection.Seq<?> many) {
      return CollectionConverters.asJava(many).stream()
          .map(TextGrid::text)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return String.valueOf(value);
  }

  private static List<String> shown(List<String> texts) {
    return texts.stream().map(text -> text.replaceAll("\\R", " ")).toList();
  }

  private static boolean isNumeric(List<Row> rows, int column) {
    return rows.stream()
        .filter(row -> !row.isNullAt(column))
        .allMatch(row -> row.get(column) instanceof Number);
  }

  private static String line(List<String> texts, int[] widths, boolean[] numeric) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> padded(texts.get(i), widths[i], numeric[i]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(String text, int width, boolean right) {
    String space = " ".repeat(width - text.length());
    return right ? space + text : text + space;
  }
}
