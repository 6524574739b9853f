package se.utfall.domain;

import org.jspecify.annotations.Nullable;

/**
 * A number that is not published.
 *
 * @param measure numerator, denominator, value or another column
 * @param reason below_threshold, complementary or derived (it would give one of them back)
 * @param threshold the count below which it is
 * @param shownBefore the run whose report has shown the same number, so that nothing is gained by
 *     holding it back now; null where none has
 */
public record Suppression(
    String table,
    String indicator,
    String regionCode,
    String period,
    String sex,
    String measure,
    String reason,
    int threshold,
    @Nullable String shownBefore) {
  /** Of a number that no report has shown. */
  public Suppression(
      String table,
      String indicator,
      String regionCode,
      String period,
      String sex,
      String measure,
      String reason,
      int threshold) {
    this(table, indicator, regionCode, period, sex, measure, reason, threshold, null);
  }
}
