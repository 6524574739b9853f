package se.utfall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many regions agree (4 or 5) with a statement about themselves in two years.
 *
 * @param interval newcombe (of all who answered) or paired (same regions): the difference of the
 *     shares, in percentage points, with 95 % limits
 * @param pairs regions that answered both years; null where answers are not known by region
 */
public record AssessmentChange(
    String statement,
    Words label,
    int order,
    Year from,
    Year to,
    Trend.Limits difference,
    String interval,
    @Nullable Double pFisher,
    @Nullable Pairs pairs,
    List<Warning> warnings,
    boolean constructed) {
  /** Regions that agree, of those that answered, with Wilson's limits for the share (0 to 1). */
  public record Year(int year, int agree, int answered, double lower, double upper) {}

  /** Regions that came to agree, that ceased to, and exact McNemar. */
  public record Pairs(int regions, int began, int ceased, double p, double midP) {}
}
