package se.utfall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region against the nation in a year.
 *
 * @param method funnel_binomial, funnel_poisson, interval or none
 * @param reason why it is not decided, as a code like no_denominator; empty when it is
 */
public record Comparison(
    Trend.Place place,
    int year,
    String method,
    @Nullable Double value,
    @Nullable Double nation,
    @Nullable Double size,
    @Nullable Limits limits,
    @Nullable Dispersion dispersion,
    Verdict verdict,
    @Nullable Rank rank,
    @Nullable Test test,
    String reason,
    List<Warning> warnings,
    boolean constructed) {
  /** The value's own 95 % interval, and the control limits about the nation, over-dispersion in. */
  public record Limits(
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable Double control95Lower,
      @Nullable Double control95Upper,
      @Nullable Double control998Lower,
      @Nullable Double control998Upper) {}

  /** Over-dispersion among the regions of the year. */
  public record Dispersion(double phi, double tau2) {}

  /** A place among the regions, with its joint 95 % interval. */
  public record Rank(int rank, int lower, int upper, int of) {}

  /** p, and q after Benjamini-Hochberg among m comparisons. */
  public record Test(double p, double q, int m) {}

  /** Against the nation. */
  public enum Verdict {
    LOWER_998,
    LOWER_95,
    AS_EXPECTED,
    HIGHER_95,
    HIGHER_998,
    NOT_DECIDED
  }
}
