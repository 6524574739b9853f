package se.utfall.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Two-sided p-values and quantiles of the normal and of Student's t distribution. */
final class TwoSided {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private TwoSided() {}

  static boolean isConfidence(double confidence) {
    return confidence > 0 && confidence < 1;
  }

  static double normalP(double z) {
    return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
  }

  static double normalQuantile(double confidence) {
    return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
  }

  static double studentP(double t, double degreesOfFreedom) {
    return Math.min(1, 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t)));
  }

  static double studentQuantile(double confidence, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - confidence) / 2);
  }
}
