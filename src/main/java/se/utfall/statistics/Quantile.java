package se.utfall.statistics;

import java.util.Arrays;

/** Quantiles of values. */
final class Quantile {
  private Quantile() {}

  /** Linear between the order statistics (Hyndman and Fan 1996, type 7), of one value or more. */
  static double type7(double[] values, double probability) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double position = (sorted.length - 1) * probability;
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
