package se.utfall.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Test of a monotone trend, with the variance corrected for ties and the normal p-value for
 * continuity. Mann 1945; Kendall 1975.
 *
 * @param s pairs that rise less pairs that fall
 * @param exactP share of all orders of the values with at least as large an |s|; for at most 8
 *     points
 * @param smallestP the smallest p-value one of the n! orders could have, 1/n! on each side
 * @param tauA s as a share of all pairs
 * @param tauB s corrected for tied values
 */
public record MannKendall(
    int n,
    int s,
    double varS,
    double z,
    double p,
    @Nullable Double exactP,
    double smallestP,
    double tauA,
    double tauB) {
  private static final int LARGEST_EXACT = 8;

  /** Null below 3 points, when all values are the same or a period comes twice. */
  public static @Nullable MannKendall of(double[] period, double[] value) {
    Series series = Series.of(period, value);
    if (series == null || series.size() < 3 || series.isFlat()) {
      return null;
    }
    int[] ties = ties(series.value);
    int n = series.size();
    int s = s(series.value);
    double varS = variance(n, ties);
    double z = (s - Math.signum(s)) / Math.sqrt(varS);
    Double exact = n > LARGEST_EXACT ? null : exactP(s, ties);
    double pairs = pairs(n);
    double untied = pairs - Arrays.stream(ties).mapToDouble(MannKendall::pairs).sum();
    return new MannKendall(
        n,
        s,
        varS,
        z,
        TwoSided.normalP(z),
        exact,
        smallestP(n),
        s / pairs,
        s / Math.sqrt(pairs * untied));
  }

  private static int s(double[] value) {
    int s = 0;
    for (int later = 1; later < value.length; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        s += Double.compare(value[later] + 0.0, value[earlier] + 0.0);
      }
    }
    return s;
  }

  /** How many times each value comes. */
  static int[] ties(double[] value) {
    Map<Double, Integer> times = new TreeMap<>();
    Arrays.stream(value).forEach(each -> times.merge(each + 0.0, 1, Integer::sum));
    return times.values().stream().mapToInt(Integer::intValue).toArray();
  }

  static double variance(int n, int[] ties) {
    return (spread(n) - Arrays.stream(ties).mapToDouble(MannKendall::spread).sum()) / 18;
  }

  private static double spread(double count) {
    return count * (count - 1) * (2 * count + 5);
  }

  private static double pairs(int count) {
    return count * (count - 1.0) / 2;
  }

  private static double smallestP(int n) {
    double orders = 1;
    for (int factor = 2; factor <= n; factor++) {
      orders *= factor;
    }
    return Math.min(1, 2 / orders);
  }

  private static double exactP(int s, int[] ties) {
    long[] orders = Inversions.orders(ties);
    int largest = orders.length - 1;
    long all = Arrays.stream(orders).sum();
    long asLarge = 0;
    for (int inversions = 0; inversions <= largest; inversions++) {
      if (Math.abs(largest - 2 * inversions) >= Math.abs(s)) {
        asLarge += orders[inversions];
      }
    }
    return (double) asLarge / all;
  }
}
