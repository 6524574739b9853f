package se.utfall.bronze;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Whether a sheet is one that a spreadsheet program could have shown. */
final class SheetShape {
  private static final int MOST_MERGED = 10_000;

  private SheetShape() {}

  /** Of two rows or cells that claim one place, POI keeps the last and says nothing. */
  static void check(XSSFSheet sheet, String file) {
    if (hasRowTwice(sheet) || hasCellTwice(sheet)) {
      throw Refusal.workbook(
          file,
          "Two rows or cells of sheet %s claim the same place.".formatted(sheet.getSheetName()));
    }
    if (sheet.getNumMergedRegions() > MOST_MERGED) {
      throw Refusal.workbook(
          file, "Sheet %s has far more merged cells than a form.".formatted(sheet.getSheetName()));
    }
  }

  private static boolean hasRowTwice(XSSFSheet sheet) {
    int written = sheet.getCTWorksheet().getSheetData().sizeOfRowArray();
    return written != sheet.getPhysicalNumberOfRows();
  }

  private static boolean hasCellTwice(XSSFSheet sheet) {
    for (Row row : sheet) {
      if (((XSSFRow) row).getCTRow().sizeOfCArray() != row.getPhysicalNumberOfCells()) {
        return true;
      }
    }
    return false;
  }
}
