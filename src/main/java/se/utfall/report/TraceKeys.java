package se.utfall.report;

import java.util.List;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.TablePart;

/** The keys that name a table's columns to the trace command. */
record TraceKeys(String table, String caption, List<Column> columns) {
  record Column(String key, String label) {}

  static TraceKeys of(TablePart table, List<ReportCell> cells) {
    List<Column> columns =
        Grid.of(table.years(), cells).columns().stream()
            .map(column -> column.part().key())
            .distinct()
            .map(key -> new Column(key, label(key, cells)))
            .toList();
    return new TraceKeys(table.id(), TableView.caption(table), columns);
  }

  private static String label(String key, List<ReportCell> cells) {
    return cells.stream()
        .map(ReportCell::column)
        .filter(column -> column.key().equals(key))
        .map(ReportCell.ColumnPart::label)
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
