package se.utfall.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class StandardNormal {
  private static final NormalDistribution DISTRIBUTION = NormalDistribution.of(0, 1);

  private StandardNormal() {}

  /** What the middle part of a size lies within: 1.96 for 0.95. */
  static double twoSided(double confidence) {
    return DISTRIBUTION.inverseSurvivalProbability((1 - confidence) / 2);
  }

  /** The two-sided p of a z. */
  public static double p(double z) {
    return Math.min(1, 2 * DISTRIBUTION.survivalProbability(Math.abs(z)));
  }
}
