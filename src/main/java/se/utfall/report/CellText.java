package se.utfall.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.ReportCell;

/** What a reader sees in a cell of a report table. Missing, mixed and zero are three texts. */
record CellText(Voice voice) {

  /** Without its unit; a cell that is not there is missing. */
  String of(@Nullable ReportCell cell) {
    return isSign(cell) ? voice.say(sign(cell).sign()) : voice.number(number(cell));
  }

  /** What a sign means; empty for a number. */
  String spoken(@Nullable ReportCell cell) {
    return isSign(cell) ? voice.say(sign(cell).meaning()) : "";
  }

  /** The number as the table rounds it; null where the reader gets none. */
  static @Nullable BigDecimal shown(@Nullable ReportCell cell) {
    return cell != null && cell.status().equals("reported") ? cell.printed() : null;
  }

  private static BigDecimal number(@Nullable ReportCell cell) {
    BigDecimal shown = shown(cell);
    return shown == null ? BigDecimal.ZERO : shown;
  }

  private static boolean isSign(@Nullable ReportCell cell) {
    return shown(cell) == null || belowOne(cell);
  }

  private static Sign sign(@Nullable ReportCell cell) {
    if (cell == null) {
      return Sign.MISSING;
    }
    if (cell.status().equals("mixed")) {
      return Sign.MIXED;
    }
    return belowOne(cell) ? Sign.BELOW_ONE : Sign.MISSING;
  }

  private static boolean belowOne(@Nullable ReportCell cell) {
    BigDecimal printed = shown(cell);
    return printed != null
        && cell != null
        && cell.unit().equals("percent")
        && printed.signum() == 0
        && cell.value() != null
        && cell.value().signum() > 0;
  }
}
