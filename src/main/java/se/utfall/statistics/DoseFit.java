package se.utfall.statistics;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Value on dose with a level for each region and each period, in what those levels leave (Frisch
 * and Waugh 1933).
 */
final class DoseFit {
  private static final double NOTHING_LEFT = 1e-18;

  final Panel panel;
  final TwoWay levels;
  final double[][] dose;
  final double[][] value;
  final double[][] residual;
  final double doseSquares;
  final double slope;

  private DoseFit(Panel panel, TwoWay levels) {
    this.panel = panel;
    this.levels = levels;
    this.dose = levels.demeaned(cluster -> cluster.dose);
    this.value = levels.demeaned(cluster -> cluster.value);
    this.doseSquares = product(dose, dose);
    this.slope = product(dose, value) / doseSquares;
    this.residual = residual();
  }

  /**
   * Null below 3 regions, without degrees of freedom, or when the levels leave nothing of the dose
   * or of the values, or the dose nothing unexplained.
   */
  static @Nullable DoseFit of(Panel panel) {
    if (panel.clusters().size() < 3) {
      return null;
    }
    DoseFit fit = new DoseFit(panel, TwoWay.of(panel));
    return fit.isPossible() ? fit : null;
  }

  private boolean isPossible() {
    double values = product(value, value);
    return degreesOfFreedom() > 0
        && doseSquares > NOTHING_LEFT * squares(cluster -> cluster.dose)
        && values > NOTHING_LEFT * squares(cluster -> cluster.value)
        && product(residual, residual) > NOTHING_LEFT * values
        && Series.finite(slope, values, doseSquares);
  }

  private double squares(Function<Cluster, double[]> column) {
    return panel.clusters().stream()
        .mapToDouble(
            cluster ->
                IntStream.range(0, cluster.size())
                    .mapToDouble(i -> cluster.weight[i] * Math.pow(column.apply(cluster)[i], 2))
                    .sum())
        .sum();
  }

  private double[][] residual() {
    double[][] residual = Arrays.stream(value).map(double[]::clone).toArray(double[][]::new);
    for (int g = 0; g < residual.length; g++) {
      Products.add(residual[g], -slope, dose[g]);
    }
    return residual;
  }

  private static double product(double[][] one, double[][] other) {
    return IntStream.range(0, one.length).mapToDouble(g -> Products.dot(one[g], other[g])).sum();
  }

  int regions() {
    return dose.length;
  }

  int parameters() {
    return levels.rank() + 1;
  }

  int degreesOfFreedom() {
    return panel.n() - parameters();
  }

  double residualSquares() {
    return product(residual, residual);
  }
}
