package se.utfall.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Segmented regression whose errors follow the one before. Prais and Winsten 1954, iterated.
 *
 * @param rho correlation of an error with the one before
 */
public record PraisWinsten(double rho, SegmentedEstimate estimate) {
  private static final int MOST_ROUNDS = 1000;
  private static final double SMALLEST_STEP = 1e-12;

  static @Nullable PraisWinsten of(SegmentedRegression regression) {
    if (!isUnbroken(regression.series().period)) {
      return null;
    }
    double rho = ResidualDiagnostics.correlation(regression.residuals());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      LeastSquares fit = fit(regression, rho);
      if (fit == null) {
        return null;
      }
      double next = ResidualDiagnostics.correlation(residuals(regression, fit.coefficients));
      if (Math.abs(next - rho) < SMALLEST_STEP) {
        return result(regression, next);
      }
      rho = next;
    }
    return null;
  }

  private static @Nullable PraisWinsten result(SegmentedRegression regression, double rho) {
    LeastSquares fit = fit(regression, rho);
    return fit == null
        ? null
        : new PraisWinsten(
            rho,
            new SegmentedEstimate(
                regression.terms(), fit, Sandwich.independent(fit), regression.segments()));
  }

  private static boolean isUnbroken(double[] period) {
    return IntStream.range(1, period.length).allMatch(i -> period[i] - period[i - 1] == 1);
  }

  private static @Nullable LeastSquares fit(SegmentedRegression regression, double rho) {
    if (!(Math.abs(rho) < 1)) {
      return null;
    }
    double[] value = regression.series().value;
    double[][] columns = transposed(regression.design());
    double[][] changed =
        Arrays.stream(columns).map(column -> transformed(column, rho)).toArray(double[][]::new);
    return LeastSquares.fit(transposed(changed), transformed(value, rho));
  }

  private static double[] transformed(double[] numbers, double rho) {
    double[] transformed = new double[numbers.length];
    transformed[0] = Math.sqrt(1 - rho * rho) * numbers[0];
    for (int i = 1; i < numbers.length; i++) {
      transformed[i] = numbers[i] - rho * numbers[i - 1];
    }
    return transformed;
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] transposed = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        transposed[j][i] = matrix[i][j];
      }
    }
    return transposed;
  }

  private static double[] residuals(SegmentedRegression regression, double[] coefficients) {
    double[] residuals = new double[regression.n()];
    Arrays.setAll(
        residuals,
        i -> regression.series().value[i] - Products.dot(regression.design()[i], coefficients));
    return residuals;
  }
}
