package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table as a csv of somebody else's has them: columns by the names of the fields, those
 * of the key first; an empty value is null. Numbers agree within 1e-9 of their size.
 */
record ExpectedRows(List<String> columns, List<List<String>> lines, int key) {
  static final Path FOLDER = Path.of("src/test/resources/register/results");

  static ExpectedRows of(String file, int key) {
    try {
      List<List<String>> all =
          Files.readAllLines(FOLDER.resolve(file)).stream()
              .map(line -> Arrays.asList(line.split(",", -1)))
              .toList();
      return new ExpectedRows(all.get(0), all.subList(1, all.size()), key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each line as a row, for those who want the file as it is. */
  List<Map<String, String>> named() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The rows are these, and no others. */
  void are(List<Row> found) {
    Map<List<String>, Row> byKey =
        found.stream().collect(Collectors.toMap(this::keyOf, Function.identity()));
    assertThat(byKey.keySet())
        .containsExactlyInAnyOrderElementsOf(
            lines.stream().map(line -> line.subList(0, key)).toList());
    for (List<String> line : lines) {
      Row row = byKey.get(line.subList(0, key));
      for (int i = key; i < columns.size(); i++) {
        same(line.subList(0, key) + " " + columns.get(i), line.get(i), row.getAs(columns.get(i)));
      }
    }
  }

  private List<String> keyOf(Row row) {
    return columns.subList(0, key).stream()
        .map(column -> String.valueOf(row.<Object>getAs(column)))
        .toList();
  }

  private static void same(String what, String expected, @Nullable Object found) {
    if (found instanceof Number number && !expected.isEmpty()) {
      double wanted = Double.parseDouble(expected);
      assertThat(number.doubleValue())
          .as(what)
          .isCloseTo(wanted, within(Math.max(1e-12, 1e-9 * Math.abs(wanted))));
    } else {
      assertThat(found == null ? "" : found.toString()).as(what).isEqualTo(expected);
    }
  }
}
