package se.utfall.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranks a unit may have, given the intervals of all (Klein, Wright and Wieczorek 2020): a unit
 * is before another one for sure only where their intervals do not meet. Joint intervals hold for
 * all units at once; marginal ones for one unit chosen beforehand.
 */
public final class Ranks {
  private Ranks() {}

  /** The rank, 1 for the smallest and shared by equal values, with the ranks it may be. */
  public record RankInterval(int rank, int lower, int upper) {}

  /** Of intervals of any kind, at the level that the caller chose; null where there are none. */
  public static @Nullable List<RankInterval> of(List<Interval> intervals) {
    boolean possible =
        intervals.stream()
            .allMatch(each -> Possible.finite(each.value(), each.lower(), each.upper()));
    return possible && !intervals.isEmpty()
        ? intervals.stream().map(each -> of(each, intervals)).toList()
        : null;
  }

  private static RankInterval of(Interval unit, List<Interval> all) {
    long smaller = all.stream().filter(each -> each.value() < unit.value()).count();
    long before = all.stream().filter(each -> each.upper() < unit.lower()).count();
    long after = all.stream().filter(each -> each.lower() > unit.upper()).count();
    return new RankInterval((int) smaller + 1, (int) before + 1, all.size() - (int) after);
  }

  /**
   * The confidence each of so many intervals needs for all to hold at once, if independent (Sidak
   * 1967).
   */
  public static double sidak(double confidence, int units) {
    return Math.pow(confidence, 1.0 / units);
  }

  /** The confidence each of so many intervals needs for all to hold at once, always. */
  public static double bonferroni(double confidence, int units) {
    return 1 - (1 - confidence) / units;
  }

  /** Of values with normal standard errors, one unit at a time. */
  public static @Nullable List<RankInterval> marginal(
      double[] value, double[] standardError, double confidence) {
    return normal(value, standardError, confidence);
  }

  /** Of values with normal standard errors, for all at once, if independent. */
  public static @Nullable List<RankInterval> jointSidak(
      double[] value, double[] standardError, double confidence) {
    return normal(value, standardError, sidak(confidence, value.length));
  }

  /** Of values with normal standard errors, for all at once, always. */
  public static @Nullable List<RankInterval> jointBonferroni(
      double[] value, double[] standardError, double confidence) {
    return normal(value, standardError, bonferroni(confidence, value.length));
  }

  private static @Nullable List<RankInterval> normal(
      double[] value, double[] standardError, double confidence) {
    boolean possible =
        value.length == standardError.length
            && Possible.notNegative(standardError)
            && Possible.confidence(confidence);
    if (!possible) {
      return null;
    }
    double z = StandardNormal.twoSided(confidence);
    List<Interval> intervals = new ArrayList<>();
    for (int i = 0; i < value.length; i++) {
      double half = z * standardError[i];
      intervals.add(new Interval(value[i], value[i] - half, value[i] + half));
    }
    return of(intervals);
  }
}
