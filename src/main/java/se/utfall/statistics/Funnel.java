package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The limits that chance alone keeps a unit of a size within, around a target (Spiegelhalter 2005).
 * Null for impossible input; a target of 0 or 1 leaves nothing to chance and is its own limits.
 */
public final class Funnel {
  private Funnel() {}

  /** Exact limits, interpolated, of a proportion of n around the target, 0-1. */
  public static @Nullable Limits binomial(double target, double n, double confidence) {
    if (!possible(target, n, confidence)) {
      return null;
    }
    if (target == 0 || target == 1) {
      return new Limits(target, target);
    }
    CountDistribution counts = new CountDistribution.Binomial(n, target);
    return finite(new InterpolatedQuantile(counts).limits(confidence).times(1 / n));
  }

  /** Exact limits, interpolated, of observed to expected around 1. */
  public static @Nullable Limits poisson(double expected, double confidence) {
    boolean possible = Possible.count(expected) && expected > 0 && Possible.confidence(confidence);
    if (!possible) {
      return null;
    }
    CountDistribution counts = new CountDistribution.Poisson(expected);
    return finite(new InterpolatedQuantile(counts).limits(confidence).times(1 / expected));
  }

  /**
   * The normal limits of a proportion of n around the target, within 0-1. They are Wilson's
   * inverted: at them Wilson's interval just meets the target.
   */
  public static @Nullable Limits normal(double target, double n, double confidence) {
    if (!possible(target, n, confidence)) {
      return null;
    }
    double half = StandardNormal.twoSided(confidence) * Math.sqrt(target * (1 - target) / n);
    return finite(new Limits(target - half, target + half).within(0, 1));
  }

  private static boolean possible(double target, double n, double confidence) {
    return target >= 0
        && target <= 1
        && Possible.count(n)
        && n > 0
        && Possible.confidence(confidence);
  }

  private static @Nullable Limits finite(Limits limits) {
    return Possible.limits(limits.lower(), limits.upper());
  }
}
