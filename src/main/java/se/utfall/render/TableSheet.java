package se.utfall.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import se.utfall.document.Table;
import se.utfall.render.SheetStyles.Look;
import se.utfall.render.SheetStyles.Role;

/** The sheet of one table: title, warning, header, rows, notes. */
final class TableSheet {
  private final SheetWriter writer;
  private final Exhibit exhibit;
  private final Labels labels;
  private final List<Table.Column> columns;
  private int at;

  private TableSheet(SheetWriter writer, Exhibit exhibit, Labels labels) {
    this.writer = writer;
    this.exhibit = exhibit;
    this.labels = labels;
    this.columns = exhibit.table().columns();
  }

  static void write(SheetWriter writer, Exhibit exhibit, Labels labels, String contents) {
    TableSheet sheet = new TableSheet(writer, exhibit, labels);
    sheet.widths();
    sheet.opening(contents);
    int header = sheet.at;
    sheet.header();
    int firstRow = sheet.at;
    sheet.rows();
    sheet.notes();
    sheet.filter(firstRow);
    SheetPrint.setUp(writer.sheet(), columns(exhibit), new SheetPrint.Header(header, firstRow - 1));
  }

  private static int columns(Exhibit exhibit) {
    return exhibit.table().columns().size() + 1;
  }

  private void widths() {
    List<Integer> widths = ColumnWidths.inCells(exhibit.table());
    for (int column = 0; column < widths.size(); column++) {
      writer.width(column, widths.get(column));
    }
  }

  private void opening(String contents) {
    writer.across(at++, exhibit.caption(), Role.TITLE);
    writer.link(at++, 0, labels.toContents(), contents);
    String constructed = NoteLines.constructed(exhibit.table().notes());
    if (!constructed.isEmpty()) {
      writer.across(at++, constructed, Role.WARNING);
    }
  }

  private void header() {
    if (exhibit.hasGroups()) {
      groups();
      at++;
    }
    writer.text(at, 0, exhibit.table().rowHeading(), Look.of(Role.HEADING));
    for (int column = 0; column < columns.size(); column++) {
      Table.Column each = columns.get(column);
      Role role = each.kind() == Table.Kind.NUMBER ? Role.NUMBER_HEADING : Role.HEADING;
      writer.text(at, column + 1, Headings.ofColumn(each), Look.of(role));
    }
    writer.fit(at++);
  }

  private void groups() {
    for (Headings.Group group : Headings.groups(columns)) {
      for (int column = group.first(); column <= group.last(); column++) {
        String text = column == group.first() ? group.text() : "";
        writer.text(at, column + 1, text, Look.of(Role.GROUP));
      }
      if (group.last() > group.first()) {
        writer
            .sheet()
            .addMergedRegion(new CellRangeAddress(at, at, group.first() + 1, group.last() + 1));
      }
    }
  }

  private void rows() {
    for (Table.Row row : exhibit.table().rows()) {
      Look label = Look.of(Role.LABEL).inTotal(row.total());
      writer.text(at, 0, Headings.ofRow(row), label);
      for (int column = 0; column < row.cells().size(); column++) {
        cell(columns.get(column), row.cells().get(column), column + 1, row.total());
      }
      writer.fit(at++);
    }
  }

  private void cell(Table.Column column, Table.Cell cell, int to, boolean total) {
    if (Exhibit.isNumeric(column, cell)) {
      double number = Objects.requireNonNull(cell.number()).doubleValue();
      Look look = Look.of(Role.NUMBER).withDecimals(Headings.decimals(column, cell));
      writer.number(at, to, number, look.inTotal(total).markedAs(cell.constructed()));
    } else {
      Role role = column.kind() == Table.Kind.NUMBER ? Role.SIGN : Role.TEXT;
      writer.text(at, to, Headings.ofWords(cell), Look.of(role).inTotal(total));
    }
  }

  private void notes() {
    at++;
    Stream.concat(
            Stream.of(exhibit.description()),
            NoteLines.of(exhibit.table().notes(), labels).stream())
        .filter(line -> !line.isBlank())
        .forEach(line -> writer.across(at++, line, Role.NOTE));
  }

  /** Totals below the rows are left out of what is sorted and filtered. */
  private void filter(int firstRow) {
    List<Table.Row> rows = exhibit.table().rows();
    int last = rows.size();
    while (last > 0 && rows.get(last - 1).total()) {
      last--;
    }
    if (last > 1) {
      writer
          .sheet()
          .setAutoFilter(
              new CellRangeAddress(firstRow - 1, firstRow + last - 1, 0, columns.size()));
    }
  }
}
