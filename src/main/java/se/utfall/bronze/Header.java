package se.utfall.bronze;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.domain.Wording;

/**
 * The headers of a sheet.
 *
 * @param rows the rows they stand in
 * @param texts by 1-based column, as the file writes them; several rows joined with " / "
 * @param columns the first column under each
 */
record Header(List<Integer> rows, SortedMap<Integer, String> texts, Map<Wording, Integer> columns) {

  static Header of(Grid grid, List<Integer> rows) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (int column = 1; column <= grid.width(); column++) {
      String text = text(grid, rows, column);
      if (!text.isEmpty()) {
        texts.put(column, text);
      }
    }
    Map<Wording, Integer> columns = new HashMap<>();
    texts.forEach((column, text) -> columns.putIfAbsent(Wording.of(text), column));
    return new Header(rows, texts, columns);
  }

  private static String text(Grid grid, List<Integer> rows, int column) {
    return rows.stream()
        .map(row -> grid.shownAt(row, column))
        .filter(value -> !value.isBlank())
        .map(Value::text)
        .distinct()
        .collect(joining(" / "));
  }

  int lastRow() {
    return Collections.max(rows);
  }

  int width() {
    return texts.isEmpty() ? 0 : texts.lastKey();
  }

  String at(int column) {
    return texts.getOrDefault(column, "");
  }

  /** What a row holds under a header. */
  Value under(String header, Line line) {
    Integer column = columns.get(Wording.of(header));
    return column == null ? Value.BLANK : line.at(column);
  }
}
