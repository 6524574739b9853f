package se.utfall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator has moved in a region since its last break, the pandemic's years left out.
 *
 * @param last the last year with a value, with that value
 * @param change last value less first, in the indicator's unit
 * @param slope the change per year
 * @param warnings what must be said with it
 */
public record Trend(
    Place place,
    List<Integer> yearsUsed,
    @Nullable YearValue first,
    @Nullable YearValue last,
    @Nullable Limits change,
    @Nullable Slope slope,
    @Nullable Slope slopeAllYears,
    Verdict verdict,
    Verdict verdictAllYears,
    List<Integer> breaks,
    List<Warning> warnings,
    boolean constructed) {
  /** Of which indicator, region (00 is the nation) and sex (total, women or men). */
  public record Place(String indicator, String regionCode, String regionName, String sex) {}

  /** A value of a year, with its interval where it has one. */
  public record YearValue(int year, double value, @Nullable Double lower, @Nullable Double upper) {}

  /** A number between its limits. */
  public record Limits(double value, @Nullable Double lower, @Nullable Double upper) {}

  /**
   * A change per year.
   *
   * @param method annual_percent_change (percent a year) or theil_sen (the indicator's unit a year)
   * @param p of Mann-Kendall or of the regression
   */
  public record Slope(
      String method,
      double value,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable Double p) {}

  /** What may be said of a direction. */
  public enum Verdict {
    INCREASED,
    DECREASED,
    NO_CLEAR_CHANGE,
    /** Fewer than eight years: an indication only. */
    INDICATES_INCREASE,
    INDICATES_DECREASE,
    /** Too few years, or no values. */
    NOT_DECIDED
  }
}
