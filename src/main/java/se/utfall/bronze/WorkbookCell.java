package se.utfall.bronze;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Reads what a cell of a workbook stores, not what it shows: 0.55, where the screen says 55 %. */
final class WorkbookCell {
  private WorkbookCell() {}

  static Value value(XSSFCell cell) {
    if (isTwofold(cell.getCTCell())) {
      return new Value(
          Cell.Type.ERROR, cell.getStringCellValue() + " | " + cell.getCTCell().getV());
    }
    if (cell.getCellType() != CellType.FORMULA) {
      return value(cell, cell.getCellType());
    }
    CTCell stored = cell.getCTCell();
    return isCalculated(cell)
        ? value(cell, cell.getCachedFormulaResultType())
        : new Value(Cell.Type.ERROR, "=" + stored.getF().getStringValue());
  }

  // some programs that fill in a form leave the text that stood there beside the new one
  private static boolean isTwofold(CTCell stored) {
    return stored.isSetIs()
        && stored.isSetV()
        && stored.getT() == STCellType.INLINE_STR
        && !stored.getV().equals(new XSSFRichTextString(stored.getIs()).getString());
  }

  // asked for its number, POI answers 0 for a formula that was never calculated
  private static boolean isCalculated(XSSFCell cell) {
    boolean text = cell.getCachedFormulaResultType() == CellType.STRING;
    CTCell stored = cell.getCTCell();
    return stored.isSetIs() || (stored.isSetV() && (text || !stored.getV().isEmpty()));
  }

  private static Value value(XSSFCell cell, CellType type) {
    return switch (type) {
      case NUMERIC -> number(cell);
      case STRING -> Value.text(cell.getStringCellValue());
      case BOOLEAN -> new Value(Cell.Type.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> new Value(Cell.Type.ERROR, cell.getCTCell().getV());
      default -> Value.BLANK;
    };
  }

  private static Value number(XSSFCell cell) {
    String stored = cell.getCTCell().getV();
    if (stored.isBlank()) {
      return Value.BLANK;
    }
    try {
      double number = Double.parseDouble(stored);
      return isDate(cell, number) ? date(cell) : new Value(numberType(cell), shortest(number));
    } catch (NumberFormatException e) {
      return new Value(Cell.Type.ERROR, stored);
    }
  }

  private static Cell.Type numberType(XSSFCell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    return format != null && format.contains("%") ? Cell.Type.PERCENT : Cell.Type.NUMBER;
  }

  // below 1 there is no date, only a time of day
  private static boolean isDate(XSSFCell cell, double number) {
    return number >= 1 && DateUtil.isCellDateFormatted(cell);
  }

  private static Value date(XSSFCell cell) {
    LocalDateTime time = cell.getLocalDateTimeCellValue();
    return new Value(Cell.Type.DATE, time.toLocalDate().toString());
  }

  /**
   * The fewest digits that give the same double back. Done here because {@link Double#toString}
   * promises that only from Java 19 on, and the same file must give the same text on every Java.
   */
  static String shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int digits = 15; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == number) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(17)));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
