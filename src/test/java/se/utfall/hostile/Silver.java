package se.utfall.hostile;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.utfall.Given;
import se.utfall.bronze.RawCell;
import se.utfall.bronze.Reading;
import se.utfall.declared.LayoutColumn;
import se.utfall.silver.Answer;
import se.utfall.silver.FormCell;
import se.utfall.silver.Rejected;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** Many files conformed in one Spark job, each as if it were alone. */
final class Silver {
  private final Given given;
  private final Map<String, Told> told = new LinkedHashMap<>();

  private Silver(Given given) {
    this.given = given;
  }

  /** The files by id. */
  static Map<String, Told> of(Map<String, Reading> readings) {
    Delivered delivered = new Delivered();
    // answers are held against others of the same source; one of its own leaves a file alone
    readings.forEach((id, reading) -> delivered.reading(id, reading, "alone " + id));
    Silver silver = new Silver(delivered.given());
    readings.keySet().forEach(id -> silver.told.put(id, new Told()));
    silver.collect();
    return silver.told;
  }

  private void collect() {
    Set<String> known = new HashSet<>();
    Set<String> rejectedRows = new HashSet<>();
    rows(Answer.TABLE).forEach(row -> answer(row, known));
    rows(Rejected.TABLE)
        .forEach(
            row -> {
              told(row).rules.add(text(row, Rejected.RULE));
              known.add(text(row, Rejected.CELL));
              if (Set.of("ragged-row", "no-region", "unknown-region", "no-grant-year")
                  .contains(text(row, Rejected.RULE))) {
                rejectedRows.add(rowOf(text(row, Rejected.CELL)));
              }
            });
    rows(FormCell.TABLE).forEach(row -> account(row, known, rejectedRows));
  }

  private List<Row> rows(Table table) {
    return given.of(table).collectAsList();
  }

  private void answer(Row row, Set<String> known) {
    String cell = text(row, Answer.CELL);
    known.add(cell);
    Key key =
        new Key(
            text(row, Answer.REGION_CODE),
            row.getAs(Answer.GRANT_YEAR.name()),
            text(row, Answer.QUESTION));
    if (!text(row, Answer.STATUS).equals("reported")) {
      told(row).withheld.add(key);
      return;
    }
    BigDecimal number = row.getAs(Answer.NUMBER.name());
    String text = text(row, Answer.TEXT);
    String value = number == null ? text.strip() : number.stripTrailingZeros().toPlainString();
    told(row)
        .counted
        .add(new Told.Answered(key, value, text, text(row, Answer.UNIT), Told.Place.of(cell)));
  }

  private void account(Row row, Set<String> known, Set<String> rejectedRows) {
    String cell = text(row, RawCell.CELL);
    String means = row.getAs(LayoutColumn.MEANS.name());
    boolean mayAnswer = means == null || means.equals(LayoutColumn.ANSWER);
    boolean isData = !text(row, RawCell.ROLE).equals("total");
    boolean accounted = known.contains(cell) || rejectedRows.contains(rowOf(cell));
    if (isData && mayAnswer && !text(row, RawCell.TEXT).isEmpty() && !accounted) {
      told(row).lost.add(Told.Place.of(cell));
    }
  }

  private static String rowOf(String cell) {
    return cell.substring(0, cell.lastIndexOf('/'));
  }

  private Told told(Row row) {
    return told.get(text(row, RawCell.DELIVERY));
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }
}
