package se.utfall.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Whether residuals follow each other.
 *
 * @param durbinWatson about 2 when they do not (Durbin and Watson 1950)
 * @param correlation of a residual with the one before
 */
public record ResidualDiagnostics(
    double durbinWatson, double correlation, @Nullable LjungBox ljungBox) {
  private static final int LAGS = 12;

  /** Ljung and Box 1978 over 12 lags; only with more residuals than that. */
  public record LjungBox(double q, double p) {}

  static ResidualDiagnostics of(double[] residuals) {
    double square = Products.dot(residuals, residuals);
    double steps = 0;
    for (int i = 1; i < residuals.length; i++) {
      steps += Math.pow(residuals[i] - residuals[i - 1], 2);
    }
    return new ResidualDiagnostics(
        steps / square, correlation(residuals), ljungBox(residuals, square));
  }

  /** Slope of a residual on the one before. */
  static double correlation(double[] residuals) {
    double last = residuals[residuals.length - 1];
    return product(residuals, 1) / (Products.dot(residuals, residuals) - last * last);
  }

  private static @Nullable LjungBox ljungBox(double[] residuals, double square) {
    int n = residuals.length;
    if (n <= LAGS) {
      return null;
    }
    double sum = 0;
    for (int lag = 1; lag <= LAGS; lag++) {
      sum += Math.pow(product(residuals, lag) / square, 2) / (n - lag);
    }
    double q = n * (n + 2.0) * sum;
    return new LjungBox(q, ChiSquaredDistribution.of(LAGS).survivalProbability(q));
  }

  private static double product(double[] residuals, int lag) {
    double product = 0;
    for (int i = lag; i < residuals.length; i++) {
      product += residuals[i] * residuals[i - lag];
    }
    return product;
  }
}
