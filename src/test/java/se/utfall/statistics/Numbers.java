package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;

/** Columns of reference cases as numbers, and numbers compared with them. */
public final class Numbers {
  private static final double TOLERANCE = 1e-9;

  private Numbers() {}

  public static double[] column(List<Map<String, String>> rows, String name) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray();
  }

  public static List<Map<String, String>> where(
      List<Map<String, String>> rows, String column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).toList();
  }

  /** Within 1e-9 of what the row has in the column, relative to it. */
  public static void check(double actual, Map<String, String> row, String column) {
    double expected = Double.parseDouble(row.get(column));
    assertThat(actual)
        .as("%s of %s", column, row)
        .isCloseTo(expected, Offset.offset(TOLERANCE * Math.abs(expected)));
  }
}
