package se.utfall.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * How the same units answered twice on an ordered scale: how many went up, down and stayed.
 *
 * @param signTestP the exact two-sided p of the sign test (Dixon and Mood 1946)
 */
public record PairedChange(int pairs, int up, int down, int same, double signTestP) {
  /**
   * Of the answers before and after, unit by unit; those without both are left out. Null for
   * mismatched lengths and where no unit has both.
   */
  public static @Nullable PairedChange of(
      List<@Nullable Double> before, List<@Nullable Double> after) {
    int up = count(before, after, change -> change > 0);
    int down = count(before, after, change -> change < 0);
    int same = count(before, after, change -> change == 0);
    McNemar.Result signs = McNemar.exact(up, down);
    return up + down + same == 0 || signs == null
        ? null
        : new PairedChange(up + down + same, up, down, same, signs.p());
  }

  /**
   * McNemar's test of reaching a level or more, over the units with both answers; null as {@link
   * #of}.
   */
  public static McNemar.@Nullable Result reaching(
      double level, List<@Nullable Double> before, List<@Nullable Double> after) {
    if (of(before, after) == null) {
      return null;
    }
    List<@Nullable Double> first = reached(level, before);
    List<@Nullable Double> second = reached(level, after);
    return McNemar.exact(
        count(first, second, change -> change > 0), count(first, second, change -> change < 0));
  }

  private static List<@Nullable Double> reached(double level, List<@Nullable Double> answers) {
    List<@Nullable Double> reached = new ArrayList<>();
    for (Double each : answers) {
      reached.add(each == null || each.isNaN() ? null : each >= level ? 1.0 : 0.0);
    }
    return reached;
  }

  private static int count(
      List<@Nullable Double> before, List<@Nullable Double> after, DoublePredicate change) {
    int count = 0;
    for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
      Double first = before.get(i);
      Double second = after.get(i);
      if (first != null && second != null && change.test(second - first)) {
        count++;
      }
    }
    return count;
  }
}
