package se.utfall.bronze;

import java.io.Serializable;
import java.util.Locale;

/**
 * A cell of a delivered file, as it stands there.
 *
 * @param sheet the sheet's name, empty for csv
 * @param row 1-based; in csv the physical line where the record starts
 * @param column 1-based
 * @param header the column's header as in the file, empty outside the table
 * @param label what the layout calls the question of this cell ({@code Layout.Column.label()}), or
 *     the layout's header of the region, year, number or text column; empty where it declares none
 * @param type what the file stores
 * @param role what the row is
 * @param text verbatim; empty for a blank cell
 */
public record Cell(
    String sheet,
    int row,
    int column,
    String header,
    String label,
    Type type,
    Role role,
    String text)
    implements Serializable {

  /** What the file stores in the cell. */
  public enum Type {
    TEXT,
    /** Written with a decimal point and no grouping. */
    NUMBER,
    /** A number of one that is shown as one of a hundred: 0.55, where the screen says 55 %. */
    PERCENT,
    /** Written as yyyy-mm-dd. */
    DATE,
    BOOLEAN,
    /** An error such as #N/A, or a formula whose value was not stored. */
    ERROR,
    /** Text at the very end of a file that stops in the middle of a line: it may go on. */
    CUT,
    BLANK;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the cell's row is. */
  public enum Role {
    /** Titles, empty rows, notes: outside the table. */
    OUTSIDE,
    HEADER,
    DATA,
    /** A row with another number of fields than the header: none of its values can be placed. */
    RAGGED,
    /** A declared total line: a check, not a region. */
    TOTAL;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
