package se.utfall.statistics;

import java.util.function.DoublePredicate;

/**
 * Quantiles of counts, interpolated between the count that reaches the probability and the one
 * before (Spiegelhalter 2005): r - (F(r) - q) / (F(r) - F(r - 1)).
 *
 * <p>Above a standard deviation of 10 000 counts they come from the expansion of Cornish and Fisher
 * 1938 to the skewness, which is then less than a thousandth of a count from them: both the search
 * and the incomplete functions would take seconds for counts above 2^31.
 */
final class InterpolatedQuantile {
  private static final double LARGE_VARIANCE = 1e8;

  private final CountDistribution distribution;

  InterpolatedQuantile(CountDistribution distribution) {
    this.distribution = distribution;
  }

  /** The limits that leave half of what is beyond the confidence on each side. */
  Limits limits(double confidence) {
    double z = StandardNormal.twoSided(confidence);
    double tail = (1 - confidence) / 2;
    Limits limits =
        distribution.variance() > LARGE_VARIANCE
            ? new Limits(expansion(-z), expansion(z))
            : new Limits(lower(tail, expansion(-z)), upper(tail, expansion(z)));
    return limits.within(0, distribution.greatest());
  }

  /** Half a count less than the continuous quantile, as F steps up at whole counts. */
  private double expansion(double z) {
    double skewed = z + (z * z - 1) * distribution.skewness() / 6;
    return distribution.mean() + Math.sqrt(distribution.variance()) * skewed - 0.5;
  }

  private double lower(double tail, double near) {
    double r = smallest(count -> distribution.atMost(count) >= tail, near);
    double reached = distribution.atMost(r);
    return r - (reached - tail) / (reached - distribution.atMost(r - 1));
  }

  private double upper(double tail, double near) {
    double r = smallest(count -> distribution.above(count) <= tail, near);
    double left = distribution.above(r);
    return r - (tail - left) / (distribution.above(r - 1) - left);
  }

  /** The smallest count that has reached it: ever longer steps from a near one, then halving. */
  private double smallest(DoublePredicate reached, double near) {
    double high = Math.min(Math.max(Math.rint(near), 0), distribution.greatest());
    double step = 1;
    while (!reached.test(high)) {
      high = Math.min(high + step, distribution.greatest());
      step *= 2;
    }
    double low = high - 1;
    for (step = 1; low >= 0 && reached.test(low); step *= 2) {
      high = low;
      low = Math.max(low - step, -1);
    }
    return halve(reached, low, high);
  }

  private static double halve(DoublePredicate reached, double notYet, double already) {
    double low = notYet;
    double high = already;
    while (high - low > 1) {
      double middle = Math.floor((low + high) / 2);
      if (reached.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
