package se.utfall.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/** A distribution of counts that may be above 2^31, which the library's own cannot. */
interface CountDistribution {
  double mean();

  double variance();

  /** Third central moment over the standard deviation cubed. */
  double skewness();

  /** The greatest count there can be; infinite where there is none. */
  double greatest();

  /** P(X &lt;= count), of a count from 0 to below the greatest. */
  double probabilityTo(double count);

  /** P(X &gt; count), of a count from 0 to below the greatest. */
  double probabilityAbove(double count);

  default double atMost(double count) {
    return count < 0 ? 0 : count >= greatest() ? 1 : probabilityTo(count);
  }

  default double above(double count) {
    return count < 0 ? 1 : count >= greatest() ? 0 : probabilityAbove(count);
  }

  /** Of {@code n} with the probability {@code p}, by the incomplete beta function. */
  record Binomial(double n, double p) implements CountDistribution {
    @Override
    public double mean() {
      return n * p;
    }

    @Override
    public double variance() {
      return n * p * (1 - p);
    }

    @Override
    public double skewness() {
      return (1 - 2 * p) / Math.sqrt(variance());
    }

    @Override
    public double greatest() {
      return n;
    }

    @Override
    public double probabilityTo(double count) {
      return BetaDistribution.of(count + 1, n - count).survivalProbability(p);
    }

    @Override
    public double probabilityAbove(double count) {
      return BetaDistribution.of(count + 1, n - count).cumulativeProbability(p);
    }
  }

  /** With a mean, by the incomplete gamma function. */
  record Poisson(double mean) implements CountDistribution {
    @Override
    public double variance() {
      return mean;
    }

    @Override
    public double skewness() {
      return 1 / Math.sqrt(mean);
    }

    @Override
    public double greatest() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double probabilityTo(double count) {
      return GammaDistribution.of(count + 1, 1).survivalProbability(mean);
    }

    @Override
    public double probabilityAbove(double count) {
      return GammaDistribution.of(count + 1, 1).cumulativeProbability(mean);
    }
  }
}
