package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How a value goes with a dose over regions and periods, each with a level of its own: value =
 * region + period + slope x dose. Describes; without an untreated group it does not tell what the
 * dose did.
 *
 * @param n rows
 * @param parameters levels that can be told apart, and the slope
 * @param slope units of the value per unit of the dose
 */
public record DoseResponse(int n, int regions, int parameters, double slope, ClusterErrors errors) {

  /**
   * Null below 3 regions, when the levels leave nothing of the dose (0 or the same everywhere) or
   * of the values, or when the dose explains the values wholly.
   */
  public static @Nullable DoseResponse of(Panel panel) {
    DoseFit fit = DoseFit.of(panel);
    return fit == null ? null : of(fit);
  }

  static @Nullable DoseResponse of(DoseFit fit) {
    ClusterErrors errors = ClusterErrors.of(fit);
    return errors == null
        ? null
        : new DoseResponse(fit.panel.n(), fit.regions(), fit.parameters(), fit.slope, errors);
  }

  /** The published interval: CR2 with Satterthwaite's t. Null for a confidence outside 0 to 1. */
  public @Nullable Interval interval(double confidence) {
    return interval(confidence, errors.cr2(), errors.degreesOfFreedomCr2());
  }

  /** CR1 with t of regions - 1. */
  public @Nullable Interval intervalCr1(double confidence) {
    return interval(confidence, errors.cr1(), regions - 1);
  }

  public double pCr1() {
    return TwoSided.studentP(slope / errors.cr1(), regions - 1);
  }

  public double pCr1s() {
    return TwoSided.studentP(slope / errors.cr1s(), regions - 1);
  }

  public double pCr2() {
    return TwoSided.studentP(slope / errors.cr2(), errors.degreesOfFreedomCr2());
  }

  private @Nullable Interval interval(double confidence, double error, double degreesOfFreedom) {
    if (!TwoSided.isConfidence(confidence)) {
      return null;
    }
    double width = TwoSided.studentQuantile(confidence, degreesOfFreedom) * error;
    return Double.isFinite(width) ? new Interval(slope, slope - width, slope + width) : null;
  }
}
