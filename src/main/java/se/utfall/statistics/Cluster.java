package se.utfall.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** The rows of one region in the order of their periods. */
final class Cluster {
  private final String region;
  private final double[] period;

  /** Where each row's period is among the panel's. */
  final int[] place;

  final double[] value;
  final double[] dose;
  final double[] weight;

  private Cluster(List<PanelRow> rows, double[] periods) {
    this.region = rows.get(0).region();
    this.period = rows.stream().mapToDouble(PanelRow::period).toArray();
    this.place =
        Arrays.stream(period).mapToInt(each -> Arrays.binarySearch(periods, each)).toArray();
    this.value = rows.stream().mapToDouble(PanelRow::value).toArray();
    this.dose = rows.stream().mapToDouble(PanelRow::dose).toArray();
    this.weight = rows.stream().mapToDouble(PanelRow::weight).toArray();
  }

  static Cluster of(List<PanelRow> rows, double[] periods) {
    return new Cluster(
        rows.stream().sorted(Comparator.comparingDouble(PanelRow::period)).toList(), periods);
  }

  String region() {
    return region;
  }

  int size() {
    return place.length;
  }

  boolean hasPeriodTwice() {
    return IntStream.range(1, size()).anyMatch(i -> period[i] == period[i - 1]);
  }

  boolean hasOneWeight() {
    return Arrays.stream(weight).allMatch(each -> each == weight[0]);
  }

  double totalWeight() {
    return Arrays.stream(weight).sum();
  }

  /** Mean of the rows whose period satisfies the condition. */
  OptionalDouble mean(double[] numbers, DoublePredicate condition) {
    return IntStream.range(0, size())
        .filter(i -> condition.test(period[i]))
        .mapToDouble(i -> numbers[i])
        .average();
  }

  /** What an array over the panel's periods has for each row. */
  double[] at(double[] byPeriod) {
    return Arrays.stream(place).mapToDouble(i -> byPeriod[i]).toArray();
  }

  /** The numbers less their weighted mean, times the root of the weight. */
  double[] within(double[] numbers) {
    double mean = Products.dot(weight, numbers) / totalWeight();
    double[] within = new double[size()];
    Arrays.setAll(within, i -> Math.sqrt(weight[i]) * (numbers[i] - mean));
    return within;
  }
}
