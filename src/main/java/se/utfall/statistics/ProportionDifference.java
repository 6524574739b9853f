package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/** What a proportion is more than another one. */
public final class ProportionDifference {
  private ProportionDifference() {}

  /**
   * The second minus the first, -1 to 1, with Newcombe's hybrid score interval (Newcombe 1998,
   * method 10); null where Wilson's interval of either is.
   */
  // Two counts of two groups and a confidence: the customary five of every such function.
  public static @Nullable Difference newcombe(
      double x1, double n1, double x2, double n2, double confidence) {
    Interval first = Proportion.wilson(x1, n1, confidence);
    Interval second = Proportion.wilson(x2, n2, confidence);
    if (first == null || second == null) {
      return null;
    }
    double difference = second.value() - first.value();
    double below = Math.hypot(second.value() - second.lower(), first.upper() - first.value());
    double above = Math.hypot(second.upper() - second.value(), first.value() - first.lower());
    return new Difference(difference, difference - below, difference + above);
  }
}
