package se.utfall.sql;

import org.jspecify.annotations.Nullable;
import se.utfall.statistics.Interval;
import se.utfall.statistics.Limits;

/** Arguments and results that several methods share. */
final class Shapes {
  static final Argument CONFIDENCE =
      Argument.setting("confidence", "coverage of the interval, between 0 and 1").withDefault(0.95);

  static final Argument PERIOD = Argument.number("period", "a number, one row to a period");

  static final Structure INTERVAL =
      Structure.of(
          ResultField.number("value", "the estimate"),
          ResultField.number("lower", "lower limit of its interval"),
          ResultField.number("upper", "upper limit of its interval"));

  static final Structure LIMITS =
      Structure.of(
          ResultField.number("lower", "lower limit"), ResultField.number("upper", "upper limit"));

  static final Argument WEIGHT =
      Argument.number("weight", "such as the population, above 0").withDefault(1);

  private Shapes() {}

  /** Whether a setting is a whole number that counts something. */
  static boolean isWhole(double setting) {
    return setting == Math.rint(setting) && setting >= 0 && setting <= Integer.MAX_VALUE;
  }

  /** The values of {@link #INTERVAL}. */
  static @Nullable Object interval(@Nullable Interval interval) {
    return interval == null
        ? null
        : Structure.values(interval.value(), interval.lower(), interval.upper());
  }

  /** The values of {@link #LIMITS}. */
  static @Nullable Object limits(@Nullable Limits limits) {
    return limits == null ? null : Structure.values(limits.lower(), limits.upper());
  }
}
