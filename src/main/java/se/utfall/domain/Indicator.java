package se.utfall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, as conf/indicators declares it.
 *
 * @param sourceIds what files call it; the id itself is one of them
 * @param decimals how many the source rounds to; null where it does not round
 * @param figure its number as a figure of the report; 0 where it has none
 * @param breaks years from which values cannot be compared with earlier ones
 * @param absences regions that its series lacks
 * @param aims the aims that it can speak to
 * @param perInhabitant the grant's amount that it divides by population; null for an indicator that
 *     is delivered
 * @param basis what the methods need to know of its values
 */
public record Indicator(
    String id,
    List<String> sourceIds,
    Words name,
    Words unit,
    Polarity polarity,
    @Nullable Integer decimals,
    int figure,
    Words source,
    List<Break> breaks,
    List<Absence> absences,
    List<String> aims,
    @Nullable Amount perInhabitant,
    Basis basis) {
  /**
   * What its values are made of.
   *
   * @param multiplier value = multiplier x numerator / denominator
   * @param suppressBelow counts below it are not published; 0 where it counts no persons or cases
   */
  public record Basis(Measure measure, double multiplier, int suppressBelow) {}

  /** What kind of number it is; it decides which methods are valid. */
  public enum Measure {
    /** Those with something among all: at most one each. */
    PROPORTION,
    /** Events in a population. */
    RATE,
    /** Events in a population, standardised to another's ages. */
    STANDARDISED_RATE,
    /** Money or another sum. */
    AMOUNT,
    OTHER
  }

  /** Which way is better. */
  public enum Polarity {
    LOWER,
    HIGHER,
    NONE
  }

  /** An amount of a region's grant. */
  public enum Amount {
    GRANTED,
    USED
  }

  /** Values from this year on are not comparable with those before. */
  public record Break(int year, Words reason) {}

  /**
   * A region that is missing from the series.
   *
   * @param to the last year it is missing; null while it still is
   */
  public record Absence(String regionCode, int from, @Nullable Integer to) {
    public boolean covers(int year) {
      return year >= from && (to == null || year <= to);
    }
  }
}
