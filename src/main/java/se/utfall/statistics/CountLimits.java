package se.utfall.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.jspecify.annotations.Nullable;

/** The limits of a count of independent events. Null for impossible input. */
public final class CountLimits {
  /** The fewest events that Byar's approximation is used for. */
  static final double FEWEST_FOR_BYAR = 10;

  private static final double MANY = 1e8;

  private CountLimits() {}

  /** Exact below 10 events, Byar's from 10. */
  public static @Nullable Limits of(double events, double confidence) {
    return events < FEWEST_FOR_BYAR ? exact(events, confidence) : byar(events, confidence);
  }

  /**
   * Exact Poisson limits by the chi-squared distribution (Garwood 1936). From 100 million events
   * they are Byar's, which then agree to 1e-13, while the library's series may not converge.
   */
  public static @Nullable Limits exact(double events, double confidence) {
    if (!possible(events, confidence)) {
      return null;
    }
    if (events >= MANY) {
      return byar(events, confidence);
    }
    double tail = (1 - confidence) / 2;
    double lower =
        events == 0
            ? 0
            : ChiSquaredDistribution.of(2 * events).inverseCumulativeProbability(tail) / 2;
    double upper = ChiSquaredDistribution.of(2 * events + 2).inverseSurvivalProbability(tail) / 2;
    return Possible.limits(lower, upper);
  }

  /** Byar's approximation (Breslow and Day 1987), not below 0. */
  public static @Nullable Limits byar(double events, double confidence) {
    if (!possible(events, confidence)) {
      return null;
    }
    double z = StandardNormal.twoSided(confidence);
    double lower = events == 0 ? 0 : Math.max(0, cubed(events, -z));
    return Possible.limits(lower, cubed(events + 1, z));
  }

  private static double cubed(double events, double z) {
    double root = 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events));
    return events * root * root * root;
  }

  private static boolean possible(double events, double confidence) {
    return Possible.count(events) && Possible.confidence(confidence);
  }
}
