package se.utfall.run;

import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Region;
import se.utfall.domain.RunRecord;
import se.utfall.gold.Claim;
import se.utfall.gold.Grant;
import se.utfall.gold.Lineage;
import se.utfall.gold.ReportCells;
import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * From a number back to the cells it rests on. It knows no table: it follows the cell ids that rows
 * carry, so that a table with cells is traced from the day it is there.
 */
public final class Trace {
  private final Workshop workshop;
  private final RunRecord run;
  private final Sought sought;

  public Trace(Workshop workshop, RunRecord run, Sought sought) {
    this.workshop = workshop;
    this.run = run;
    this.sought = sought;
  }

  /** The trace, a line a step. */
  public List<String> lines() {
    return Tables.named(sought.table()).map(this::ofLakeTable).orElseGet(this::ofReportTable);
  }

  private List<String> ofReportTable() {
    Column wanted = ReportCells.TABLE_ID.column().equalTo(sought.table());
    List<Row> cells = rows(ReportCells.TABLE, wanted);
    if (cells.isEmpty()) {
      throw Sought.notFound("There is no report table " + sought.table() + ".", reportTables());
    }
    Row cell = sought.among(cells, regions());
    List<String> lines = new ArrayList<>();
    lines.add(heading(cell));
    lines.add("  formula      " + text(cell, ReportCells.FORMULA));
    lines.add(
        "  exact        " + plain(cell, ReportCells.VALUE) + rounded(cell) + constructed(cell));
    lines.addAll(below(cell, ReportCells.CELLS, "behind the value"));
    if (!cells(cell, ReportCells.DENOMINATOR_CELLS).isEmpty()) {
      lines.add("  denominator  " + plain(cell, ReportCells.DENOMINATOR));
      lines.addAll(below(cell, ReportCells.DENOMINATOR_CELLS, "behind the denominator"));
    }
    return lines;
  }

  private String heading(Row cell) {
    return "%s \"%s\", %s, %s, %s: %s %s"
        .formatted(
            text(cell, ReportCells.TABLE_ID),
            text(cell, ReportCells.TABLE_TITLE),
            text(cell, ReportCells.ROW_LABEL),
            text(cell, ReportCells.COLUMN_LABEL),
            text(cell, ReportCells.GRANT_YEAR),
            plain(cell, ReportCells.PRINTED),
            text(cell, ReportCells.UNIT));
  }

  private static String rounded(Row cell) {
    return ", rounded " + text(cell, ReportCells.ROUNDING);
  }

  private static String constructed(Row cell) {
    boolean constructed = cell.<Boolean>getAs(ReportCells.CONSTRUCTED.name());
    return constructed ? ", constructed for demonstration: not to be quoted" : "";
  }

  private List<String> below(Row cell, Field cells, String what) {
    List<String> ids = cells(cell, cells);
    Table gold = Tables.named(text(cell, ReportCells.SOURCE_TABLE)).orElseThrow();
    int year = cell.getAs(ReportCells.GRANT_YEAR.name());
    List<String> lines = new ArrayList<>();
    lines.add("  %d cells %s:".formatted(ids.size(), what));
    lines.addAll(goldRows(gold, ids, year));
    lines.addAll(answersAndCells(ids));
    return lines;
  }

  private List<String> goldRows(Table gold, List<String> ids, int year) {
    Column overlap = arrays_overlap(Lineage.CELLS.column(), lit(ids.toArray(String[]::new)));
    Column sameYear = Grant.GRANT_YEAR.column().equalTo(year);
    return rows(gold, overlap.and(sameYear)).stream()
        .map(row -> "  gold    " + gold.name() + " " + values(row))
        .sorted()
        .toList();
  }

  private List<String> ofLakeTable(Table table) {
    Field cells = lineageOf(table);
    Row row = sought.among(rows(table, lit(true)), regions());
    List<String> ids = cells(row, cells);
    List<String> lines = new ArrayList<>();
    lines.add(table.name() + " " + values(row));
    lines.addAll(named(row));
    List<String> deliveries = new TracedDeliveries(new RunTables(workshop.lake(), run)).lines(ids);
    if (deliveries.isEmpty() || deliveries.size() < ids.size()) {
      lines.add("  %d cells:".formatted(ids.size() - deliveries.size()));
      lines.addAll(answersAndCells(ids));
    }
    if (!deliveries.isEmpty()) {
      lines.add("  %d deliveries, of which only counts are shown:".formatted(deliveries.size()));
      lines.addAll(deliveries);
    }
    return lines;
  }

  /** The cells of the column that is asked for; of the row where it has none of its own. */
  private Field lineageOf(Table table) {
    String column = sought.column();
    if (column != null && field(table, column).isEmpty()) {
      throw Sought.notFound(
          "%s has no column %s.".formatted(table.name(), column),
          "It has "
              + table.fields().stream().map(Field::name).collect(Collectors.joining(", "))
              + ".");
    }
    return Stream.of(column + "_cells", Lineage.CELLS.name())
        .flatMap(name -> field(table, name).stream())
        .findFirst()
        .orElseThrow(
            () ->
                Sought.notFound(
                    table.name() + " has no cells to trace.",
                    "Trace a gold table or a report table: " + reportTables()));
  }

  private static Optional<Field> field(Table table, String name) {
    return table.fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  private List<String> answersAndCells(List<String> ids) {
    return new TracedCells(workshop.lake(), run).lines(ids);
  }

  private String reportTables() {
    String ids =
        rows(ReportCells.TABLE, lit(true)).stream()
            .map(row -> text(row, ReportCells.TABLE_ID))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return "There are " + ids + ", and the gold tables by name.";
  }

  private List<Region> regions() {
    return workshop.configuration().regions();
  }

  private List<Row> rows(Table table, Column condition) {
    return read(table).filter(condition).collectAsList();
  }

  private Dataset<Row> read(Table table) {
    return workshop.lake().read(table, run.versions().get(table.name()));
  }

  /** All but the arrays, which say where values come from and not what they are. */
  private static String values(Row row) {
    return Arrays.stream(row.schema().fields())
        .filter(field -> !(field.dataType() instanceof ArrayType))
        .filter(field -> row.getAs(field.name()) != null)
        .map(field -> field.name() + "=" + plain(row.getAs(field.name())))
        .collect(Collectors.joining(" "));
  }

  /** The numbers that a row carries by name, as a claim does. */
  private static List<String> named(Row row) {
    String numbers = Claim.NUMBERS.name();
    return Arrays.asList(row.schema().fieldNames()).contains(numbers)
        ? row.<Row>getList(row.fieldIndex(numbers)).stream()
            .map(number -> "  number  " + number.getString(0) + " = " + number.getDouble(1))
            .toList()
        : List.of();
  }

  private static List<String> cells(Row row, Field cells) {
    return row.getList(row.fieldIndex(cells.name()));
  }

  static String text(Row row, Field field) {
    return String.valueOf(row.<Object>getAs(field.name()));
  }

  static String plain(Row row, Field field) {
    return plain(row.getAs(field.name()));
  }

  private static String plain(@Nullable Object value) {
    return value instanceof java.math.BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
