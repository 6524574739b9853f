package se.utfall.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.jspecify.annotations.Nullable;

/**
 * The line of change by dose over the regions' points, with its band: HC2 errors and the degrees of
 * freedom of Bell and McCaffrey 2002. In a balanced panel with one start its slope and interval are
 * those of the panel.
 */
public final class DoseLine {
  private static final double SMALLEST_REST = 1e-10;

  private final LeastSquares fit;

  private DoseLine(LeastSquares fit) {
    this.fit = fit;
  }

  /** Null below 3 points or when all have one dose. */
  public static @Nullable DoseLine of(List<RegionPoint> points) {
    double[][] rows =
        points.stream()
            .map(point -> scaled(point, new double[] {1, point.dose()}))
            .toArray(double[][]::new);
    double[] change =
        points.stream()
            .mapToDouble(each -> scaled(each, new double[] {each.change()})[0])
            .toArray();
    LeastSquares fit = LeastSquares.fit(rows, change);
    return fit == null ? null : new DoseLine(fit);
  }

  private static double[] scaled(RegionPoint point, double[] numbers) {
    double[] scaled = new double[numbers.length];
    Products.add(scaled, Math.sqrt(point.weight()), numbers);
    return scaled;
  }

  /** The line at a dose; null where it has no interval. */
  public @Nullable Interval at(double dose, double confidence) {
    return Double.isFinite(dose) ? interval(new double[] {1, dose}, confidence) : null;
  }

  /** Change per unit of the dose. */
  public @Nullable Interval slope(double confidence) {
    return interval(new double[] {0, 1}, confidence);
  }

  private @Nullable Interval interval(double[] contrast, double confidence) {
    double[] share = shares(contrast);
    double error = 0;
    for (int i = 0; i < share.length; i++) {
      error += Math.pow(share[i] * fit.residuals[i], 2);
    }
    double degrees = degreesOfFreedom(share);
    if (!TwoSided.isConfidence(confidence) || !(degrees > 0)) {
      return null;
    }
    double value = Products.dot(contrast, fit.coefficients);
    double width = TwoSided.studentQuantile(confidence, degrees) * Math.sqrt(error);
    return Series.finite(value, width) ? new Interval(value, value - width, value + width) : null;
  }

  /** How much each point's residual counts, made up for its leverage. */
  private double[] shares(double[] contrast) {
    RealVector weights = fit.inverse.operate(MatrixUtils.createRealVector(contrast));
    return IntStream.range(0, fit.residuals.length)
        .mapToDouble(
            i -> {
              double rest = 1 - leverage(i, i);
              return rest > SMALLEST_REST
                  ? fit.design.getRowVector(i).dotProduct(weights) / Math.sqrt(rest)
                  : 0;
            })
        .toArray();
  }

  private double leverage(int i, int j) {
    return fit.inverse.operate(fit.design.getRowVector(i)).dotProduct(fit.design.getRowVector(j));
  }

  private double degreesOfFreedom(double[] share) {
    double trace = 0;
    double squares = 0;
    for (int i = 0; i < share.length; i++) {
      for (int j = 0; j < share.length; j++) {
        double product = share[i] * share[j] * ((i == j ? 1 : 0) - leverage(i, j));
        trace += i == j ? product : 0;
        squares += product * product;
      }
    }
    return trace * trace / squares;
  }
}
