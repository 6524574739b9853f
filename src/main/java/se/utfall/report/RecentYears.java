package se.utfall.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.Years;

/** The years that find room beside each other, so that a table stays as wide as a page. */
final class RecentYears {
  private static final int COLUMNS_OF_A_PAGE = 12;

  private RecentYears() {}

  /** One table's cells, without the oldest years where years are columns and too many. */
  static List<ReportCell> of(List<ReportCell> table) {
    if (table.stream().anyMatch(cell -> cell.table().years() == Years.AS_ROWS)) {
      return table;
    }
    Set<Integer> years = withRoom(table);
    return table.stream().filter(cell -> years.contains(cell.grantYear())).toList();
  }

  private static Set<Integer> withRoom(List<ReportCell> table) {
    Set<Integer> years = new HashSet<>();
    int columns = 0;
    for (Map.Entry<Integer, Set<String>> year : columns(table).descendingMap().entrySet()) {
      columns += year.getValue().size();
      if (columns > COLUMNS_OF_A_PAGE && !years.isEmpty()) {
        break;
      }
      years.add(year.getKey());
    }
    return years;
  }

  private static NavigableMap<Integer, Set<String>> columns(List<ReportCell> table) {
    return table.stream()
        .collect(
            groupingBy(
                ReportCell::grantYear,
                TreeMap::new,
                mapping(cell -> cell.column().key(), toSet())));
  }
}
