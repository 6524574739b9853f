package se.utfall.statistics;

/** Where a value lies against a target: 95 % limits and 99.8 % limits (Spiegelhalter 2005). */
public enum Position {
  FAR_BELOW,
  BELOW,
  WITHIN,
  ABOVE,
  FAR_ABOVE;

  /** Of a value by the limits around its target. */
  public static Position inFunnel(double value, Limits inner, Limits outer) {
    if (value < outer.lower()) {
      return FAR_BELOW;
    }
    if (value > outer.upper()) {
      return FAR_ABOVE;
    }
    return value < inner.lower() ? BELOW : value > inner.upper() ? ABOVE : WITHIN;
  }

  /** Of a value by its own intervals, 95 % and 99.8 %: below when they end below the target. */
  public static Position byInterval(double target, Interval inner, Interval outer) {
    if (outer.upper() < target) {
      return FAR_BELOW;
    }
    if (outer.lower() > target) {
      return FAR_ABOVE;
    }
    return inner.upper() < target ? BELOW : inner.lower() > target ? ABOVE : WITHIN;
  }
}
