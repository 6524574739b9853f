package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Table;
import se.utfall.domain.Words;

/** A table of numbers, one row a value. */
final class TidyCsv {
  private static final List<DataFile.Column> COLUMNS =
      List.of(
          key("row_key", "Radens nyckel", "Row key"),
          column("row_label", DataFile.Type.STRING, new Words("Rad", "Row")),
          key("group", "Grupp, som år", "Group, like year"),
          key("column_key", "Kolumnens nyckel", "Column key"),
          column("column_label", DataFile.Type.STRING, new Words("Kolumn", "Column")),
          column("unit", DataFile.Type.STRING, new Words("Enhet", "Unit")),
          column(
              "value", DataFile.Type.DECIMAL, new Words("Värde som det visas", "Value as printed")),
          column(
              "exact",
              DataFile.Type.DECIMAL,
              new Words("Värde före avrundning", "Unrounded value")),
          column(
              "text",
              DataFile.Type.STRING,
              new Words("Ord eller tecken i stället för tal", "Words or sign in place of number")),
          column("status", DataFile.Type.STRING, new Words("Status", "Status")),
          column(
              "constructed",
              DataFile.Type.BOOLEAN,
              new Words("Konstruerat värde", "Constructed value")));

  private TidyCsv() {}

  static DataFile of(Exhibit exhibit, String name) {
    List<List<String>> rows = new ArrayList<>();
    Table table = exhibit.table();
    for (Table.Row row : table.rows()) {
      for (int at = 0; at < row.cells().size(); at++) {
        rows.add(values(row, table.columns().get(at), row.cells().get(at)));
      }
    }
    return new DataFile(exhibit, name, COLUMNS, rows);
  }

  private static List<String> values(Table.Row row, Table.Column column, Table.Cell cell) {
    return List.of(
        row.key(),
        row.label(),
        column.group(),
        column.key(),
        column.label(),
        column.unit(),
        plain(cell.number()),
        plain(cell.exact()),
        Exhibit.isNumeric(column, cell) ? "" : cell.text(),
        cell.status(),
        String.valueOf(cell.constructed()));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static DataFile.Column key(String name, String sv, String en) {
    return new DataFile.Column(name, name, new Words(sv, en), DataFile.Type.STRING, true);
  }

  private static DataFile.Column column(String name, DataFile.Type type, Words titles) {
    return new DataFile.Column(name, name, titles, type, false);
  }
}
