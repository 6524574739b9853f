package se.utfall.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Observed to expected events, where expected is what a reference's rates would give: indirect
 * standardisation. Ratios of two regions are not comparable with each other.
 */
public final class IndirectRatio {
  private IndirectRatio() {}

  /**
   * With exact limits below 10 events and Byar's from 10 (Breslow and Day 1987). Null for
   * impossible input, also where nothing is expected.
   */
  public static @Nullable Interval of(double observed, double expected, double confidence) {
    return Rate.poisson(observed, expected, 1, confidence);
  }

  /** Of groups, such as ages, together; null also for mismatched lengths. */
  public static @Nullable Interval of(double[] observed, double[] expected, double confidence) {
    return observed.length == expected.length
            && Possible.notNegative(observed)
            && Possible.notNegative(expected)
        ? of(Arrays.stream(observed).sum(), Arrays.stream(expected).sum(), confidence)
        : null;
  }
}
