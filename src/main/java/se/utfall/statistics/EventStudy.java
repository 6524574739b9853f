package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The regions' mean dose after the start times an indicator of each period but the last before it,
 * with a level for each region and period. Freyaldenhoven et al. 2021.
 */
final class EventStudy {
  private static final double CONFIDENCE = 0.95;

  private final DoseFit fit;
  private final double[] dose;

  /** Places of all periods but the reference. */
  private final int[] places;

  private EventStudy(DoseFit fit, double[] dose, int[] places) {
    this.fit = fit;
    this.dose = dose;
    this.places = places;
  }

  /**
   * @param dose of each region, in the panel's order
   */
  static EventStudy of(DoseFit fit, double[] dose, double start) {
    double[] periods = fit.panel.periods();
    int reference = (int) Arrays.stream(periods).filter(period -> period < start).count() - 1;
    int[] places = IntStream.range(0, periods.length).filter(i -> i != reference).toArray();
    return new EventStudy(fit, dose, places);
  }

  /** By period; empty when a period's estimate cannot be told from the others'. */
  List<EventStudyPoint> points(List<int[]> permutations) {
    PeriodSlopes slopes = PeriodSlopes.of(fit, places);
    double[] estimates = slopes.of(dose);
    double[][] drawn =
        permutations.stream()
            .map(order -> slopes.of(Series.inOrder(dose, order)))
            .toArray(double[][]::new);
    double[] widths = widths(estimates);
    if (!Series.finite(estimates) || !Series.finite(widths)) {
      return List.of();
    }
    return IntStream.range(0, places.length)
        .mapToObj(k -> point(k, estimates[k], widths[k], drawn))
        .toList();
  }

  private EventStudyPoint point(int k, double estimate, double width, double[][] drawn) {
    double[] chance =
        Arrays.stream(drawn).mapToDouble(each -> each[k]).filter(Double::isFinite).toArray();
    double[] ordered = chance.length == 0 ? new double[] {estimate} : chance;
    Arrays.sort(ordered);
    return new EventStudyPoint(
        fit.panel.periods()[places[k]],
        estimate,
        estimate - width,
        estimate + width,
        Ordered.quantile(ordered, (1 - CONFIDENCE) / 2),
        Ordered.quantile(ordered, (1 + CONFIDENCE) / 2));
  }

  /** Half the length of each interval. */
  private double[] widths(double[] estimates) {
    double[][][] columns = columns();
    GeneralizedInverse inverse = GeneralizedInverse.of(products(columns));
    double[] variance = new double[places.length];
    for (int g = 0; g < fit.regions(); g++) {
      double[] influence = inverse.times(scores(columns, estimates, g));
      Arrays.setAll(variance, k -> variance[k] + influence[k] * influence[k]);
    }
    double regions = fit.regions();
    double quantile = TwoSided.studentQuantile(CONFIDENCE, regions - 1);
    return Arrays.stream(variance)
        .map(each -> quantile * Math.sqrt(each * regions / (regions - 1)))
        .toArray();
  }

  /** By period and region: the dose in that period, less the levels. */
  private double[][][] columns() {
    List<Cluster> clusters = fit.panel.clusters();
    return Arrays.stream(places)
        .mapToObj(
            place ->
                fit.levels.demeaned(
                    cluster -> doseIn(place, cluster, dose[clusters.indexOf(cluster)])))
        .toArray(double[][][]::new);
  }

  private static double[] doseIn(int place, Cluster cluster, double dose) {
    return Arrays.stream(cluster.place).mapToDouble(each -> each == place ? dose : 0).toArray();
  }

  private static double[][] products(double[][][] columns) {
    double[][] products = new double[columns.length][columns.length];
    for (int k = 0; k < columns.length; k++) {
      for (int l = 0; l < columns.length; l++) {
        for (int g = 0; g < columns[k].length; g++) {
          products[k][l] += Products.dot(columns[k][g], columns[l][g]);
        }
      }
    }
    return products;
  }

  private double[] scores(double[][][] columns, double[] estimates, int g) {
    double[] residual = fit.value[g].clone();
    for (int k = 0; k < columns.length; k++) {
      Products.add(residual, -estimates[k], columns[k][g]);
    }
    return Arrays.stream(columns)
        .mapToDouble(column -> Products.dot(column[g], residual))
        .toArray();
  }
}
