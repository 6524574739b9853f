package se.utfall.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Interrupted time series by segmented regression, value = b0 + b1 t + b2 post + b3 (t - start)
 * post, with an indicator of the pandemic and a yearly wave on demand. Wagner et al. 2002; Bernal,
 * Cummins and Gasparrini 2017.
 *
 * <p>Periods are whole numbers that count one step each (years, or year x 12 + month).
 */
public final class SegmentedRegression {
  private static final double NOTHING_LEFT = 1e-20;

  private final Series series;
  private final List<String> terms;
  private final double[][] design;
  private final LeastSquares fit;
  private final Segments segments;

  private SegmentedRegression(
      Series series, Segments segments, List<String> terms, LeastSquares fit) {
    this.series = series;
    this.segments = segments;
    this.terms = List.copyOf(terms);
    this.design = fit.design.getData();
    this.fit = fit;
  }

  /**
   * Null with no more points than terms, a period twice or not whole, a start with too few points
   * on a side to have a line, or values that the terms explain wholly.
   */
  public static @Nullable SegmentedRegression of(
      double[] period, double[] value, Segments segments) {
    Series series = Series.of(period, value);
    if (series == null || !isPossible(series, segments)) {
      return null;
    }
    LeastSquares fit = LeastSquares.fit(design(series.period, segments), series.value);
    if (fit == null || isExplained(series, fit)) {
      return null;
    }
    return new SegmentedRegression(series, segments, terms(segments), fit);
  }

  private static boolean isPossible(Series series, Segments segments) {
    for (double period : series.period) {
      if (period != Math.rint(period)) {
        return false;
      }
    }
    return Double.isFinite(segments.start()) && segments.season() >= 0;
  }

  private static boolean isExplained(Series series, LeastSquares fit) {
    double left = fit.residualSumOfSquares();
    return !Double.isFinite(left)
        || left <= NOTHING_LEFT * Products.dot(series.value, series.value);
  }

  private static List<String> terms(Segments segments) {
    List<String> terms = new ArrayList<>(List.of("intercept", "t", "post", "since"));
    if (segments.pandemic() != null) {
      terms.add("pandemic");
    }
    if (segments.season() > 0) {
      terms.addAll(List.of("sin", "cos"));
    }
    return terms;
  }

  private static double[][] design(double[] period, Segments segments) {
    double[][] design = new double[period.length][];
    for (int i = 0; i < period.length; i++) {
      design[i] = row(period[i], segments);
    }
    return design;
  }

  private static double[] row(double period, Segments segments) {
    double post = period >= segments.start() ? 1 : 0;
    List<Double> row =
        new ArrayList<>(List.of(1.0, period, post, (period - segments.start()) * post));
    Segments.Span pandemic = segments.pandemic();
    if (pandemic != null) {
      row.add(period >= pandemic.first() && period <= pandemic.last() ? 1.0 : 0.0);
    }
    if (segments.season() > 0) {
      double angle = 2 * Math.PI * period / segments.season();
      row.addAll(List.of(Math.sin(angle), Math.cos(angle)));
    }
    return row.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The rule of thumb for lags, the whole part of 4(n/100)^(2/9). */
  public static int lags(int n) {
    return (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9));
  }

  /** Standard errors as if the points were independent. */
  public SegmentedEstimate independent() {
    return new SegmentedEstimate(terms, fit, Sandwich.independent(fit), segments);
  }

  /**
   * Standard errors of Newey and West 1987: weights 1 - l/(lags + 1), no prewhitening, factor
   * n/(n-k). A missing period adds nothing (Datta and Du 2012). Null for negative lags.
   */
  public @Nullable SegmentedEstimate neweyWest(int lags) {
    return lags < 0
        ? null
        : new SegmentedEstimate(terms, fit, Sandwich.neweyWest(fit, series.period, lags), segments);
  }

  /**
   * Errors that follow the one before (Prais and Winsten 1954), iterated until the correlation
   * moves less than 1e-12. Null when a period is missing or it does not settle.
   */
  public @Nullable PraisWinsten praisWinsten() {
    return PraisWinsten.of(this);
  }

  /** How the residuals of least squares follow each other. */
  public ResidualDiagnostics diagnostics() {
    return ResidualDiagnostics.of(fit.residuals);
  }

  int n() {
    return series.size();
  }

  Series series() {
    return series;
  }

  double[][] design() {
    return design;
  }

  List<String> terms() {
    return terms;
  }

  Segments segments() {
    return segments;
  }

  double[] residuals() {
    return fit.residuals;
  }
}
