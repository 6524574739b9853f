package se.utfall.statistics;

import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Bias-reduced linearisation (CR2) of a slope in a panel with a level for each region and period.
 * Bell and McCaffrey 2002; Pustejovsky and Tipton 2018.
 */
final class BiasReduced {
  private static final double SMALLEST_EIGENVALUE = 1e-10;
  private static final double PARALLEL = 1e-12;

  private final DoseFit fit;
  private final double[][] adjusted;

  BiasReduced(DoseFit fit) {
    this.fit = fit;
    this.adjusted =
        IntStream.range(0, fit.regions()).mapToObj(this::adjusted).toArray(double[][]::new);
  }

  double standardError() {
    double sum = 0;
    for (int g = 0; g < adjusted.length; g++) {
      sum += Math.pow(Products.dot(adjusted[g], fit.residual[g]), 2);
    }
    return Math.sqrt(sum) / fit.doseSquares;
  }

  /** Satterthwaite's, as if all rows were independent with one variance. */
  double degreesOfFreedom() {
    double[][] sums = new double[adjusted.length][];
    double[][] levels = new double[adjusted.length][];
    for (int g = 0; g < adjusted.length; g++) {
      sums[g] = fit.levels.sums(fit.panel.clusters().get(g), adjusted[g]);
      levels[g] = fit.levels.levels(sums[g]);
    }
    double trace = 0;
    double squares = 0;
    for (int g = 0; g < adjusted.length; g++) {
      for (int h = 0; h < adjusted.length; h++) {
        double common = -Products.dot(sums[g], levels[h]) - own(g) * own(h) / fit.doseSquares;
        double product = g == h ? Products.dot(adjusted[g], adjusted[g]) + common : common;
        trace += g == h ? product : 0;
        squares += product * product;
      }
    }
    return trace * trace / squares;
  }

  private double own(int g) {
    return Products.dot(fit.dose[g], adjusted[g]);
  }

  /** The region's dose times the inverse root of what its rows leave of themselves. */
  private double[] adjusted(int g) {
    double[] dose = fit.dose[g];
    double[] left = left(g, dose);
    double square = Products.dot(dose, dose);
    if (square == 0) {
      return dose;
    }
    double eigenvalue = Products.dot(dose, left) / square;
    Products.add(left, -eigenvalue, dose);
    return Products.dot(left, left) <= PARALLEL * PARALLEL * square
        ? scaled(dose, rootOfInverse(eigenvalue))
        : byEigenvectors(g);
  }

  /** A column of the region's rows less what levels and dose explain of it in the same rows. */
  private double[] left(int g, double[] column) {
    double[] left = fit.levels.ownRest(fit.panel.clusters().get(g), column);
    Products.add(left, -Products.dot(fit.dose[g], column) / fit.doseSquares, fit.dose[g]);
    return left;
  }

  private double[] byEigenvectors(int g) {
    EigenDecompositionSymmetric parts = new EigenDecompositionSymmetric(leftMatrix(g));
    double[] sum = new double[fit.dose[g].length];
    for (int i = 0; i < sum.length; i++) {
      double[] vector = parts.getEigenvector(i).toArray();
      double factor = rootOfInverse(parts.getEigenvalue(i)) * Products.dot(vector, fit.dose[g]);
      Products.add(sum, factor, vector);
    }
    return sum;
  }

  private RealMatrix leftMatrix(int g) {
    Cluster cluster = fit.panel.clusters().get(g);
    RealMatrix matrix = MatrixUtils.createRealMatrix(cluster.size(), cluster.size());
    for (int i = 0; i < cluster.size(); i++) {
      double[] unit = new double[cluster.size()];
      unit[i] = 1 / Math.sqrt(cluster.weight[i]);
      matrix.setColumn(i, left(g, cluster.within(unit)));
    }
    return matrix.add(matrix.transpose()).scalarMultiply(0.5);
  }

  private static double rootOfInverse(double eigenvalue) {
    return eigenvalue > SMALLEST_EIGENVALUE ? 1 / Math.sqrt(eigenvalue) : 0;
  }

  private static double[] scaled(double[] vector, double factor) {
    double[] scaled = new double[vector.length];
    Products.add(scaled, factor, vector);
    return scaled;
  }
}
