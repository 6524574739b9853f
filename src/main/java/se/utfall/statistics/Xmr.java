package se.utfall.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chart of individual values and moving ranges. Shewhart 1931; constants and rules as NHS England's
 * "Making Data Count" has them.
 *
 * @param movingRange mean moving range behind the limits
 */
public record Xmr(double mean, double movingRange, double lower, double upper, List<Point> points) {
  private static final double LIMIT = 2.66;
  private static final double LARGEST_RANGE = 3.267;
  private static final double RANGE_BY_DEVIATION = 1.128;
  private static final int FEWEST_FOR_LIMITS = 12;

  /** Whether moving ranges above 3.267 times their mean are dropped, once, before the limits. */
  public enum Screening {
    SCREENED,
    UNSCREENED
  }

  /** A rule that a point breaks. */
  public enum Signal {
    /** Outside a limit. */
    OUTSIDE,
    /** In a run of 7 on one side of the mean. */
    SHIFT,
    /** In a run of 7 that rise or fall. */
    TREND,
    /** One of 2 of 3 between two thirds of the way and the limit, all three on one side. */
    TWO_OF_THREE
  }

  /**
   * A value of the chart.
   *
   * @param movingRange distance from the value before; the first has none
   */
  public record Point(
      double period, double value, @Nullable Double movingRange, Set<Signal> signals) {}

  /** Null below 3 points or when a period comes twice. */
  public static @Nullable Xmr of(double[] period, double[] value, Screening screening) {
    Series series = Series.of(period, value);
    if (series == null || series.size() < 3) {
      return null;
    }
    double[] ranges = ranges(series.value);
    double mean = Arrays.stream(series.value).average().orElseThrow();
    double range = mean(ranges, screening);
    double width = LIMIT * range;
    if (!Series.finite(mean - width, mean + width)) {
      return null;
    }
    return new Xmr(mean, range, mean - width, mean + width, points(series, ranges, mean, width));
  }

  /** Two thirds of the way from the mean to the lower limit. */
  public double nearLower() {
    return mean - (mean - lower) * 2 / 3;
  }

  /** Two thirds of the way from the mean to the upper limit. */
  public double nearUpper() {
    return mean + (upper - mean) * 2 / 3;
  }

  /** Standard deviation that the moving ranges stand for. */
  public double standardDeviation() {
    return movingRange / RANGE_BY_DEVIATION;
  }

  /** Whether there are fewer than 12 points, so that the limits are trial limits. */
  public boolean hasTrialLimits() {
    return points.size() < FEWEST_FOR_LIMITS;
  }

  static double[] ranges(double[] value) {
    return IntStream.range(1, value.length)
        .mapToDouble(i -> Math.abs(value[i] - value[i - 1]))
        .toArray();
  }

  private static double mean(double[] ranges, Screening screening) {
    double mean = Arrays.stream(ranges).average().orElseThrow();
    return screening == Screening.UNSCREENED
        ? mean
        : Arrays.stream(ranges)
            .filter(range -> range <= LARGEST_RANGE * mean)
            .average()
            .orElse(mean);
  }

  private static List<Point> points(Series series, double[] ranges, double mean, double width) {
    List<EnumSet<Signal>> signals = Signals.of(series.value, mean, width);
    return IntStream.range(0, series.size())
        .mapToObj(
            i ->
                new Point(
                    series.period[i],
                    series.value[i],
                    i == 0 ? null : ranges[i - 1],
                    signals.get(i)))
        .toList();
  }
}
