package se.utfall.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.jspecify.annotations.Nullable;

/** The terms of a segmented regression with one way to their standard errors. */
public final class SegmentedEstimate {
  private static final int POST = 2;
  private static final int SINCE = 3;

  private final List<String> names;
  private final LeastSquares fit;
  private final RealMatrix covariance;
  private final Segments segments;

  SegmentedEstimate(
      List<String> names, LeastSquares fit, RealMatrix covariance, Segments segments) {
    this.names = names;
    this.fit = fit;
    this.covariance = covariance;
    this.segments = segments;
  }

  /**
   * A term with its standard error and the p-value of its being 0 (t, n-k).
   *
   * @param name intercept, t (before the start), post (change of level), since (change of slope),
   *     pandemic, sin or cos
   */
  public record Term(String name, double estimate, double standardError, double p) {}

  /** In the order of the formula; empty when a standard error cannot be had. */
  public List<Term> terms() {
    return IntStream.range(0, names.size())
            .allMatch(term -> Series.finite(standardError(term)) && standardError(term) > 0)
        ? IntStream.range(0, names.size()).mapToObj(this::term).toList()
        : List.of();
  }

  private Term term(int term) {
    double estimate = fit.coefficients[term];
    double error = standardError(term);
    double p = TwoSided.studentP(estimate / error, fit.degreesOfFreedom());
    return new Term(names.get(term), estimate, error, p);
  }

  private double standardError(int term) {
    return Math.sqrt(covariance.getEntry(term, term));
  }

  /** Limits of one term (t, n-k); null for an unknown term or a confidence outside 0 to 1. */
  public @Nullable Interval interval(String term, double confidence) {
    int place = names.indexOf(term);
    if (place < 0) {
      return null;
    }
    RealVector unit = MatrixUtils.createRealVector(new double[names.size()]);
    unit.setEntry(place, 1);
    return interval(unit, confidence);
  }

  /**
   * How far the line lies at a period from where the line before the start would have gone: post +
   * (period - start) x since. Null before the start.
   */
  public @Nullable Interval difference(double period, double confidence) {
    if (!(period >= segments.start()) || Double.isInfinite(period)) {
      return null;
    }
    RealVector contrast = MatrixUtils.createRealVector(new double[names.size()]);
    contrast.setEntry(POST, 1);
    contrast.setEntry(SINCE, period - segments.start());
    return interval(contrast, confidence);
  }

  private @Nullable Interval interval(RealVector contrast, double confidence) {
    if (!TwoSided.isConfidence(confidence)) {
      return null;
    }
    double value = contrast.dotProduct(MatrixUtils.createRealVector(fit.coefficients));
    double error = Math.sqrt(contrast.dotProduct(covariance.operate(contrast)));
    double width = TwoSided.studentQuantile(confidence, fit.degreesOfFreedom()) * error;
    return Series.finite(value, width) ? new Interval(value, value - width, value + width) : null;
  }
}
