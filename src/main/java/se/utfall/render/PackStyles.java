package se.utfall.render;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.utfall.domain.Unit;

/** How the cells of a resubmission pack look. What colour says, a border or a text says too. */
final class PackStyles {
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
  private static final byte[] GREY = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
  private static final byte[] DARK = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
  private static final int TITLE_POINTS = 16;

  private final XSSFWorkbook workbook;
  private final Map<Answered, CellStyle> answers = new HashMap<>();
  final CellStyle title;
  final CellStyle plain;
  final CellStyle label;
  final CellStyle text;
  final CellStyle line;
  final CellStyle header;
  final CellStyle note;
  final CellStyle asked;

  /**
   * What the look of a cell to answer in depends on.
   *
   * @param quoted whether what stands in it would otherwise become a formula when it is edited
   */
  record Answered(Unit unit, boolean asked, boolean quoted) {}

  PackStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont large = bold();
    large.setFontHeightInPoints((short) TITLE_POINTS);
    title = written(style(), large);
    plain = style();
    label = written(style(), bold());
    text = style();
    text.setAlignment(HorizontalAlignment.LEFT);
    line = wrapped(style());
    header = headed(style());
    note = bordered(filled(wrapped(style()), GREY), BorderStyle.THIN);
    asked = bordered(filled(written(wrapped(style()), bold()), YELLOW), BorderStyle.THIN);
  }

  /** Of a cell to answer in, the only ones that are not locked. */
  CellStyle of(Answered answered) {
    return answers.computeIfAbsent(answered, this::answer);
  }

  private CellStyle answer(Answered answered) {
    XSSFCellStyle style = wrapped(style());
    style.setLocked(false);
    style.setQuotePrefixed(answered.quoted());
    style.setDataFormat(workbook.createDataFormat().getFormat(format(answered.unit())));
    style.setAlignment(
        format(answered.unit()).equals("@") ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
    return answered.asked()
        ? bordered(filled(style, YELLOW), BorderStyle.THICK)
        : bordered(style, BorderStyle.THIN);
  }

  // a share is stored as a fraction: only so is 40 the same as 40 % to who types it
  private static String format(Unit unit) {
    return switch (unit) {
      case SEK -> "#,##0";
      case PERCENT -> "0.00";
      case FRACTION -> "0.00%";
      case SCORE -> "0";
      case YES_NO, TEXT, DATE -> "@";
    };
  }

  private CellStyle headed(XSSFCellStyle style) {
    XSSFFont white = bold();
    white.setColor(new XSSFColor(new byte[] {-1, -1, -1}, new DefaultIndexedColorMap()));
    return bordered(filled(written(wrapped(style), white), DARK), BorderStyle.THIN);
  }

  private XSSFCellStyle style() {
    return workbook.createCellStyle();
  }

  private XSSFFont bold() {
    XSSFFont usual = workbook.getFontAt(0);
    XSSFFont font = workbook.createFont();
    font.setFontName(usual.getFontName());
    font.setFamily(usual.getFamily());
    font.setFontHeightInPoints(usual.getFontHeightInPoints());
    font.setBold(true);
    return font;
  }

  private static XSSFCellStyle written(XSSFCellStyle style, XSSFFont font) {
    style.setFont(font);
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour, new DefaultIndexedColorMap()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle bordered(XSSFCellStyle style, BorderStyle border) {
    style.setBorderTop(border);
    style.setBorderBottom(border);
    style.setBorderLeft(border);
    style.setBorderRight(border);
    return style;
  }
}
