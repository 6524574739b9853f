package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Table;
import se.utfall.domain.Words;

/** A table of words, as it stands. */
final class WordsCsv {
  private static final DataFile.Column CONSTRUCTED =
      new DataFile.Column(
          "constructed",
          "constructed",
          new Words("Konstruerat värde", "Constructed value"),
          DataFile.Type.BOOLEAN,
          false);

  private WordsCsv() {}

  static DataFile of(Exhibit exhibit, String name) {
    Table table = exhibit.table();
    List<DataFile.Column> columns = new ArrayList<>();
    columns.add(column(table.rowHeading(), 1));
    table
        .columns()
        .forEach(each -> columns.add(column(Headings.ofColumn(each), columns.size() + 1)));
    List<List<String>> rows = table.rows().stream().map(WordsCsv::texts).toList();
    if (exhibit.hasConstructed()) {
      columns.add(CONSTRUCTED);
      rows = table.rows().stream().map(WordsCsv::marked).toList();
    }
    return new DataFile(exhibit, name, List.copyOf(columns), rows);
  }

  private static DataFile.Column column(String heading, int number) {
    String name = "column_" + number;
    String header = heading.isBlank() ? name : heading;
    return new DataFile.Column(
        name, header, new Words(header, header), DataFile.Type.STRING, false);
  }

  private static List<String> texts(Table.Row row) {
    return Stream.concat(Stream.of(row.label()), row.cells().stream().map(Table.Cell::text))
        .toList();
  }

  private static List<String> marked(Table.Row row) {
    boolean constructed =
        row.constructed() || row.cells().stream().anyMatch(Table.Cell::constructed);
    return Stream.concat(texts(row).stream(), Stream.of(String.valueOf(constructed))).toList();
  }
}
