package se.utfall.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.Years;
import se.utfall.report.TableView.Cell;
import se.utfall.report.TableView.ColumnHeading;
import se.utfall.report.TableView.Row;

/**
 * The headings and rows of one table. A unit is written over its column, or in each cell where the
 * column has several.
 */
record TableRows(Grid grid, Constructed constructed) {

  List<ColumnHeading> headings() {
    return grid.columns().stream()
        .map(
            column ->
                new ColumnHeading(
                    Swedish.breakable(column.part().label()), unitOver(column), isFirst(column)))
        .toList();
  }

  List<Row> rows() {
    return grid.rows().stream().map(this::row).toList();
  }

  private Row row(Grid.Row row) {
    boolean wholeYear = constructed.wholeYear(row.year());
    List<Cell> cells = grid.columns().stream().map(column -> cell(row, column)).toList();
    return new Row(rowLabel(row), wholeYear, row.part().total(), cells);
  }

  private Cell cell(Grid.Row row, Grid.Column column) {
    ReportCell cell = grid.at(row, column);
    String text = SwedishNumbers.text(cell);
    return new Cell(
        cellLabel(column),
        cell == null ? text : withUnit(text, cell, column),
        Legend.explains(text),
        Legend.meaning(text),
        cell != null && constructed.marks(cell),
        isFirst(column));
  }

  private String withUnit(String text, ReportCell cell, Grid.Column column) {
    boolean number = SwedishNumbers.shown(cell) != null;
    return number && units(column).size() > 1 ? text + "\u00a0" + Units.sign(cell.unit()) : text;
  }

  private String rowLabel(Grid.Row row) {
    String label = row.part().label();
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

  private String cellLabel(Grid.Column column) {
    String unit = unitOver(column);
    String label = column.part().label() + (unit.isEmpty() ? "" : ", " + unit);
    if (grid.columnYears().size() < 2) {
      return label;
    }
    String mark = constructed.wholeYear(column.year()) ? Constructed.MARK + " " : "";
    return column.year() + " " + mark + label;
  }

  private String unitOver(Grid.Column column) {
    List<String> units = units(column);
    return units.size() == 1 ? Units.signUnlessIn(column.part().label(), units.get(0)) : "";
  }

  private List<String> units(Grid.Column column) {
    return grid.rows().stream()
        .map(row -> grid.at(row, column))
        .filter(Objects::nonNull)
        .map(TableRows::unit)
        .distinct()
        .toList();
  }

  private static String unit(@Nullable ReportCell cell) {
    return cell == null ? "" : cell.unit();
  }

  /** Whether a year begins with the column. */
  private boolean isFirst(Grid.Column column) {
    int at = grid.columns().indexOf(column);
    return at == 0 || grid.columns().get(at - 1).year() != column.year();
  }
}
