package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/** What a method can take and may give: everything else is null. */
final class Possible {
  /** The greatest count that a double holds exactly with all counts below it. */
  private static final double GREATEST_COUNT = 0x1p53;

  private Possible() {}

  static boolean count(double events) {
    return events >= 0 && events <= GREATEST_COUNT;
  }

  static boolean wholeCounts(double... counts) {
    for (double each : counts) {
      if (!count(each) || each != Math.rint(each)) {
        return false;
      }
    }
    return true;
  }

  static boolean part(double part, double whole) {
    return count(part) && count(whole) && whole > 0 && part <= whole;
  }

  static boolean positive(double number) {
    return number > 0 && Double.isFinite(number);
  }

  static boolean confidence(double confidence) {
    return confidence > 0 && confidence < 1;
  }

  static boolean finite(double... numbers) {
    for (double each : numbers) {
      if (!Double.isFinite(each)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all are finite and none is below zero. */
  static boolean notNegative(double... numbers) {
    for (double each : numbers) {
      if (!(each >= 0) || !Double.isFinite(each)) {
        return false;
      }
    }
    return true;
  }

  static @Nullable Interval interval(double value, Limits limits) {
    return finite(value, limits.lower(), limits.upper())
        ? new Interval(value, limits.lower(), limits.upper())
        : null;
  }

  static @Nullable Limits limits(double lower, double upper) {
    return finite(lower, upper) ? new Limits(lower, upper) : null;
  }

  static @Nullable Double number(double number) {
    return finite(number) ? number : null;
  }
}
