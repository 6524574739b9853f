package se.utfall.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A proportion x of n, 0-1, with its interval. Null unless 0 &lt;= x &lt;= n, n &gt; 0 and 0 &lt;
 * confidence &lt; 1; counts are exact to 2^53 and null above. Which to use when: Brown, Cai and
 * DasGupta 2001.
 */
public final class Proportion {
  private Proportion() {}

  /** The score interval, Wilson 1927. */
  public static @Nullable Interval wilson(double x, double n, double confidence) {
    if (!possible(x, n, confidence)) {
      return null;
    }
    double z = StandardNormal.twoSided(confidence);
    double p = x / n;
    double centre = 2 * x + z * z;
    double half = z * Math.sqrt(z * z + 4 * x * (1 - p));
    double scale = 2 * (n + z * z);
    Limits limits = new Limits((centre - half) / scale, (centre + half) / scale);
    return interval(x, n, limits);
  }

  /** Agresti and Coull 1998, clipped to 0-1. */
  public static @Nullable Interval agrestiCoull(double x, double n, double confidence) {
    if (!possible(x, n, confidence)) {
      return null;
    }
    double z = StandardNormal.twoSided(confidence);
    double more = n + z * z;
    double centre = (x + z * z / 2) / more;
    double half = z * Math.sqrt(centre * (1 - centre) / more);
    return Possible.interval(x / n, new Limits(centre - half, centre + half).within(0, 1));
  }

  /** The equal-tailed interval of Jeffreys' prior, with 0 at none and 1 at all (Brown et al.). */
  public static @Nullable Interval jeffreys(double x, double n, double confidence) {
    if (!possible(x, n, confidence)) {
      return null;
    }
    BetaDistribution beta = BetaDistribution.of(x + 0.5, n - x + 0.5);
    double tail = (1 - confidence) / 2;
    return interval(
        x,
        n,
        new Limits(beta.inverseCumulativeProbability(tail), beta.inverseSurvivalProbability(tail)));
  }

  /** The exact interval, Clopper and Pearson 1934. */
  public static @Nullable Interval clopperPearson(double x, double n, double confidence) {
    if (!possible(x, n, confidence)) {
      return null;
    }
    double tail = (1 - confidence) / 2;
    double lower =
        x == 0 ? 0 : BetaDistribution.of(x, n - x + 1).inverseCumulativeProbability(tail);
    double upper = x == n ? 1 : BetaDistribution.of(x + 1, n - x).inverseSurvivalProbability(tail);
    return interval(x, n, new Limits(lower, upper));
  }

  private static boolean possible(double x, double n, double confidence) {
    return Possible.part(x, n) && Possible.confidence(confidence);
  }

  /** None and all have nothing beyond them, whatever rounding says. */
  private static @Nullable Interval interval(double x, double n, Limits limits) {
    double lower = x == 0 ? 0 : limits.lower();
    double upper = x == n ? 1 : limits.upper();
    return Possible.interval(x / n, new Limits(lower, upper).within(0, 1));
  }
}
