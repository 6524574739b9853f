package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Regions followed over periods, sorted by both, so that the order of the rows does not matter. */
public final class Panel {
  private final List<PanelRow> rows;
  private final double[] periods;
  private final List<Cluster> clusters;

  private Panel(List<PanelRow> rows, double[] periods, List<Cluster> clusters) {
    this.rows = rows;
    this.periods = periods;
    this.clusters = clusters;
  }

  /** Null when a number is not finite, a weight is not above 0 or a region has a period twice. */
  public static @Nullable Panel of(List<PanelRow> rows) {
    if (!rows.stream().allMatch(PanelRow::isPossible)) {
      return null;
    }
    Panel panel = sorted(rows);
    return panel.clusters.stream().anyMatch(Cluster::hasPeriodTwice) ? null : panel;
  }

  private static Panel sorted(List<PanelRow> rows) {
    double[] periods = rows.stream().mapToDouble(PanelRow::period).distinct().sorted().toArray();
    List<Cluster> clusters =
        rows.stream()
            .collect(Collectors.groupingBy(PanelRow::region, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(own -> Cluster.of(own, periods))
            .toList();
    return new Panel(List.copyOf(rows), periods, clusters);
  }

  /** The rows that satisfy a condition. */
  public Panel where(Predicate<PanelRow> condition) {
    return sorted(rows.stream().filter(condition).toList());
  }

  /** All regions but one. */
  public Panel without(String region) {
    return new Panel(
        rows.stream().filter(row -> !row.region().equals(region)).toList(),
        periods,
        clusters.stream().filter(each -> !each.region().equals(region)).toList());
  }

  /** The regions, in the order of given permutations and signs. */
  public List<String> regions() {
    return clusters.stream().map(Cluster::region).toList();
  }

  int n() {
    return rows.size();
  }

  double[] periods() {
    return periods;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /** The first period in which any region has a dose; null without one. */
  @Nullable Double start() {
    double start =
        rows.stream()
            .filter(row -> row.dose() != 0)
            .mapToDouble(PanelRow::period)
            .min()
            .orElse(Double.NaN);
    return Double.isNaN(start) ? null : start;
  }

  /** Whether each region has every period, with one weight. */
  boolean isBalanced() {
    return clusters.stream().allMatch(each -> each.size() == periods.length && each.hasOneWeight());
  }

  /** Each region's dose in every period; where it has no row, its mean dose after the start. */
  double[][] dosePaths() {
    Double start = start();
    double first = start == null ? Double.POSITIVE_INFINITY : start;
    return clusters.stream().map(each -> path(each, first)).toArray(double[][]::new);
  }

  private double[] path(Cluster cluster, double start) {
    double[] path = new double[periods.length];
    double mean = cluster.mean(cluster.dose, period -> period >= start).orElse(0);
    Arrays.setAll(path, place -> periods[place] < start ? 0 : mean);
    for (int i = 0; i < cluster.size(); i++) {
      path[cluster.place[i]] = cluster.dose[i];
    }
    return path;
  }
}
