package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The estimates of an event study in any panel, by the normal equations without the levels. */
final class UnbalancedSlopes implements PeriodSlopes {
  private final DoseFit fit;
  private final int[] places;
  private final double[] weight;
  private final double[][] products;
  private final List<Pattern> patterns;

  UnbalancedSlopes(DoseFit fit, int[] places) {
    this.fit = fit;
    this.places = places;
    List<Cluster> clusters = fit.panel.clusters();
    this.weight = clusters.stream().mapToDouble(cluster -> cluster.weight[0]).toArray();
    this.products =
        IntStream.range(0, weight.length)
            .mapToObj(g -> fit.levels.sums(clusters.get(g), fit.value[g]))
            .toArray(double[][]::new);
    this.patterns =
        IntStream.range(0, weight.length)
            .boxed()
            .collect(Collectors.groupingBy(g -> pattern(clusters.get(g))))
            .values()
            .stream()
            .map(regions -> new Pattern(regions, spread(clusters.get(regions.get(0)))))
            .toList();
  }

  /** Regions with the same periods and the same weights but for a factor. */
  private record Pattern(List<Integer> regions, List<double[]> spread) {}

  private static List<Object> pattern(Cluster cluster) {
    return List.of(
        Arrays.stream(cluster.place).boxed().toList(),
        Arrays.stream(cluster.weight).mapToObj(each -> each / cluster.weight[0]).toList());
  }

  /** Products of the periods' indicators within the region, as if its first row weighed 1. */
  private List<double[]> spread(Cluster cluster) {
    double[][] rows = empty();
    TwoWay.addSpread(rows, 1 / cluster.weight[0], cluster);
    return List.of(rows);
  }

  private double[][] empty() {
    int all = fit.panel.periods().length;
    return new double[all][all];
  }

  @Override
  public double[] of(double[] dose) {
    GeneralizedInverse inverse = GeneralizedInverse.of(equations(dose));
    return inverse.isComplete()
        ? inverse.times(Series.inOrder(sums(dose), places))
        : new double[] {Double.NaN};
  }

  private double[][] equations(double[] dose) {
    double[][] once = spread(dose, 1);
    double[][] twice = spread(dose, 2);
    double[][] equations = new double[places.length][places.length];
    for (int k = 0; k < places.length; k++) {
      double[] explained = fit.levels.levels(once[places[k]]);
      for (int l = 0; l < places.length; l++) {
        equations[k][l] = twice[places[k]][places[l]] - Products.dot(explained, once[places[l]]);
      }
    }
    return equations;
  }

  private double[][] spread(double[] dose, int power) {
    double[][] sum = empty();
    for (Pattern pattern : patterns) {
      double factor =
          pattern.regions().stream().mapToDouble(g -> weight[g] * Math.pow(dose[g], power)).sum();
      for (int i = 0; i < sum.length; i++) {
        Products.add(sum[i], factor, pattern.spread().get(i));
      }
    }
    return sum;
  }

  private double[] sums(double[] dose) {
    double[] sums = new double[fit.panel.periods().length];
    for (int g = 0; g < dose.length; g++) {
      Products.add(sums, dose[g], products[g]);
    }
    return sums;
  }
}
