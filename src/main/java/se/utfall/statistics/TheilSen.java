package se.utfall.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Median of the slopes between all pairs of points (Theil 1950; Sen 1968), per unit of the period,
 * with the limits of Gilbert 1987, interpolated between the ordered slopes.
 *
 * @param intercept median of value - slope x period
 * @param lowerRank where the lower limit lies among the ordered slopes
 * @param upperRank where the upper limit lies
 * @param pairs how many slopes there are; a rank outside 1 to this many has no slope
 */
public record TheilSen(
    double slope,
    double lower,
    double upper,
    double intercept,
    double lowerRank,
    double upperRank,
    int pairs) {

  /** Null below 3 points, when a period comes twice or the confidence is not within 0 to 1. */
  public static @Nullable TheilSen of(double[] period, double[] value, double confidence) {
    Series series = Series.of(period, value);
    if (series == null || series.size() < 3 || !TwoSided.isConfidence(confidence)) {
      return null;
    }
    double[] slopes = slopes(series);
    double slope = Ordered.median(slopes);
    double varS = MannKendall.variance(series.size(), MannKendall.ties(series.value));
    double width = TwoSided.normalQuantile(confidence) * Math.sqrt(varS);
    double lowerRank = (slopes.length - width) / 2;
    double upperRank = (slopes.length + width) / 2 + 1;
    double lower = Ordered.atRank(slopes, lowerRank);
    double upper = Ordered.atRank(slopes, upperRank);
    double intercept = intercept(series, slope);
    return Series.finite(slope, lower, upper, intercept)
        ? new TheilSen(slope, lower, upper, intercept, lowerRank, upperRank, slopes.length)
        : null;
  }

  /** Whether there are too few slopes for the limits, so that the outermost stand for them. */
  public boolean clamped() {
    return lowerRank < 1 || upperRank > pairs;
  }

  private static double[] slopes(Series series) {
    int n = series.size();
    double[] slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int later = 1; later < n; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        slopes[next++] =
            (series.value[later] - series.value[earlier])
                / (series.period[later] - series.period[earlier]);
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  private static double intercept(Series series, double slope) {
    double[] rest = new double[series.size()];
    Arrays.setAll(rest, i -> series.value[i] - slope * series.period[i]);
    Arrays.sort(rest);
    return Ordered.median(rest);
  }
}
