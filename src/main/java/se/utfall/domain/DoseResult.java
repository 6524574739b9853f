package se.utfall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome's change against kronor per inhabitant, over the regions.
 *
 * @param initiative the money whose aims the outcome speaks to
 * @param dose granted, used, rank, cumulated or lagged
 * @param slope change in the outcome's unit per krona and inhabitant (per rank step for rank)
 * @param status estimated; no_year_after, no_dose, mixed, too_few_regions or no_variation
 */
public record DoseResult(
    String initiative,
    String indicator,
    String sex,
    String dose,
    String status,
    Trend.@Nullable Limits slope,
    @Nullable Double pPermutation,
    @Nullable Double pWild,
    Span before,
    Span after,
    List<Point> points,
    List<LinePoint> line,
    List<EventYear> eventYears,
    List<Without> without,
    @Nullable String mostInfluentialRegion,
    List<Criterion> criteria,
    List<Warning> warnings,
    boolean constructed) {
  /** First and last year; 0 where there is none. */
  public record Span(int from, int to) {}

  /** A region: its kronor per inhabitant and its change from the mean before to the mean after. */
  public record Point(
      String regionCode,
      String regionName,
      double dose,
      double before,
      double after,
      double change) {}

  /** The fitted line at a dose, with its 95 % band. */
  public record LinePoint(double dose, double value, double lower, double upper) {}

  /** A year's slope against the last year before the money, and where permutations put it. */
  public record EventYear(
      int year,
      double estimate,
      @Nullable Double lower,
      @Nullable Double upper,
      double bandLower,
      double bandUpper) {}

  /** The slope when a region is left out. */
  public record Without(String regionCode, double slope) {}

  /**
   * What an association asks for, and whether it is met: permutation, wild, before, each_region,
   * pandemic.
   */
  public record Criterion(String id, boolean met) {}
}
