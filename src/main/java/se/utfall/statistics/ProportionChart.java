package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chart of proportions (p-chart) with the limits of the binomial, and Laney's (2002), which widen
 * them by how much the points really vary: with thousands behind each point the binomial ones are
 * too narrow.
 *
 * @param mean all cases as a share of all
 * @param sigmaZ how many times wider Laney's limits are
 */
public record ProportionChart(double mean, double sigmaZ, List<Point> points) {
  private static final double RANGE_BY_DEVIATION = 1.128;

  /** A proportion with its limits and Laney's, kept within 0 to 1. */
  public record Point(
      double period,
      double proportion,
      double lower,
      double upper,
      double laneyLower,
      double laneyUpper) {}

  /**
   * Null below 3 points, when n is 0 or less, cases are not within 0 to n, a period comes twice, or
   * none or all are cases.
   */
  public static @Nullable ProportionChart of(double[] period, double[] cases, double[] n) {
    Series numerator = Series.of(period, cases);
    Series denominator = Series.of(period, n);
    if (numerator == null || denominator == null || !isPossible(numerator, denominator)) {
      return null;
    }
    double mean = Arrays.stream(cases).sum() / Arrays.stream(n).sum();
    if (mean <= 0 || mean >= 1) {
      return null;
    }
    double[] error = error(denominator, mean);
    double sigmaZ = sigmaZ(numerator, denominator, mean);
    return new ProportionChart(
        mean,
        sigmaZ,
        IntStream.range(0, error.length)
            .mapToObj(
                i ->
                    new Point(
                        numerator.period[i],
                        numerator.value[i] / denominator.value[i],
                        within(mean - 3 * error[i]),
                        within(mean + 3 * error[i]),
                        within(mean - 3 * error[i] * sigmaZ),
                        within(mean + 3 * error[i] * sigmaZ)))
            .toList());
  }

  private static double within(double limit) {
    return Math.max(0, Math.min(1, limit));
  }

  private static boolean isPossible(Series cases, Series n) {
    return cases.size() >= 3
        && IntStream.range(0, cases.size())
            .allMatch(i -> n.value[i] > 0 && cases.value[i] >= 0 && cases.value[i] <= n.value[i]);
  }

  private static double[] error(Series n, double mean) {
    return Arrays.stream(n.value).map(each -> Math.sqrt(mean * (1 - mean) / each)).toArray();
  }

  private static double sigmaZ(Series cases, Series n, double mean) {
    double[] error = error(n, mean);
    double[] z = new double[error.length];
    Arrays.setAll(z, i -> (cases.value[i] / n.value[i] - mean) / error[i]);
    return Arrays.stream(Xmr.ranges(z)).average().orElseThrow() / RANGE_BY_DEVIATION;
  }
}
