package se.utfall.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Kind;

/** Cells and columns of what is computed from indicators. */
record ValueCells(Voice voice, boolean constructed) {
  /** So many decimals has a p-value. */
  static final int P = 3;

  /** A sign where there is no value. */
  Cell number(@Nullable Double value, int decimals) {
    if (value == null) {
      return Sign.MISSING.cell(voice, "missing");
    }
    BigDecimal rounded = Numerals.rounded(value, decimals);
    BigDecimal exact = BigDecimal.valueOf(value);
    return new Cell(voice.rounded(rounded), rounded, exact, "reported", constructed, "", "");
  }

  /** A p-value; one that would be written as zero is said to be less than the least written. */
  Cell p(@Nullable Double value) {
    Cell cell = number(value, P);
    BigDecimal rounded = cell.number();
    return rounded == null || rounded.signum() != 0
        ? cell
        : new Cell(
            "<\u00a0" + voice.rounded(BigDecimal.ONE.movePointLeft(P)),
            rounded,
            cell.exact(),
            cell.status(),
            constructed,
            "",
            "");
  }

  Cell words(String text) {
    return new Cell(text, null, null, "text", constructed, "", "");
  }

  static Column numbers(String key, String group, String label, int decimals) {
    return new Column(key, group, false, label, "", Kind.NUMBER, decimals);
  }

  static Column texts(String key, String group, String label) {
    return new Column(key, group, false, label, "", Kind.TEXT, 0);
  }
}
