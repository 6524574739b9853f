package se.utfall.domain;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a report table: a number, what it is called, and what a reader must know of it.
 *
 * @param table the table's id, like tabell-6
 * @param grantYear the year it is about
 * @param row the row's key: a region code, a question id, or empty in a table with years as rows
 * @param column the column's key
 * @param unit SEK, percent or regions
 * @param value exact; null where there is none
 * @param printed the value as the table rounds it; null where there is none
 * @param reporting how many regions answered what the cell is about
 * @param status reported, missing, or mixed (real and constructed values, so not shown)
 */
public record ReportCell(
    TablePart table,
    int grantYear,
    RowPart row,
    ColumnPart column,
    String unit,
    @Nullable BigDecimal value,
    @Nullable BigDecimal printed,
    int reporting,
    String status,
    boolean constructed) {

  /** How a table places its years. */
  public enum Years {
    /** A row a year. */
    AS_ROWS,
    /** The report's year first, earlier years' columns beside. */
    AS_COLUMNS;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The table a cell is in.
   *
   * @param basis the denominators and where the numbers come from
   */
  public record TablePart(String id, int order, Words title, Years years, Words basis) {}

  /** The row a cell is in; a total row comes last. */
  public record RowPart(String key, int order, Words label, boolean total) {}

  /**
   * The column a cell is in.
   *
   * @param earlierYears whether the column is also shown for the years before the report's
   */
  public record ColumnPart(String key, int order, Words label, boolean earlierYears) {}
}
