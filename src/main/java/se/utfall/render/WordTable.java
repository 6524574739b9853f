package se.utfall.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import se.utfall.document.Table;

/**
 * A table in a Word document: header on every page, rows that do not break, numbers to the right.
 */
final class WordTable {
  private static final int ON_ONE_PAGE = 24;

  private final WordRows rows;
  private final Table table;
  private final List<Table.Column> columns;

  private WordTable(WordRows rows, Table table) {
    this.rows = rows;
    this.table = table;
    this.columns = table.columns();
  }

  static void write(WordBody body, Exhibit exhibit) {
    WordColumns columns = new WordColumns(exhibit.table());
    String style = columns.crowded() ? "NarrowCell" : "Cell";
    WordRows rows = new WordRows(body.table(), columns.widths(), style);
    rows.describe(exhibit.caption(), "");
    WordTable table = new WordTable(rows, exhibit.table());
    table.header(exhibit.hasGroups());
    exhibit.table().rows().forEach(table::row);
    if (exhibit.table().rows().size() <= ON_ONE_PAGE) {
      rows.keepTogether();
    }
  }

  private void header(boolean grouped) {
    if (grouped) {
      groups();
    }
    XWPFTableRow row = rows.header();
    XWPFTableCell first = rows.cell(row, 0, 0);
    if (grouped) {
      WordRows.properties(first).addNewVMerge().setVal(STMerge.CONTINUE);
    }
    rows.heading(first, grouped ? "" : table.rowHeading(), ParagraphAlignment.LEFT);
    for (int column = 0; column < columns.size(); column++) {
      Table.Column each = columns.get(column);
      XWPFTableCell cell = rows.cell(row, column + 1, column + 1);
      rows.heading(cell, Headings.ofColumn(each), alignment(each));
    }
  }

  private void groups() {
    XWPFTableRow row = rows.header();
    XWPFTableCell first = rows.cell(row, 0, 0);
    WordRows.properties(first).addNewVMerge().setVal(STMerge.RESTART);
    rows.heading(first, table.rowHeading(), ParagraphAlignment.LEFT);
    for (Headings.Group group : Headings.groups(columns)) {
      XWPFTableCell cell = rows.cell(row, group.first() + 1, group.last() + 1);
      rows.heading(cell, group.text(), ParagraphAlignment.CENTER);
    }
  }

  private void row(Table.Row from) {
    XWPFTableRow row = rows.row();
    weigh(rows.text(rows.cell(row, 0, 0), Headings.ofRow(from), ParagraphAlignment.LEFT), from);
    for (int column = 0; column < columns.size(); column++) {
      Table.Cell cell = from.cells().get(column);
      XWPFTableCell to = rows.cell(row, column + 1, column + 1);
      XWPFRun run = rows.text(to, words(columns.get(column), cell), alignment(columns.get(column)));
      weigh(run, from);
      WordText.spoken(run, cell.language());
    }
  }

  private static void weigh(XWPFRun run, Table.Row row) {
    if (row.total()) {
      run.setBold(true);
    }
  }

  /** A number does not break, nor does its mark from it. */
  private static String words(Table.Column column, Table.Cell cell) {
    String words = Headings.ofWords(cell);
    return column.kind() == Table.Kind.NUMBER ? words.replace(' ', '\u00a0') : words;
  }

  private static ParagraphAlignment alignment(Table.Column column) {
    return column.kind() == Table.Kind.NUMBER ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
  }
}
