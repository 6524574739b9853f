package se.utfall.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values over time in the order of their periods, one to a period. */
final class Series {
  final double[] period;
  final double[] value;

  private Series(double[] period, double[] value) {
    this.period = period;
    this.value = value;
  }

  /** Null when lengths differ, a number is not finite or a period comes twice. */
  static @Nullable Series of(double[] period, double[] value) {
    if (period.length != value.length || !finite(period) || !finite(value)) {
      return null;
    }
    int[] order = order(period);
    Series sorted = new Series(inOrder(period, order), inOrder(value, order));
    return sorted.hasPeriodTwice() ? null : sorted;
  }

  int size() {
    return value.length;
  }

  /** Whether all values are the same. */
  boolean isFlat() {
    return Arrays.stream(value).allMatch(each -> each == value[0]);
  }

  private boolean hasPeriodTwice() {
    return IntStream.range(1, size()).anyMatch(i -> period[i] == period[i - 1]);
  }

  static boolean finite(double... numbers) {
    return Arrays.stream(numbers).allMatch(Double::isFinite);
  }

  /** The places of the numbers, smallest first. */
  static int[] order(double[] numbers) {
    return IntStream.range(0, numbers.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> numbers[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  static double[] inOrder(double[] numbers, int[] order) {
    return Arrays.stream(order).mapToDouble(i -> numbers[i]).toArray();
  }
}
