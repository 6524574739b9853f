package se.utfall.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows of a group, sorted by their text and then by their numbers: the order in which Spark
 * merges them varies, and sums of doubles with it.
 */
final class Group {
  private final List<? extends Map.Entry<String, double[]>> rows;

  private Group(List<? extends Map.Entry<String, double[]>> rows) {
    this.rows = rows;
  }

  static Group of(List<? extends Map.Entry<String, double[]>> rows) {
    return new Group(
        rows.stream()
            .sorted(
                Map.Entry.<String, double[]>comparingByKey()
                    .thenComparing(Map.Entry.comparingByValue(Arrays::compare)))
            .toList());
  }

  int size() {
    return rows.size();
  }

  /** An argument's values, a row each. */
  double[] numbers(int argument) {
    return rows.stream().mapToDouble(row -> row.getValue()[argument]).toArray();
  }

  /** The text argument's values, a row each. */
  List<String> texts() {
    return rows.stream().<String>map(Map.Entry::getKey).toList();
  }

  /** An argument that is the same in all rows. */
  double setting(int argument) {
    return rows.get(0).getValue()[argument];
  }

  /** Whether there is a row, every number is finite, and every setting is one. */
  boolean isPossible(Signature signature) {
    return !rows.isEmpty()
        && rows.stream()
            .flatMapToDouble(row -> Arrays.stream(row.getValue()))
            .allMatch(Double::isFinite)
        && IntStream.range(0, signature.arguments().size())
            .filter(i -> signature.arguments().get(i).kind() == Argument.Kind.SETTING)
            .allMatch(i -> Arrays.stream(numbers(i)).distinct().count() == 1);
  }
}
