package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Wild cluster bootstrap of t with a slope of 0 imposed: the residuals without dose change sign a
 * region at a time. Cameron, Gelbach and Miller 2008.
 */
final class WildBootstrap {
  private final DoseFit fit;

  /** By region: products of dose and value, and of each with the periods' indicators. */
  private final double[] product;

  private final double[] square;
  private final double[][] valueSums;
  private final double[][] doseSums;

  WildBootstrap(DoseFit fit) {
    this.fit = fit;
    int regions = fit.regions();
    this.product = new double[regions];
    this.square = new double[regions];
    this.valueSums = new double[regions][];
    this.doseSums = new double[regions][];
    for (int g = 0; g < regions; g++) {
      Cluster cluster = fit.panel.clusters().get(g);
      product[g] = Products.dot(fit.dose[g], fit.value[g]);
      square[g] = Products.dot(fit.dose[g], fit.dose[g]);
      valueSums[g] = fit.levels.sums(cluster, fit.value[g]);
      doseSums[g] = fit.levels.sums(cluster, fit.dose[g]);
    }
  }

  /** (1 + t at least as far from 0) / (replicates + 1). */
  double p(List<int[]> signs) {
    int[] unchanged = new int[product.length];
    Arrays.fill(unchanged, 1);
    double limit = Math.abs(t(unchanged)) * (1 - DosePermutation.TIE);
    long asFar = signs.stream().filter(each -> !(Math.abs(t(each)) < limit)).count();
    return (1.0 + asFar) / (signs.size() + 1.0);
  }

  /** Slope by its cluster-robust error, but for a factor that is the same for all signs. */
  private double t(int[] signs) {
    double[] levels = levels(signs);
    double slope = 0;
    for (int g = 0; g < signs.length; g++) {
      slope += signs[g] * product[g] / fit.doseSquares;
    }
    double squares = 0;
    for (int g = 0; g < signs.length; g++) {
      double score = signs[g] * product[g] - Products.dot(doseSums[g], levels) - slope * square[g];
      squares += score * score;
    }
    return slope / Math.sqrt(squares);
  }

  private double[] levels(int[] signs) {
    double[] sums = new double[fit.panel.periods().length];
    for (int g = 0; g < signs.length; g++) {
      Products.add(sums, signs[g], valueSums[g]);
    }
    return fit.levels.levels(sums);
  }
}
