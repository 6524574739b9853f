package se.utfall.render;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Document;
import se.utfall.document.Figure;
import se.utfall.document.Table;

/**
 * A table, or a figure as the table of its data.
 *
 * @param description what a figure shows; empty for a table
 */
record Exhibit(String id, String number, String title, String description, Table table) {

  /** All of a document's, in its order, without what repeats others. */
  static List<Exhibit> of(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(Exhibit::of)
        .toList();
  }

  private static Stream<Exhibit> of(Block block) {
    if (block instanceof Block.TableBlock each) {
      return Stream.of(of(each.table()));
    }
    if (block instanceof Block.FigureBlock each) {
      return Stream.of(of(each.figure()));
    }
    if (block instanceof Block.Folded folded) {
      return folded.blocks().stream().flatMap(Exhibit::of);
    }
    return Stream.empty();
  }

  static Exhibit of(Table table) {
    return new Exhibit(table.id(), table.number(), table.title(), "", table);
  }

  static Exhibit of(Figure figure) {
    return new Exhibit(
        figure.id(), figure.number(), figure.title(), figure.description(), figure.data());
  }

  /** Like Tabell 6. Använt bidrag. */
  String caption() {
    return number.isEmpty() ? title : number + ". " + title;
  }

  /** What it is called where there is little room. */
  String name() {
    return number.isEmpty() ? id : number;
  }

  boolean hasConstructed() {
    return table.columns().stream().anyMatch(Table.Column::groupConstructed)
        || table.rows().stream()
            .anyMatch(
                row -> row.constructed() || row.cells().stream().anyMatch(Table.Cell::constructed));
  }

  /** Whether the cell holds a number that a reader sees as one, not a sign in its place. */
  static boolean isNumeric(Table.Column column, Table.Cell cell) {
    return column.kind() == Table.Kind.NUMBER && cell.number() != null && cell.spoken().isEmpty();
  }

  boolean hasNumbers() {
    return table.columns().stream().anyMatch(column -> column.kind() == Table.Kind.NUMBER);
  }

  boolean hasGroups() {
    return table.columns().stream().anyMatch(column -> !column.group().isEmpty());
  }
}
