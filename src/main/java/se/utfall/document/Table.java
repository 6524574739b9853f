package se.utfall.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a reader sees it. The first column, which heads the rows, is {@link #rowHeading} and
 * {@link Row#label}; {@link #columns} are the others.
 *
 * @param id where links lead; the name of its data file and sheet
 * @param number like Tabell 6; empty for a table without one
 */
public record Table(
    String id,
    String number,
    String title,
    Notes notes,
    String rowHeading,
    List<Column> columns,
    List<Row> rows) {
  /** What the cells of a column are. */
  public enum Kind {
    NUMBER,
    TEXT
  }

  /**
   * A column.
   *
   * @param key as trace calls it
   * @param group what stands over it and its neighbours, like a year; empty for none
   * @param groupConstructed whether every value under the group is constructed
   * @param unit of its numbers where the label does not say it; empty otherwise
   * @param decimals that its numbers are printed with
   */
  public record Column(
      String key,
      String group,
      boolean groupConstructed,
      String label,
      String unit,
      Kind kind,
      int decimals) {}

  /**
   * A row.
   *
   * @param constructed whether every value in it is constructed
   */
  public record Row(
      String key, String label, boolean total, boolean constructed, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param text as a reader sees it: a number written in the language, a sign, or words
   * @param number as printed; null where there is none
   * @param exact before rounding; null where there is none
   * @param status reported, missing, suppressed, mixed or text
   * @param constructed whether the value is constructed, said here or over its row or group
   * @param spoken what a sign means; empty for a number or words
   * @param language code of the words' language where it is not the document's; otherwise empty
   */
  public record Cell(
      String text,
      @Nullable BigDecimal number,
      @Nullable BigDecimal exact,
      String status,
      boolean constructed,
      String spoken,
      String language) {
    public static Cell words(String text) {
      return new Cell(text, null, null, "text", false, "", "");
    }
  }
}
