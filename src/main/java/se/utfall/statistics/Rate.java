package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/** Events per exposure. */
public final class Rate {
  private Rate() {}

  /**
   * Events per {@code multiplier} of the exposure (inhabitants, person-years), with exact limits
   * below 10 events and Byar's from 10 (Breslow and Day 1987). Null for impossible input.
   */
  public static @Nullable Interval poisson(
      double events, double exposure, double multiplier, double confidence) {
    Limits limits = CountLimits.of(events, confidence);
    if (limits == null || !Possible.positive(exposure) || !Possible.positive(multiplier)) {
      return null;
    }
    return Possible.interval(
        events / exposure * multiplier,
        new Limits(limits.lower() / exposure * multiplier, limits.upper() / exposure * multiplier));
  }
}
