package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.RowPart;
import se.utfall.domain.ReportCell.Years;

/**
 * The rows and columns of one table in order, and the cell where they meet. The axis that does not
 * carry the years has year 0.
 */
record Grid(Years years, List<Row> rows, List<Column> columns, Map<Place, ReportCell> cells) {
  record Row(int year, RowPart part) {}

  record Column(int year, ColumnPart part) {}

  record Place(int year, String row, String column) {
    static Place of(ReportCell cell) {
      return new Place(cell.grantYear(), cell.row().key(), cell.column().key());
    }
  }

  private record Slot(int year, String key) {}

  private static final Comparator<Row> TOTALS_LAST =
      comparingInt(Row::year)
          .thenComparing(row -> row.part().total())
          .thenComparing(row -> row.part().order())
          .thenComparing(row -> row.part().key());
  private static final Comparator<Column> NEWEST_FIRST =
      comparingInt(Column::year)
          .reversed()
          .thenComparing(column -> column.part().order())
          .thenComparing(column -> column.part().key());

  /** Where years share a row or column, its label is the newest year's. */
  static Grid of(Years years, List<ReportCell> cells) {
    boolean yearRows = years == Years.AS_ROWS;
    List<ReportCell> newest =
        cells.stream().sorted(comparing(ReportCell::grantYear).reversed()).toList();
    List<Row> rows =
        distinct(
            newest,
            cell -> new Row(yearRows ? cell.grantYear() : 0, cell.row()),
            row -> new Slot(row.year(), row.part().key()),
            TOTALS_LAST);
    List<Column> columns =
        distinct(
            newest,
            cell -> new Column(yearRows ? 0 : cell.grantYear(), cell.column()),
            column -> new Slot(column.year(), column.part().key()),
            NEWEST_FIRST);
    return new Grid(
        years, rows, columns, cells.stream().collect(toMap(Place::of, Function.identity())));
  }

  /** Null where the table has no such cell. */
  @Nullable ReportCell at(Row row, Column column) {
    int year = years == Years.AS_ROWS ? row.year() : column.year();
    return cells.get(new Place(year, row.part().key(), column.part().key()));
  }

  private static <T> List<T> distinct(
      List<ReportCell> cells,
      Function<ReportCell, T> part,
      Function<T, Slot> slot,
      Comparator<T> order) {
    return cells.stream()
        .map(part)
        .collect(toMap(slot, Function.identity(), (newest, older) -> newest, LinkedHashMap::new))
        .values()
        .stream()
        .sorted(order)
        .toList();
  }
}
