package se.utfall.render;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look; equal looks share one style. */
final class SheetStyles {
  private static final int TITLE_POINTS = 14;

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

  /** What a cell is for. */
  enum Role {
    TITLE,
    LINK,
    NOTE,
    WARNING,
    GROUP,
    HEADING,
    NUMBER_HEADING,
    LABEL,
    TEXT,
    SIGN,
    NUMBER
  }

  /**
   * A look.
   *
   * @param decimals of a number
   * @param quoted whether its text must not become a formula
   */
  record Look(Role role, int decimals, boolean total, boolean constructed, boolean quoted) {
    static Look of(Role role) {
      return new Look(role, 0, false, false, false);
    }

    Look withDecimals(int newDecimals) {
      return new Look(role, newDecimals, total, constructed, quoted);
    }

    Look inTotal(boolean newTotal) {
      return new Look(role, decimals, newTotal, constructed, quoted);
    }

    Look markedAs(boolean newConstructed) {
      return new Look(role, decimals, total, newConstructed, quoted);
    }

    Look holding(String text) {
      return new Look(role, decimals, total, constructed, OfficeText.startsFormula(text));
    }
  }

  SheetStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::made);
  }

  private XSSFCellStyle made(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setQuotePrefixed(look.quoted());
    style.setFont(font(look));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look.role() != Role.NUMBER && look.role() != Role.LINK);
    align(style, look.role());
    borders(style, look);
    if (look.role() == Role.NUMBER) {
      style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
    }
    if (look.constructed()) {
      style.setFillPattern(FillPatternType.LESS_DOTS);
      style.setFillForegroundColor(IndexedColors.GREY_50_PERCENT.getIndex());
    }
    return style;
  }

  private static void align(XSSFCellStyle style, Role role) {
    switch (role) {
      case NUMBER, NUMBER_HEADING, SIGN -> style.setAlignment(HorizontalAlignment.RIGHT);
      case GROUP -> style.setAlignment(HorizontalAlignment.CENTER);
      default -> style.setAlignment(HorizontalAlignment.LEFT);
    }
  }

  private static void borders(XSSFCellStyle style, Look look) {
    switch (look.role()) {
      case GROUP, HEADING, NUMBER_HEADING -> style.setBorderBottom(BorderStyle.THIN);
      default -> {
        if (look.total()) {
          style.setBorderTop(BorderStyle.THIN);
        }
      }
    }
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    switch (look.role()) {
      case TITLE -> font.setFontHeightInPoints((short) TITLE_POINTS);
      case LINK -> {
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
      }
      default -> {}
    }
    font.setBold(look.total() || isBold(look.role()));
    return font;
  }

  private static boolean isBold(Role role) {
    return switch (role) {
      case TITLE, WARNING, GROUP, HEADING, NUMBER_HEADING -> true;
      default -> false;
    };
  }

  /** The mark is part of the format, so that a constructed number is still a number. */
  private static String format(Look look) {
    String number = look.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(look.decimals());
    return look.constructed() ? "\"◇ \"%1$s;\"◇ \"-%1$s".formatted(number) : number;
  }
}
