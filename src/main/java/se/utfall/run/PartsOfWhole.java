package se.utfall.run;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utfall.statistics.CountTable;
import se.utfall.statistics.CountTable.Before;
import se.utfall.statistics.CountTable.Bounds;
import se.utfall.statistics.CountTable.Cell;
import se.utfall.statistics.SuppressionPattern;

/**
 * Counts that add up to one of them.
 *
 * @param counts by key; the whole is 00, like the nation
 * @param complete whether the whole is all parts that are there
 */
record PartsOfWhole(Map<String, Long> counts, boolean complete) {
  /**
   * The keys of those that may not be shown, so that none below the threshold can be worked out.
   */
  Set<String> heldBack(int threshold) {
    List<Cell> cells =
        counts.entrySet().stream().map(each -> cell(each.getKey(), each.getValue())).toList();
    return SuppressionPattern.of(new CountTable(cells, complete, threshold)).stream()
        .map(each -> each.cell().region())
        .collect(toSet());
  }

  private static Cell cell(String key, long count) {
    return new Cell(key, CountTable.TOTAL, count, Bounds.NONE, Before.NOT_THERE);
  }
}
