package se.utfall.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's values, and what must be said of them.
 *
 * @param id as in conf/indicators, like undvikbar-slutenvard
 * @param figure its number as a figure of the report; 0 where it has none
 * @param unit of the values, like antal per 100 000 invånare
 * @param polarity lower, higher or none: which way is better
 * @param decimals how many the source rounds to; null where it does not round
 * @param source who publishes it, and under which id
 * @param breaks years from which values cannot be compared with earlier ones, and why
 * @param absences regions that the series lacks
 */
public record IndicatorSeries(
    String id,
    int figure,
    Words name,
    Words unit,
    String polarity,
    @Nullable Integer decimals,
    Words source,
    List<Break> breaks,
    List<Absence> absences,
    List<Point> points) {
  /**
   * A value.
   *
   * @param regionCode 00 for the nation
   * @param period a year, like 2019, or a part of one, like 2019-03
   * @param sex total, women or men
   * @param status reported, missing, suppressed or unreadable
   * @param flag blank-separated: what a reader must know of this value
   */
  public record Point(
      String regionCode,
      String regionName,
      String period,
      String sex,
      @Nullable BigDecimal value,
      String status,
      String flag,
      boolean constructed) {}

  /** Values from this year on are not comparable with those before. */
  public record Break(int year, Words reason) {}

  /**
   * A region that is missing from the series.
   *
   * @param to the last year it is missing; null while it still is
   */
  public record Absence(String regionName, int from, @Nullable Integer to) {}
}
