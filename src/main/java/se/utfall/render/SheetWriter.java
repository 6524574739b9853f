package se.utfall.render;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.utfall.render.SheetStyles.Look;
import se.utfall.render.SheetStyles.Role;

/** Writes the cells of a sheet; every text in it goes through here. */
final class SheetWriter {
  private static final int WIDTH_UNIT = 256;
  private static final float LINE_POINTS = 15;
  private static final float HIGHEST_POINTS = 409;
  private static final int READABLE_WIDTH = 90;
  private static final int FRAME = 1;

  private final XSSFSheet sheet;
  private final SheetStyles styles;

  SheetWriter(XSSFSheet sheet, SheetStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  void width(int column, int characters) {
    sheet.setColumnWidth(column, characters * WIDTH_UNIT);
  }

  void number(int row, int column, double number, Look look) {
    XSSFCell cell = cell(row, column);
    cell.setCellValue(number);
    cell.setCellStyle(styles.style(look));
  }

  XSSFCell text(int row, int column, String text, Look look) {
    XSSFCell cell = cell(row, column);
    cell.setCellValue(kept(text));
    cell.setCellStyle(styles.style(look.holding(text)));
    return cell;
  }

  /** A text that leads to another sheet of the workbook. */
  void link(int row, int column, String text, String sheetName) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName + "'!A1");
    text(row, column, text, Look.of(Role.LINK)).setHyperlink(link);
  }

  /** A text across as many columns as it takes to be read. */
  void across(int row, String text, Role role) {
    text(row, 0, text, Look.of(role));
    int last = 0;
    int width = characters(0);
    while (width < READABLE_WIDTH) {
      last++;
      width += characters(last);
    }
    if (last > 0) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
    }
    int points = role == Role.TITLE ? 2 : 1;
    float height = lines(text, width / points) * LINE_POINTS * points;
    sheet.getRow(row).setHeightInPoints(Math.min(height, HIGHEST_POINTS));
  }

  /** Makes room for what wraps in the row, which not every program does by itself. */
  void fit(int row) {
    int lines = 1;
    for (Cell cell : sheet.getRow(row)) {
      if (cell.getCellType() == CellType.STRING) {
        int room = Math.max(1, characters(cell.getColumnIndex()) - FRAME);
        lines = Math.max(lines, lines(cell.getStringCellValue(), room));
      }
    }
    if (lines > 1) {
      sheet.getRow(row).setHeightInPoints(Math.min(lines * LINE_POINTS, HIGHEST_POINTS));
    }
  }

  private int characters(int column) {
    return sheet.getColumnWidth(column) / WIDTH_UNIT;
  }

  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> linesOf(line, width)).sum();
  }

  private static int linesOf(String line, int width) {
    int lines = 1;
    int used = 0;
    for (String word : line.split(" ", -1)) {
      if (used > 0 && used + word.length() > width) {
        lines++;
        used = 0;
      }
      lines += word.length() / (width + 1);
      used += word.length() % (width + 1) + 1;
    }
    return lines;
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow found = sheet.getRow(row);
    return (found == null ? sheet.createRow(row) : found).createCell(column);
  }

  private static String kept(String text) {
    String escaped = SafeText.of(OfficeText.clean(text));
    boolean fits = escaped.length() <= SafeText.LONGEST;
    return fits ? escaped : escaped.substring(0, SafeText.LONGEST - 1) + "…";
  }
}
