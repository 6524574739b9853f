package se.utfall.render;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is scrolled and printed: A4, its header in sight on the screen and every page. */
final class SheetPrint {
  private static final int COLUMNS_UPRIGHT = 5;

  private SheetPrint() {}

  /** The rows that head the columns, by index. */
  record Header(int first, int last) {}

  static void setUp(XSSFSheet sheet, int columns, Header header) {
    page(sheet);
    sheet.getPrintSetup().setLandscape(columns > COLUMNS_UPRIGHT);
    sheet.setRepeatingRows(new CellRangeAddress(header.first(), header.last(), -1, -1));
    sheet.createFreezePane(1, header.last() + 1);
  }

  static void page(XSSFSheet sheet) {
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }
}
