package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How values change from one end of an ordering of units to the other, by weighted least squares on
 * the midpoints of their population shares (Mackenbach and Kunst 1997).
 *
 * @param intercept the value at the lower end of the ordering
 * @param sii the slope index of inequality: upper end less lower end, in the values' unit
 * @param ratio the relative index: upper end over lower end; null unless both are above 0
 * @param relativeToMean sii over the weighted mean; null where the mean is 0
 * @param ridits the midpoints, 0-1, in the order given
 */
public record SlopeIndex(
    double intercept,
    Interval sii,
    double standardError,
    @Nullable Double ratio,
    @Nullable Double relativeToMean,
    List<Double> ridits) {

  /** One unit: its value, its weight (population) and what it is ordered by. */
  public record Unit(double value, double weight, double order) {}

  /**
   * Units of the same order share one midpoint. Null for impossible input, fewer than 3 units, and
   * where all are of the same order.
   */
  public static @Nullable SlopeIndex of(List<Unit> units, double confidence) {
    boolean possible =
        units.size() >= 3
            && Possible.confidence(confidence)
            && units.stream().allMatch(SlopeIndex::possible);
    return possible ? fit(units, ridits(units), confidence) : null;
  }

  private static boolean possible(Unit unit) {
    return Possible.finite(unit.value(), unit.order()) && Possible.positive(unit.weight());
  }

  private static double[] ridits(List<Unit> units) {
    double all = units.stream().mapToDouble(Unit::weight).sum();
    return units.stream().mapToDouble(unit -> midpoint(unit, units) / all).toArray();
  }

  private static double midpoint(Unit unit, List<Unit> units) {
    return units.stream()
        .mapToDouble(
            other ->
                other.order() < unit.order()
                    ? other.weight()
                    : other.order() == unit.order() ? other.weight() / 2 : 0)
        .sum();
  }

  private static @Nullable SlopeIndex fit(List<Unit> units, double[] x, double confidence) {
    double[] w = units.stream().mapToDouble(Unit::weight).toArray();
    double[] y = units.stream().mapToDouble(Unit::value).toArray();
    double meanX = mean(w, x);
    double[] fromMean = Arrays.stream(x).map(each -> each - meanX).toArray();
    double squares = product(w, fromMean, fromMean);
    double slope = product(w, fromMean, y) / squares;
    double intercept = mean(w, y) - slope * meanX;
    double[] residuals =
        IntStream.range(0, y.length).mapToDouble(i -> y[i] - intercept - slope * x[i]).toArray();
    double freedom = y.length - 2.0;
    double error = Math.sqrt(product(w, residuals, residuals) / freedom / squares);
    double t = TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2);
    Interval sii = Possible.interval(slope, new Limits(slope - t * error, slope + t * error));
    return sii == null
        ? null
        : new SlopeIndex(
            intercept,
            sii,
            error,
            ratio(intercept, intercept + slope),
            Possible.number(slope / mean(w, y)),
            Arrays.stream(x).boxed().toList());
  }

  private static @Nullable Double ratio(double lowerEnd, double upperEnd) {
    return lowerEnd > 0 && upperEnd > 0 ? Possible.number(upperEnd / lowerEnd) : null;
  }

  private static double mean(double[] w, double[] of) {
    return IntStream.range(0, w.length).mapToDouble(i -> w[i] * of[i]).sum()
        / Arrays.stream(w).sum();
  }

  private static double product(double[] w, double[] one, double[] other) {
    return IntStream.range(0, w.length).mapToDouble(i -> w[i] * one[i] * other[i]).sum();
  }
}
