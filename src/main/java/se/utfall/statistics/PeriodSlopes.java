package se.utfall.statistics;

import java.util.Arrays;

/** The estimates of an event study for any dealing out of the doses. */
interface PeriodSlopes {
  /** One for each place, not finite when they cannot be told apart. */
  double[] of(double[] dose);

  /** By the short way where there is one. */
  static PeriodSlopes of(DoseFit fit, int[] places) {
    return fit.panel.isBalanced() ? balanced(fit, places) : new UnbalancedSlopes(fit, places);
  }

  /** In a balanced panel, slopes over regions of the value's distance from the reference period. */
  private static PeriodSlopes balanced(DoseFit fit, int[] places) {
    int all = fit.panel.periods().length;
    int reference = all * (all - 1) / 2 - Arrays.stream(places).sum();
    double[] weight =
        fit.panel.clusters().stream().mapToDouble(cluster -> cluster.weight[0]).toArray();
    double total = Arrays.stream(weight).sum();
    double[][] distance =
        fit.panel.clusters().stream()
            .map(cluster -> distance(cluster.value, places, reference))
            .toArray(double[][]::new);
    return dose -> {
      double mean = Products.dot(weight, dose) / total;
      double[] slopes = new double[places.length];
      double squares = 0;
      for (int g = 0; g < dose.length; g++) {
        double weighted = weight[g] * (dose[g] - mean);
        squares += weighted * (dose[g] - mean);
        Products.add(slopes, weighted, distance[g]);
      }
      double divisor = squares;
      Arrays.setAll(slopes, k -> slopes[k] / divisor);
      return slopes;
    };
  }

  private static double[] distance(double[] value, int[] places, int reference) {
    return Arrays.stream(places).mapToDouble(place -> value[place] - value[reference]).toArray();
  }
}
