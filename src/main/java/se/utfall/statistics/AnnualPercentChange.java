package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Annual percent change of a rate: Poisson regression with log(events) = log(population) + a + b x
 * period. McCullagh and Nelder 1989, with the variance multiplied by the over-dispersion (chapter
 * 6).
 *
 * @param n points used
 * @param intercept logarithm of the rate in the middle (the mean) of all periods given
 * @param slope b, change of the logarithm per unit of the period
 * @param standardError of the slope, without over-dispersion
 * @param phi Pearson's chi-square by degrees of freedom
 */
public record AnnualPercentChange(
    int n,
    double intercept,
    double slope,
    double standardError,
    double phi,
    double deviance,
    int degreesOfFreedom) {

  /**
   * Null with no more points than terms, a negative count, a population of 0 or less, a period
   * twice or counts from which the slope cannot be decided (all 0, or all but one).
   */
  public static @Nullable AnnualPercentChange of(
      double[] period, double[] events, double[] population, DeclaredYears years) {
    PoissonRegression fit = PoissonRegression.fit(period, events, population, years);
    return fit == null
        ? null
        : new AnnualPercentChange(
            fit.n(),
            fit.coefficient(0),
            fit.coefficient(1),
            fit.standardError(1),
            fit.phi(),
            fit.deviance(),
            fit.degreesOfFreedom());
  }

  /** 100(e^b - 1), percent. */
  public double percent() {
    return percent(slope);
  }

  /** The published interval: variance times the over-dispersion, never below 1; t quantiles. */
  public @Nullable Interval interval(double confidence) {
    return student(confidence, Math.max(1, phi));
  }

  /** The interval with the over-dispersion as it is, also below 1; t quantiles. */
  public @Nullable Interval quasiPoissonInterval(double confidence) {
    return student(confidence, phi);
  }

  /** The interval without over-dispersion; normal quantiles. */
  public @Nullable Interval poissonInterval(double confidence) {
    return TwoSided.isConfidence(confidence)
        ? around(TwoSided.normalQuantile(confidence) * standardError)
        : null;
  }

  /** P-value of no change, as the published interval. */
  public double p() {
    return TwoSided.studentP(
        slope / (standardError * Math.sqrt(Math.max(1, phi))), degreesOfFreedom);
  }

  /** P-value of no change, as {@link #quasiPoissonInterval}; null when phi is 0. */
  public @Nullable Double quasiPoissonP() {
    return phi > 0
        ? TwoSided.studentP(slope / (standardError * Math.sqrt(phi)), degreesOfFreedom)
        : null;
  }

  /** P-value of no change, as {@link #poissonInterval}. */
  public double poissonP() {
    return TwoSided.normalP(slope / standardError);
  }

  private @Nullable Interval student(double confidence, double dispersion) {
    return TwoSided.isConfidence(confidence)
        ? around(
            TwoSided.studentQuantile(confidence, degreesOfFreedom)
                * standardError
                * Math.sqrt(dispersion))
        : null;
  }

  private @Nullable Interval around(double width) {
    Interval interval = new Interval(percent(), percent(slope - width), percent(slope + width));
    return Series.finite(interval.value(), interval.lower(), interval.upper()) ? interval : null;
  }

  private static double percent(double logarithm) {
    return 100 * Math.expm1(logarithm);
  }
}
