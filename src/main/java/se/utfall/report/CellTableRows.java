package se.utfall.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Kind;
import se.utfall.document.Table.Row;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.Years;

/**
 * The columns and rows of one report table. A unit is written over its column, or in each cell
 * where the column has several.
 */
record CellTableRows(Grid grid, Constructed constructed, Voice voice) {

  List<Column> columns() {
    return grid.columns().stream().map(this::column).toList();
  }

  List<Row> rows() {
    return grid.rows().stream().map(this::row).toList();
  }

  private Column column(Grid.Column column) {
    return new Column(
        column.part().key(),
        column.year() == 0 ? "" : String.valueOf(column.year()),
        constructed.wholeYear(column.year()),
        voice.say(column.part().label()),
        unitOver(column),
        Kind.NUMBER,
        decimals(column));
  }

  private Row row(Grid.Row row) {
    return new Row(
        rowKey(row),
        rowLabel(row),
        row.part().total(),
        constructed.wholeYear(row.year()),
        grid.columns().stream().map(column -> cell(row, column)).toList());
  }

  private Cell cell(Grid.Row row, Grid.Column column) {
    ReportCell cell = grid.at(row, column);
    CellText texts = new CellText(voice);
    String text = texts.of(cell);
    return cell == null
        ? Sign.MISSING.cell(voice, "missing")
        : new Cell(
            withUnit(text, cell, column),
            CellText.shown(cell),
            CellText.shown(cell) == null ? null : cell.value(),
            cell.status(),
            Constructed.isShown(cell),
            texts.spoken(cell),
            "");
  }

  private String withUnit(String text, ReportCell cell, Grid.Column column) {
    boolean number = CellText.shown(cell) != null;
    return number && units(column).size() > 1
        ? text + "\u00a0" + new Units(voice).sign(cell.unit())
        : text;
  }

  private String rowKey(Grid.Row row) {
    if (grid.years() == Years.AS_COLUMNS) {
      return row.part().key();
    }
    return hasRowAYear() ? String.valueOf(row.year()) : row.year() + "/" + row.part().key();
  }

  private String rowLabel(Grid.Row row) {
    String label = voice.say(row.part().label());
    if (grid.years() == Years.AS_COLUMNS) {
      return label;
    }
    String year = String.valueOf(row.year());
    return hasRowAYear() ? year : year + " " + label;
  }

  /** Then the year says all; the table's title says what the rows are about. */
  private boolean hasRowAYear() {
    return grid.rows().stream().map(each -> each.part().key()).distinct().count() == 1;
  }

  private String unitOver(Grid.Column column) {
    List<String> units = units(column);
    return units.size() == 1
        ? new Units(voice).signUnlessIn(voice.say(column.part().label()), units.get(0))
        : "";
  }

  private List<String> units(Grid.Column column) {
    return cells(column).stream().map(ReportCell::unit).distinct().toList();
  }

  private int decimals(Grid.Column column) {
    return cells(column).stream()
        .map(CellText::shown)
        .filter(Objects::nonNull)
        .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }

  private List<ReportCell> cells(Grid.Column column) {
    return grid.rows().stream()
        .<@Nullable ReportCell>map(row -> grid.at(row, column))
        .filter(Objects::nonNull)
        .toList();
  }
}
