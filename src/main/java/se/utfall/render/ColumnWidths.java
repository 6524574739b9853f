package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.Table;

/** How wide a table's columns must be, in characters: counted, since there may be no fonts. */
final class ColumnWidths {
  private static final int MARK = 3;
  private static final int NARROWEST = 7;
  private static final int WIDEST_LABEL = 34;
  private static final int WIDEST_TEXT = 44;

  private ColumnWidths() {}

  /** The first column's, which heads the rows, and the others'. */
  static List<Integer> of(Table table) {
    List<Integer> widths = new ArrayList<>();
    widths.add(labels(table));
    for (int column = 0; column < table.columns().size(); column++) {
      widths.add(column(table, column));
    }
    return widths;
  }

  /** With room for a sheet's filter buttons. */
  static List<Integer> inCells(Table table) {
    return of(table).stream().map(width -> width + MARK).toList();
  }

  private static int labels(Table table) {
    return Math.max(
        longestWord(table.rowHeading()),
        fit(table.rows().stream().map(Headings::ofRow), WIDEST_LABEL));
  }

  private static int column(Table table, int index) {
    Table.Column column = table.columns().get(index);
    int heading = longestWord(Headings.ofColumn(column));
    Stream<String> texts =
        table.rows().stream()
            .filter(row -> index < row.cells().size())
            .map(row -> shown(row.cells().get(index)));
    return Math.max(Math.min(heading, WIDEST_LABEL), fit(texts, WIDEST_TEXT));
  }

  private static String shown(Table.Cell cell) {
    return cell.constructed() ? Notes.CONSTRUCTED + " " + cell.text() : cell.text();
  }

  private static int fit(Stream<String> texts, int widest) {
    int longest = texts.mapToInt(String::length).max().orElse(0);
    return Math.max(NARROWEST, Math.min(longest, widest));
  }

  private static int longestWord(String text) {
    return Stream.of(text.split("[\\s-]+"))
        .flatMapToInt(w -> IntStream.of(w.length()))
        .max()
        .orElse(0);
  }
}
