package se.utfall.statistics;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Covariance matrices of the coefficients of a regression. */
final class Sandwich {
  private Sandwich() {}

  static RealMatrix independent(LeastSquares fit) {
    return fit.inverse.scalarMultiply(fit.residualSumOfSquares() / fit.degreesOfFreedom());
  }

  /** Newey and West 1987, with the factor n/(n-k). */
  static RealMatrix neweyWest(LeastSquares fit, double[] period, int lags) {
    double factor = (double) fit.residuals.length / fit.degreesOfFreedom();
    return fit.inverse
        .multiply(meat(fit, period, lags))
        .multiply(fit.inverse)
        .scalarMultiply(factor);
  }

  private static RealMatrix meat(LeastSquares fit, double[] period, int lags) {
    int terms = fit.coefficients.length;
    RealMatrix meat = MatrixUtils.createRealMatrix(terms, terms);
    for (int later = 0; later < period.length; later++) {
      for (int earlier = later;
          earlier >= 0 && period[later] - period[earlier] <= lags;
          earlier--) {
        double weight = 1 - (period[later] - period[earlier]) / (lags + 1);
        RealMatrix product = score(fit, later).outerProduct(score(fit, earlier));
        meat = meat.add(product.scalarMultiply(weight));
        if (earlier < later) {
          meat = meat.add(product.transpose().scalarMultiply(weight));
        }
      }
    }
    return meat;
  }

  private static RealVector score(LeastSquares fit, int row) {
    return fit.design.getRowVector(row).mapMultiply(fit.residuals[row]);
  }
}
