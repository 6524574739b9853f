package se.utfall.report;

import java.util.Set;
import se.utfall.domain.Comparison;
import se.utfall.domain.Comparison.Test;
import se.utfall.domain.Comparison.Verdict;

/**
 * Whether a region differs clearly from the nation: outside the 99.8 % limits, or with the many
 * comparisons accounted for. Outside the 95 % limits one region in twenty lies by chance.
 */
final class ClearDifference {
  private static final double LEVEL = 0.05;
  private static final Set<Verdict> STRICT = Set.of(Verdict.LOWER_998, Verdict.HIGHER_998);
  private static final Set<Verdict> HIGHER = Set.of(Verdict.HIGHER_95, Verdict.HIGHER_998);
  private static final Set<Verdict> LOWER = Set.of(Verdict.LOWER_95, Verdict.LOWER_998);

  private ClearDifference() {}

  static boolean isHigher(Comparison comparison) {
    return HIGHER.contains(comparison.verdict());
  }

  static boolean isLower(Comparison comparison) {
    return LOWER.contains(comparison.verdict());
  }

  static boolean isStrict(Comparison comparison) {
    return STRICT.contains(comparison.verdict());
  }

  /** Of one that is higher or lower. */
  static boolean isClear(Comparison comparison) {
    Test test = comparison.test();
    return isStrict(comparison) || (test != null && test.q() < LEVEL);
  }
}
