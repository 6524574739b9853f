package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Log-linear Poisson regression on the period, by iteratively reweighted least squares. */
final class PoissonRegression {
  private static final int MOST_ROUNDS = 60;
  private static final double SMALLEST_STEP = 1e-12;

  private final double[][] design;
  private final double[] events;
  private final double[] population;
  private final LeastSquares fit;

  private PoissonRegression(
      double[][] design, double[] events, double[] population, LeastSquares fit) {
    this.design = design;
    this.events = events;
    this.population = population;
    this.fit = fit;
  }

  static @Nullable PoissonRegression fit(
      double[] period, double[] events, double[] population, DeclaredYears years) {
    if (!isPossible(period, events, population)) {
      return null;
    }
    int[] used = IntStream.range(0, period.length).filter(i -> years.uses(period[i])).toArray();
    double middle = Arrays.stream(period).average().orElseThrow();
    double[] usedPeriod = Series.inOrder(period, used);
    double[][] design = design(usedPeriod, middle, years.indicators(usedPeriod));
    return iterated(design, Series.inOrder(events, used), Series.inOrder(population, used));
  }

  private static boolean isPossible(double[] period, double[] events, double[] population) {
    return Series.of(period, events) != null
        && Series.of(period, population) != null
        && period.length > 0
        && Arrays.stream(events).allMatch(each -> each >= 0)
        && Arrays.stream(population).allMatch(each -> each > 0);
  }

  private static double[][] design(double[] period, double middle, List<Set<Double>> indicators) {
    double[][] design = new double[period.length][2 + indicators.size()];
    for (int i = 0; i < period.length; i++) {
      design[i][0] = 1;
      design[i][1] = period[i] - middle;
      for (int k = 0; k < indicators.size(); k++) {
        design[i][2 + k] = indicators.get(k).contains(period[i]) ? 1 : 0;
      }
    }
    return design;
  }

  private static @Nullable PoissonRegression iterated(
      double[][] design, double[] events, double[] population) {
    double[] expected = Arrays.stream(events).map(each -> each + 0.5).toArray();
    double[] before = new double[0];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      LeastSquares fit = step(design, events, population, expected);
      if (fit == null || !Series.finite(fit.coefficients)) {
        return null;
      }
      if (isSettled(before, fit.coefficients)) {
        return new PoissonRegression(design, events, population, fit);
      }
      before = fit.coefficients;
      expected = expected(design, before, population);
    }
    return null;
  }

  private static @Nullable LeastSquares step(
      double[][] design, double[] events, double[] population, double[] expected) {
    double[][] rows = new double[design.length][];
    double[] working = new double[design.length];
    for (int i = 0; i < design.length; i++) {
      double root = Math.sqrt(expected[i]);
      rows[i] = Arrays.stream(design[i]).map(each -> each * root).toArray();
      working[i] =
          root * (Math.log(expected[i] / population[i]) + (events[i] - expected[i]) / expected[i]);
    }
    return Series.finite(working) ? LeastSquares.fit(rows, working) : null;
  }

  private static boolean isSettled(double[] before, double[] now) {
    return before.length == now.length
        && IntStream.range(0, now.length)
            .allMatch(i -> Math.abs(now[i] - before[i]) <= SMALLEST_STEP * (1 + Math.abs(now[i])));
  }

  private static double[] expected(double[][] design, double[] coefficients, double[] population) {
    double[] expected = new double[design.length];
    Arrays.setAll(expected, i -> population[i] * Math.exp(Products.dot(design[i], coefficients)));
    return expected;
  }

  int n() {
    return events.length;
  }

  double coefficient(int term) {
    return fit.coefficients[term];
  }

  double standardError(int term) {
    return Math.sqrt(fit.inverse.getEntry(term, term));
  }

  int degreesOfFreedom() {
    return fit.degreesOfFreedom();
  }

  /** Pearson's chi-square by degrees of freedom. */
  double phi() {
    double[] expected = expected(design, fit.coefficients, population);
    return IntStream.range(0, events.length)
            .mapToDouble(i -> Math.pow(events[i] - expected[i], 2) / expected[i])
            .sum()
        / degreesOfFreedom();
  }

  double deviance() {
    double[] expected = expected(design, fit.coefficients, population);
    return 2
        * IntStream.range(0, events.length)
            .mapToDouble(i -> logarithm(events[i], expected[i]) - events[i] + expected[i])
            .sum();
  }

  private static double logarithm(double events, double expected) {
    return events == 0 ? 0 : events * Math.log(events / expected);
  }
}
