package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much more units differ than chance lets them, and limits adjusted for it (Spiegelhalter 2005;
 * Spiegelhalter et al. 2012).
 *
 * @param target what the units are held against, untransformed
 * @param phi the mean square of the winsorised z; 1 by chance alone
 * @param tau2 the variance between units on the transformed scale, 0 or more
 * @param units in the order given
 */
public record Overdispersion(
    Transformation transformation, double target, double phi, double tau2, List<Unit> units) {
  private static final double WINSORISED = 0.1;

  /**
   * One unit.
   *
   * @param z its distance from the target in standard errors by chance alone
   * @param winsorisedZ z, drawn in to the 10th and 90th percentiles
   * @param adjustedZ its distance in standard errors that include the variance between units
   */
  public record Unit(double z, double winsorisedZ, double adjustedZ) {
    /** The two-sided p of the adjusted z. */
    public double p() {
      return StandardNormal.p(adjustedZ);
    }
  }

  /** Of observed to expected events around 1; null for impossible input and fewer than 2 units. */
  public static @Nullable Overdispersion ratio(double[] observed, double[] expected) {
    for (int i = 0; i < expected.length && observed.length == expected.length; i++) {
      if (!Possible.count(observed[i]) || !Possible.count(expected[i]) || expected[i] == 0) {
        return null;
      }
    }
    return of(Transformation.SQUARE_ROOT, 1, observed, expected);
  }

  /** Of x of n around all x of all n; null for impossible input and fewer than 2 units. */
  public static @Nullable Overdispersion proportion(double[] x, double[] n) {
    for (int i = 0; i < n.length && x.length == n.length; i++) {
      if (!Possible.part(x[i], n[i])) {
        return null;
      }
    }
    return of(Transformation.ARCSINE, Arrays.stream(x).sum() / Arrays.stream(n).sum(), x, n);
  }

  private static @Nullable Overdispersion of(
      Transformation transformation, double target, double[] part, double[] size) {
    if (part.length != size.length || size.length < 2) {
      return null;
    }
    double[] z = z(transformation, target, part, size);
    double[] winsorised = winsorised(z);
    double phi = Arrays.stream(winsorised).map(each -> each * each).average().orElseThrow();
    double tau2 = tau2(phi, size);
    if (!Possible.finite(phi, tau2)) {
      return null;
    }
    List<Unit> units =
        IntStream.range(0, z.length)
            .mapToObj(i -> new Unit(z[i], winsorised[i], z[i] / Math.sqrt(1 + 4 * size[i] * tau2)))
            .toList();
    return new Overdispersion(transformation, target, phi, tau2, units);
  }

  private static double[] z(
      Transformation transformation, double target, double[] part, double[] size) {
    double centre = transformation.apply(target);
    return IntStream.range(0, size.length)
        .mapToDouble(
            i ->
                (transformation.apply(part[i] / size[i]) - centre)
                    / transformation.standardError(size[i]))
        .toArray();
  }

  private static double[] winsorised(double[] z) {
    double low = Quantile.type7(z, WINSORISED);
    double high = Quantile.type7(z, 1 - WINSORISED);
    return Arrays.stream(z).map(each -> Math.min(Math.max(each, low), high)).toArray();
  }

  /** By moments (DerSimonian and Laird 1986), the weights being 1/s2, that is 4 times the size. */
  private static double tau2(double phi, double[] size) {
    double weights = Arrays.stream(size).map(each -> 4 * each).sum();
    double squares = Arrays.stream(size).map(each -> 16 * each * each).sum();
    double excess = size.length * phi - (size.length - 1);
    return Math.max(0, excess / (weights - squares / weights));
  }

  /**
   * The limits for a unit of a size (expected events, or n) with the variance between units added:
   * the default. Null for impossible input.
   */
  public @Nullable Limits additive(double size, double confidence) {
    double error = transformation.standardError(size);
    return limits(Math.sqrt(error * error + tau2), size, confidence);
  }

  /** The limits for a unit of a size, widened by the root of phi where phi is above 1. */
  public @Nullable Limits multiplicative(double size, double confidence) {
    double error = transformation.standardError(size);
    return limits(error * Math.sqrt(Math.max(1, phi)), size, confidence);
  }

  private @Nullable Limits limits(double error, double size, double confidence) {
    if (!Possible.positive(size) || !Possible.confidence(confidence)) {
      return null;
    }
    double half = StandardNormal.twoSided(confidence) * error;
    double centre = transformation.apply(target);
    return Possible.limits(
        transformation.invert(centre - half), transformation.invert(centre + half));
  }
}
