package se.utfall.statistics;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is reported of a dose and a value over regions: one estimate, four ways to doubt
 * it. Only regions measured both before and after the start take part.
 *
 * @param fit estimate with its errors; its published interval is CR2 with Satterthwaite's t
 * @param replicates how many permutations
 * @param start the first period in which a region has a dose
 * @param eventStudy by period, without the last before the start; empty when a period's estimate
 *     cannot be told from the others'
 */
public record DoseResponseStudy(
    DoseResponse fit,
    DoseTests tests,
    int replicates,
    double start,
    List<RegionPoint> points,
    List<EventStudyPoint> eventStudy,
    List<WithoutRegion> withoutRegion) {
  private static final double SIGNIFICANT = 0.05;

  /**
   * Null as {@link DoseResponse}, without a dose, without periods before it, or without
   * permutations and signs for the regions that take part.
   */
  public static @Nullable DoseResponseStudy of(Panel panel, Resampling resampling) {
    return StudyParts.study(panel, resampling);
  }

  /** The region whose absence moves the slope most. */
  public String mostInfluential() {
    return withoutRegion.stream()
        .max(Comparator.comparingDouble(each -> each.distance(fit.slope())))
        .orElseThrow()
        .region();
  }

  /** The line through the points; null when they have none. */
  public @Nullable DoseLine line() {
    return DoseLine.of(points);
  }

  /**
   * What stands against saying that value and dose go together.
   *
   * @param otherHandling slope with the pandemic years handled the other way, null without one
   */
  public Set<Criterion> unmet(@Nullable Double otherHandling) {
    Set<Criterion> unmet = unmet();
    if (otherHandling == null || Math.signum(otherHandling) != Math.signum(fit.slope())) {
      unmet.add(Criterion.OTHER_PANDEMIC_HANDLING);
    }
    return unmet;
  }

  /** As far as this study alone can tell. */
  public Set<Criterion> unmet() {
    Set<Criterion> unmet = EnumSet.noneOf(Criterion.class);
    if (!(tests.pPermutation() < SIGNIFICANT)) {
      unmet.add(Criterion.PERMUTATION);
    }
    if (!(tests.pWild() < SIGNIFICANT)) {
      unmet.add(Criterion.WILD_BOOTSTRAP);
    }
    if (!arePointsBeforeInside()) {
      unmet.add(Criterion.POINTS_BEFORE);
    }
    if (!withoutRegion.stream().allMatch(each -> each.keepsSign(fit.slope()))) {
      unmet.add(Criterion.EACH_REGION_LEFT_OUT);
    }
    return unmet;
  }

  private boolean arePointsBeforeInside() {
    List<EventStudyPoint> before =
        eventStudy.stream().filter(point -> point.period() < start).toList();
    return !before.isEmpty() && before.stream().allMatch(EventStudyPoint::isInsideBand);
  }
}
