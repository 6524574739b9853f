package se.utfall.statistics;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard errors of a slope in a panel. All but the first allow a region's errors to follow each
 * other (Liang and Zeger 1986).
 *
 * @param classical as if all rows were independent
 * @param cr0 without correction
 * @param cr1 times G/(G-1)
 * @param cr1s times also (N-1)/(N-K)
 * @param cr2 bias-reduced linearisation (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018)
 * @param degreesOfFreedomCr2 Satterthwaite's
 */
public record ClusterErrors(
    double classical, double cr0, double cr1, double cr1s, double cr2, double degreesOfFreedomCr2) {

  /** Null when the errors cannot be told from 0. */
  static @Nullable ClusterErrors of(DoseFit fit) {
    BiasReduced reduced = new BiasReduced(fit);
    double cr0 = cr0(fit);
    double degrees = reduced.degreesOfFreedom();
    double regions = fit.regions();
    double cr1 = cr0 * Math.sqrt(regions / (regions - 1));
    ClusterErrors errors =
        new ClusterErrors(
            Math.sqrt(fit.residualSquares() / fit.degreesOfFreedom() / fit.doseSquares),
            cr0,
            cr1,
            cr1 * Math.sqrt((fit.panel.n() - 1.0) / fit.degreesOfFreedom()),
            reduced.standardError(),
            degrees);
    return cr0 > 0 && errors.cr2 > 0 && degrees > 0 && Series.finite(errors.cr2, degrees)
        ? errors
        : null;
  }

  private static double cr0(DoseFit fit) {
    return Math.sqrt(
            IntStream.range(0, fit.regions())
                .mapToDouble(g -> Math.pow(Products.dot(fit.dose[g], fit.residual[g]), 2))
                .sum())
        / fit.doseSquares;
  }
}
