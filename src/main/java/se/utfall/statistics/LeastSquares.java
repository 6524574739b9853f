package se.utfall.statistics;

import java.util.Arrays;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/** Ordinary least squares by QR, on columns scaled to length 1. */
final class LeastSquares {
  /** The part of a column, in its length, that the columns before it must leave unexplained. */
  private static final double SMALLEST_OWN_PART = 1e-9;

  final RealMatrix design;
  final double[] coefficients;
  final double[] residuals;

  /** The inverse of X'X. */
  final RealMatrix inverse;

  private LeastSquares(
      RealMatrix design, double[] coefficients, double[] residuals, RealMatrix inverse) {
    this.design = design;
    this.coefficients = coefficients;
    this.residuals = residuals;
    this.inverse = inverse;
  }

  /** Null when there are no more rows than columns, or a column follows from the others. */
  static @Nullable LeastSquares fit(double[][] rows, double[] value) {
    if (rows.length == 0 || rows.length <= rows[0].length) {
      return null;
    }
    RealMatrix design = MatrixUtils.createRealMatrix(rows);
    RealMatrix scale = scale(design);
    QRDecomposition decomposition = new QRDecomposition(design.multiply(scale), SMALLEST_OWN_PART);
    if (!decomposition.getSolver().isNonSingular()) {
      return null;
    }
    double[] coefficients =
        scale.operate(
            decomposition.getSolver().solve(MatrixUtils.createRealVector(value)).toArray());
    double[] residuals = value.clone();
    double[] fitted = design.operate(coefficients);
    Arrays.setAll(residuals, i -> value[i] - fitted[i]);
    return new LeastSquares(design, coefficients, residuals, inverse(decomposition, scale));
  }

  /** Degrees of freedom that remain. */
  int degreesOfFreedom() {
    return residuals.length - coefficients.length;
  }

  double residualSumOfSquares() {
    return Arrays.stream(residuals).map(each -> each * each).sum();
  }

  private static RealMatrix scale(RealMatrix design) {
    double[] scale = new double[design.getColumnDimension()];
    Arrays.setAll(scale, column -> 1 / nonZero(design.getColumnVector(column).getNorm()));
    return MatrixUtils.createRealDiagonalMatrix(scale);
  }

  private static double nonZero(double length) {
    return length == 0 ? 1 : length;
  }

  private static RealMatrix inverse(QRDecomposition decomposition, RealMatrix scale) {
    int columns = scale.getColumnDimension();
    RealMatrix upper = decomposition.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
    RealMatrix root = scale.multiply(new QRDecomposition(upper).getSolver().getInverse());
    return root.multiplyTransposed(root);
  }
}
