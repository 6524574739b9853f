package se.utfall.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How unequal values of units are, each unit counting alike or by its weight. Measures relative to
 * the mean are null where it is 0; see the health inequality measures of Harper and Lynch 2017.
 */
public final class Inequality {
  private final double[] values;

  /** Shares, summing to 1. */
  private final double[] weights;

  private final double mean;

  private Inequality(double[] values, double[] weights) {
    this.values = values;
    this.weights = weights;
    this.mean = weightedSum(each -> each);
  }

  /** Of units that count alike; null for none, and for a negative value. */
  public static @Nullable Inequality equal(double... values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    return weighted(values, ones);
  }

  /**
   * Of units that count by their weights. Null for none, for mismatched lengths, for a negative
   * value and for a unit without weight.
   */
  public static @Nullable Inequality weighted(double[] values, double[] weights) {
    boolean possible =
        values.length > 0
            && values.length == weights.length
            && Possible.notNegative(values)
            && Arrays.stream(weights).allMatch(Possible::positive);
    double sum = Arrays.stream(weights).sum();
    return possible && Possible.finite(sum)
        ? new Inequality(values.clone(), Arrays.stream(weights).map(each -> each / sum).toArray())
        : null;
  }

  private double weightedSum(DoubleUnaryOperator term) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> weights[i] * term.applyAsDouble(values[i]))
        .sum();
  }

  /** Null where the mean is 0; not below 0, where rounding would leave it for equal values. */
  private @Nullable Double relative(double number) {
    return mean > 0 ? Possible.number(Math.max(0, number)) : null;
  }

  public double mean() {
    return mean;
  }

  public double least() {
    return Arrays.stream(values).min().orElseThrow();
  }

  public double greatest() {
    return Arrays.stream(values).max().orElseThrow();
  }

  public double range() {
    return greatest() - least();
  }

  /** The greatest over the least; null where the least is 0. */
  public @Nullable Double ratioOfExtremes() {
    return Possible.number(greatest() / least());
  }

  /** The 90th over the 10th percentile (type 7) of the units, unweighted; null where that is 0. */
  public @Nullable Double percentileRatio() {
    return Possible.number(Quantile.type7(values, 0.9) / Quantile.type7(values, 0.1));
  }

  /** The mean squared distance from the mean: between-group variance. */
  public double variance() {
    return weightedSum(each -> (each - mean) * (each - mean));
  }

  /**
   * The variance that remains when the mean sampling variance, from the units' standard errors, is
   * taken away; 0 where chance explains all. Null for mismatched lengths or a negative error.
   */
  public @Nullable Double varianceBeyondChance(double... standardErrors) {
    if (standardErrors.length != values.length || !Possible.notNegative(standardErrors)) {
      return null;
    }
    double chance =
        IntStream.range(0, values.length)
            .mapToDouble(i -> weights[i] * standardErrors[i] * standardErrors[i])
            .sum();
    return Possible.number(Math.max(0, variance() - chance));
  }

  /** Standard deviation over mean, the variance divided by the number of units. */
  public @Nullable Double coefficientOfVariation() {
    return relative(Math.sqrt(variance()) / mean);
  }

  /**
   * Gini 1912: the mean difference of all pairs over twice the mean, summed over the steps between
   * the sorted values, each by the share below it and the share above.
   */
  public @Nullable Double gini() {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();
    double below = 0;
    double steps = 0;
    for (int i = 1; i < order.length; i++) {
      below += weights[order[i - 1]];
      steps += below * (1 - below) * (values[order[i]] - values[order[i - 1]]);
    }
    return relative(steps / mean);
  }

  /** Theil's T, 1967: sensitive to great values. */
  public @Nullable Double theilT() {
    return relative(weightedSum(each -> each == 0 ? 0 : each / mean * Math.log(each / mean)));
  }

  /** Theil's L, the mean log deviation: sensitive to small values; null where one is 0. */
  public @Nullable Double theilL() {
    return relative(weightedSum(each -> Math.log(mean / each)));
  }

  /** Atkinson 1970, with the aversion epsilon, above 0; null otherwise. */
  public @Nullable Double atkinson(double epsilon) {
    if (!Possible.positive(epsilon)) {
      return null;
    }
    double equivalent =
        epsilon == 1
            ? Math.exp(weightedSum(each -> Math.log(each / mean)))
            : Math.pow(weightedSum(each -> Math.pow(each / mean, 1 - epsilon)), 1 / (1 - epsilon));
    return relative(1 - equivalent);
  }

  /** The mean distance from the mean, in per cent of it (Pearcy and Keppel 2002). */
  public @Nullable Double indexOfDisparity() {
    return relative(100 * weightedSum(each -> Math.abs(each - mean)) / mean);
  }
}
