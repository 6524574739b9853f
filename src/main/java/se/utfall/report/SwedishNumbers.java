package se.utfall.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.ReportCell;

/**
 * Numbers as a Swedish reader writes them. Missing, mixed and zero are three different texts.
 *
 * <p>Written by hand, since the spaces and signs of the JDK's locale data change between versions.
 */
final class SwedishNumbers {
  static final String MISSING = "–";
  static final String MIXED = "blandat";
  static final String BELOW_ONE = "<1";
  private static final String THOUSANDS = "(?<=\\d)(?=(\\d{3})+$)";
  private static final String NO_BREAK_SPACE = "\u00a0";
  private static final String MINUS = "\u2212";

  private SwedishNumbers() {}

  /** What the reader sees in the cell, without its unit; a cell that is not there is missing. */
  static String text(@Nullable ReportCell cell) {
    if (cell == null) {
      return MISSING;
    }
    if (cell.status().equals("mixed")) {
      return MIXED;
    }
    BigDecimal printed = shown(cell);
    if (printed == null) {
      return MISSING;
    }
    return belowOne(cell, printed) ? BELOW_ONE : number(printed);
  }

  /** The number as the table rounds it; null where the reader gets none. */
  static @Nullable BigDecimal shown(@Nullable ReportCell cell) {
    return cell != null && cell.status().equals("reported") ? cell.printed() : null;
  }

  /** Like 1 325 960, −35 or 17,8. Trailing zeros are the storage's, not the table's. */
  static String number(BigDecimal number) {
    String[] parts = number.abs().stripTrailingZeros().toPlainString().split("\\.", 2);
    String whole = parts[0].replaceAll(THOUSANDS, NO_BREAK_SPACE);
    String sign = number.signum() < 0 ? MINUS : "";
    return sign + whole + (parts.length == 2 ? "," + parts[1] : "");
  }

  static String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  private static boolean belowOne(ReportCell cell, BigDecimal printed) {
    BigDecimal value = cell.value();
    return cell.unit().equals("percent")
        && printed.signum() == 0
        && value != null
        && value.signum() > 0;
  }
}
