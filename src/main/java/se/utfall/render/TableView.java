package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.utfall.document.Notes;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Kind;
import se.utfall.document.Table.Row;

/**
 * A table as the page's template reads it.
 *
 * @param kind numbers or texts
 * @param wide whether it needs a page on its side
 * @param groups over the columns, empty where there are none
 */
record TableView(
    Table table,
    String kind,
    boolean wide,
    List<GroupView> groups,
    List<ColumnView> columns,
    List<RowView> rows) {

  record GroupView(String name, int span, boolean marked) {}

  record ColumnView(String label, String unit, boolean number, boolean first) {}

  record RowView(String label, boolean total, boolean marked, List<CellView> cells) {}

  /**
   * A cell.
   *
   * @param label what stands before it where the table is read row by row
   */
  record CellView(
      String label,
      String text,
      String spoken,
      String language,
      boolean number,
      boolean marked,
      boolean first) {}

  private static final int COLUMNS_OF_AN_UPRIGHT_PAGE = 8;

  static TableView of(Table table) {
    boolean numbers = table.columns().stream().allMatch(TableView::isNumber);
    return new TableView(
        table,
        numbers ? "numbers" : "texts",
        numbers && table.columns().size() > COLUMNS_OF_AN_UPRIGHT_PAGE,
        groups(table),
        indices(table).mapToObj(at -> column(table, at)).toList(),
        table.rows().stream().map(row -> row(table, row)).toList());
  }

  String id() {
    return table.id();
  }

  String caption() {
    return Exhibit.of(table).caption();
  }

  String rowHeading() {
    return table.rowHeading();
  }

  NotesView notes() {
    return new NotesView(table.notes());
  }

  boolean grouped() {
    return !groups.isEmpty();
  }

  /** Notes, and whether there are any. */
  record NotesView(Notes notes) {
    boolean any() {
      return !notes.respondents().isEmpty()
          || !notes.method().isEmpty()
          || !notes.warnings().isEmpty()
          || !notes.constructed().isEmpty();
    }

    String respondents() {
      return notes.respondents();
    }

    String method() {
      return notes.method();
    }

    String warnings() {
      return String.join(" ", notes.warnings());
    }

    String scope() {
      return notes.constructed();
    }

    String source() {
      return notes.source();
    }

    boolean signed() {
      return !notes.signs().isEmpty();
    }

    List<Notes.Sign> signs() {
      return notes.signs();
    }
  }

  private static ColumnView column(Table table, int at) {
    Column column = table.columns().get(at);
    String label = Hyphens.soft(column.label());
    return new ColumnView(label, column.unit(), isNumber(column), isFirst(table, at));
  }

  private static RowView row(Table table, Row row) {
    List<CellView> cells = indices(table).mapToObj(at -> cell(table, row, at)).toList();
    return new RowView(row.label(), row.total(), row.constructed(), cells);
  }

  private static CellView cell(Table table, Row row, int at) {
    Column column = table.columns().get(at);
    Cell cell = row.cells().get(at);
    boolean said = row.constructed() || column.groupConstructed();
    return new CellView(
        label(table, column),
        cell.text(),
        cell.spoken(),
        cell.language(),
        isNumber(column),
        cell.constructed() && !said,
        isFirst(table, at));
  }

  private static String label(Table table, Column column) {
    String label = column.label() + (column.unit().isEmpty() ? "" : ", " + column.unit());
    boolean oneGroup = table.columns().stream().map(Column::group).distinct().count() < 2;
    if (oneGroup || column.group().isEmpty()) {
      return label;
    }
    return column.group()
        + (column.groupConstructed() ? " " + Notes.CONSTRUCTED : "")
        + " "
        + label;
  }

  private static List<GroupView> groups(Table table) {
    List<GroupView> groups = new ArrayList<>();
    if (table.columns().stream().allMatch(column -> column.group().isEmpty())) {
      return groups;
    }
    int start = 0;
    for (int at = 1; at <= table.columns().size(); at++) {
      if (at == table.columns().size() || isFirst(table, at)) {
        Column column = table.columns().get(start);
        groups.add(new GroupView(column.group(), at - start, column.groupConstructed()));
        start = at;
      }
    }
    return groups;
  }

  /** Whether a group begins with the column. */
  private static boolean isFirst(Table table, int at) {
    List<Column> columns = table.columns();
    return at == 0 || !columns.get(at - 1).group().equals(columns.get(at).group());
  }

  private static boolean isNumber(Column column) {
    return column.kind() == Kind.NUMBER;
  }

  private static IntStream indices(Table table) {
    return IntStream.range(0, table.columns().size());
  }
}
