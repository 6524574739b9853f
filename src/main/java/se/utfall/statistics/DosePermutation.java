package se.utfall.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** Slopes when the regions' doses are dealt out among them. Fisher 1935. */
final class DosePermutation {
  /** Numbers this close are ties, which count as at least as large. */
  static final double TIE = 1e-10;

  private final DoseFit fit;
  private final double[][] product;
  private final double[][] square;
  private final double[][][] sums;

  DosePermutation(DoseFit fit) {
    this.fit = fit;
    int regions = fit.regions();
    this.product = new double[regions][regions];
    this.square = new double[regions][regions];
    this.sums = new double[regions][regions][];
    double[][] paths = fit.panel.dosePaths();
    for (int region = 0; region < regions; region++) {
      for (int origin = 0; origin < regions; origin++) {
        prepare(region, origin, paths[origin]);
      }
    }
  }

  /** What a region would add to the slope with the dose of another. */
  private void prepare(int region, int origin, double[] path) {
    Cluster cluster = fit.panel.clusters().get(region);
    double[] dose = cluster.within(cluster.at(path));
    product[region][origin] = Products.dot(dose, fit.value[region]);
    square[region][origin] = Products.dot(dose, dose);
    sums[region][origin] = fit.levels.sums(cluster, dose);
  }

  /** (1 + slopes at least as far from 0) / (replicates + 1). */
  double p(List<int[]> permutations) {
    double limit = Math.abs(fit.slope) * (1 - TIE);
    long asFar = permutations.stream().filter(each -> !(Math.abs(slope(each)) < limit)).count();
    return (1.0 + asFar) / (permutations.size() + 1.0);
  }

  private double slope(int[] permutation) {
    double[] sum = new double[fit.panel.periods().length];
    for (int region = 0; region < permutation.length; region++) {
      Products.add(sum, 1, sums[region][permutation[region]]);
    }
    double squares = total(square, permutation) - Products.dot(sum, fit.levels.levels(sum));
    return total(product, permutation) / squares;
  }

  private static double total(double[][] parts, int[] permutation) {
    return IntStream.range(0, permutation.length).mapToDouble(i -> parts[i][permutation[i]]).sum();
  }
}
