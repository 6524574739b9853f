package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.utfall.document.Notes;
import se.utfall.document.Table;

/** The words over, before and in a table's cells, with their marks. */
final class Headings {
  private Headings() {}

  /**
   * Neighbouring columns under one heading.
   *
   * @param first and last are indexes of columns
   */
  record Group(String text, int first, int last) {}

  /** All columns, those under no heading in groups without text. */
  static List<Group> groups(List<Table.Column> columns) {
    List<Group> groups = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      Group own = new Group(ofGroup(columns.get(at)), at, at);
      int last = groups.size() - 1;
      if (last >= 0 && groups.get(last).text().equals(own.text())) {
        groups.set(last, new Group(own.text(), groups.get(last).first(), at));
      } else {
        groups.add(own);
      }
    }
    return groups;
  }

  private static String ofGroup(Table.Column column) {
    return marked(column.group(), column.groupConstructed() && !column.group().isEmpty());
  }

  static String ofColumn(Table.Column column) {
    return column.unit().isEmpty()
        ? column.label()
        : (column.label() + " (" + column.unit() + ")").strip();
  }

  static String ofRow(Table.Row row) {
    return marked(row.label(), row.constructed());
  }

  /** A cell's text where it is no number; a sign stands alone. */
  static String ofWords(Table.Cell cell) {
    boolean words = cell.spoken().isEmpty() && !cell.text().isEmpty();
    return cell.constructed() && words ? Notes.CONSTRUCTED + " " + cell.text() : cell.text();
  }

  /** The column's, or more where the number was printed with more. */
  static int decimals(Table.Column column, Table.Cell cell) {
    return Math.max(
        column.decimals(), Objects.requireNonNull(cell.number()).stripTrailingZeros().scale());
  }

  private static String marked(String text, boolean constructed) {
    return constructed ? text + "\u00a0" + Notes.CONSTRUCTED : text;
  }
}
