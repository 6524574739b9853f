package se.utfall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readmissions are cut by, and of which discharges.
 *
 * @param years of the discharges; none for all there are
 * @param region its code; null for all
 * @param suppressBelow counts of discharges below it are held back
 */
public record ReadmissionQuestion(
    List<By> by, List<Integer> years, @Nullable String region, int suppressBelow) {

  /** What a discharge may be told by. */
  public enum By {
    ATTRIBUTION,
    REGION,
    YEAR,
    SEX,
    AGE_BAND,
    CONDITION,
    CHAPTER,
    PLANNED
  }
}
