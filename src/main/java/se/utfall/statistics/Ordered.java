package se.utfall.statistics;

/** Places among ordered numbers. */
final class Ordered {
  private Ordered() {}

  static double median(double[] ordered) {
    return atRank(ordered, (ordered.length + 1) / 2.0);
  }

  /** Between the two numbers around a rank from 1 to their count, at an end beyond it. */
  static double atRank(double[] ordered, double rank) {
    double within = Math.max(1, Math.min(ordered.length, rank));
    int below = (int) Math.floor(within);
    double low = ordered[below - 1];
    double high = ordered[Math.min(below, ordered.length - 1)];
    return low + (within - below) * (high - low);
  }

  /** Quantile of type 7 (Hyndman and Fan 1996). */
  static double quantile(double[] ordered, double share) {
    return atRank(ordered, 1 + share * (ordered.length - 1));
  }
}
