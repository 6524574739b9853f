package se.utfall.statistics;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What is left of a column when each region and each period has its own level, in a panel that may
 * be unbalanced: exact, by regression on the periods within regions (Wansbeek and Kapteyn 1989).
 * Rows are multiplied by the root of their weight.
 */
final class TwoWay {
  private final Panel panel;
  private final GeneralizedInverse periods;

  private TwoWay(Panel panel, GeneralizedInverse periods) {
    this.panel = panel;
    this.periods = periods;
  }

  static TwoWay of(Panel panel) {
    int count = panel.periods().length;
    double[][] sum = new double[count][count];
    panel.clusters().forEach(cluster -> addSpread(sum, 1, cluster));
    return new TwoWay(panel, GeneralizedInverse.of(sum));
  }

  /** Adds the products of the periods' indicators within a region, times a factor. */
  static void addSpread(double[][] sum, double factor, Cluster cluster) {
    double total = cluster.totalWeight();
    for (int i = 0; i < cluster.size(); i++) {
      double[] row = sum[cluster.place[i]];
      double share = factor * cluster.weight[i] / total;
      for (int j = 0; j < cluster.size(); j++) {
        row[cluster.place[j]] -= share * cluster.weight[j];
      }
      row[cluster.place[i]] += factor * cluster.weight[i];
    }
  }

  /** Levels of regions and periods that can be told apart. */
  int rank() {
    return panel.clusters().size() + periods.rank;
  }

  /** A column by region, less the levels of regions and periods. */
  double[][] demeaned(Function<Cluster, double[]> column) {
    double[][] within =
        panel.clusters().stream()
            .map(cluster -> cluster.within(column.apply(cluster)))
            .toArray(double[][]::new);
    double[] levels = levels(byPeriod(within));
    for (int g = 0; g < within.length; g++) {
      Products.add(within[g], -1, spread(panel.clusters().get(g), levels));
    }
    return within;
  }

  /** The periods' levels behind their sums. */
  double[] levels(double[] sums) {
    return periods.times(sums);
  }

  private double[] byPeriod(double[][] within) {
    double[] sums = new double[panel.periods().length];
    for (int g = 0; g < within.length; g++) {
      Products.add(sums, 1, sums(panel.clusters().get(g), within[g]));
    }
    return sums;
  }

  /** Products of a region's column, already without its level, and the periods' indicators. */
  double[] sums(Cluster cluster, double[] within) {
    double[] sums = new double[panel.periods().length];
    for (int i = 0; i < cluster.size(); i++) {
      sums[cluster.place[i]] += Math.sqrt(cluster.weight[i]) * within[i];
    }
    return sums;
  }

  /** The periods' levels in the rows of a region, less its own. */
  double[] spread(Cluster cluster, double[] levels) {
    return cluster.within(cluster.at(levels));
  }

  /** What a region's own column has left when only its rows are not 0. */
  double[] ownRest(Cluster cluster, double[] column) {
    double[] rest = Arrays.copyOf(column, column.length);
    Products.add(rest, -1, spread(cluster, levels(sums(cluster, column))));
    return rest;
  }
}
