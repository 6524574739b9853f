package se.utfall.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Other definitions of the dose, row by row. */
public final class Doses {
  private Doses() {}

  /** Rank of the dose among the period's regions, ties at their mean rank; 0 stays 0. */
  public static List<PanelRow> ranked(List<PanelRow> rows) {
    Map<Double, List<PanelRow>> byPeriod =
        rows.stream().collect(Collectors.groupingBy(PanelRow::period));
    return with(rows, row -> row.dose() == 0 ? 0 : rank(row, byPeriod.get(row.period())));
  }

  private static double rank(PanelRow row, List<PanelRow> period) {
    long lower = period.stream().filter(each -> each.dose() < row.dose()).count();
    long same = period.stream().filter(each -> each.dose() == row.dose()).count();
    return lower + (same + 1) / 2.0;
  }

  /** Sum of the region's doses up to and with the period. */
  public static List<PanelRow> cumulated(List<PanelRow> rows) {
    Map<String, Double> sums = new HashMap<>();
    List<PanelRow> inOrder =
        rows.stream().sorted(Comparator.comparingDouble(PanelRow::period)).toList();
    return with(inOrder, row -> sums.merge(row.region(), row.dose(), Double::sum));
  }

  /** The region's dose so many periods before; 0 where it has no such period. */
  public static List<PanelRow> lagged(List<PanelRow> rows, double periods) {
    Map<String, Map<Double, Double>> doses =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    PanelRow::region,
                    Collectors.toMap(PanelRow::period, PanelRow::dose, (one, other) -> one)));
    return with(rows, row -> doses.get(row.region()).getOrDefault(row.period() - periods, 0.0));
  }

  private static List<PanelRow> with(List<PanelRow> rows, ToDoubleFunction<PanelRow> dose) {
    return rows.stream()
        .map(
            row ->
                new PanelRow(
                    row.region(), row.period(), row.value(), dose.applyAsDouble(row), row.weight()))
        .toList();
  }
}
