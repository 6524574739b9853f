package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Forms.LAYOUTS;
import static se.utfall.bronze.Forms.bytes;
import static se.utfall.bronze.Forms.cell;
import static se.utfall.bronze.Forms.changed;
import static se.utfall.bronze.Forms.demo;
import static se.utfall.bronze.Forms.refusal;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFormTest {
  private static final String Y2022 = "aterrapportering_2022.xlsx";
  private static final String Y2023 = "aterrapportering_2023.xlsx";

  private static Reading read(byte[] content) {
    return FormReader.read(content, "form.xlsx", LAYOUTS);
  }

  @Test
  void nameOfTheFileDoesNotMatter() {
    assertThat(FormReader.read(bytes(Y2022), "form.csv", LAYOUTS)).isEqualTo(demo(Y2022));
  }

  @Test
  void savingAgainDoesNotMatter() {
    assertThat(read(changed(Y2023, workbook -> {}))).isEqualTo(demo(Y2023));
  }

  @Test
  void hiddenSheetIsNotRead() {
    byte[] content =
        changed(
            Y2022,
            workbook -> {
              workbook.createSheet("Utkast").createRow(0).createCell(0).setCellValue("Region");
              workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });
    assertThat(read(content)).isEqualTo(demo(Y2022));
  }

  @Test
  void emptySheetIsNothing() {
    assertThat(read(changed(Y2022, workbook -> workbook.createSheet("Blad3"))))
        .isEqualTo(demo(Y2022));
  }

  @Test
  void hiddenRowsAndColumnsAreRead() {
    byte[] content =
        changed(
            Y2022,
            workbook -> {
              workbook.getSheet("Ekonomi").setColumnHidden(3, true);
              workbook.getSheet("Ekonomi").getRow(4).setZeroHeight(true);
            });
    assertThat(read(content)).isEqualTo(demo(Y2022));
  }

  @Test
  void undeclaredSheetIsRefused() {
    byte[] content =
        changed(
            Y2022,
            workbook ->
                workbook.createSheet("Extra").createRow(0).createCell(0).setCellValue("not"));
    assertThat(refusal(content))
        .hasMessage(
            "inkommet/form.csv fits no layout. Held against the closest,"
                + " aterrapportering_2022: unknown sheet: Extra. Declare the form in a new file"
                + " conf/layouts/form.yaml (see README, adding a year).");
  }

  @Test
  void missingSheetIsRefused() {
    byte[] content = changed(Y2022, workbook -> workbook.removeSheetAt(1));
    assertThat(refusal(content)).hasMessageContaining("missing sheet: Insatser och bedömning.");
  }

  @Test
  void unknownHeaderIsRefusedWithSheetAndRow() {
    byte[] content = changed(Y2022, workbook -> set(workbook, "Ekonomi", 4, 3, "Kvar"));
    assertThat(refusal(content))
        .hasMessageContaining(
            "sheet Ekonomi, row 4, unknown headers: \"Kvar\"; sheet Ekonomi, row 4,"
                + " missing headers: \"Ej använt\".");
  }

  @Test
  void headerThatStandsTwiceIsRefused() {
    byte[] content = changed(Y2022, workbook -> set(workbook, "Ekonomi", 4, 13, "sökt "));
    assertThat(refusal(content))
        .hasMessageContaining("ambiguous headers: \"Sökt\" stands over column B and column N.");
  }

  @Test
  void valuesUnderNoHeaderAreRefused() {
    byte[] content = changed(Y2022, workbook -> set(workbook, "Ekonomi", 7, 14, "obs!"));
    assertThat(refusal(content))
        .hasMessageContaining("unknown headers: none over the values in column O.");
  }

  @Test
  void sheetWithoutRowsIsRefused() {
    byte[] content =
        changed(
            "aterrapportering_2023_rattelse.xlsx",
            workbook -> {
              XSSFSheet sheet = workbook.getSheet("Svar");
              sheet.removeRow(sheet.getRow(5));
            });
    assertThat(refusal(content))
        .hasMessageStartingWith("inkommet/form.csv!Svar has no rows below its header.");
  }

  @Test
  void workbookWithoutAnythingIsEmpty() {
    assertThat(refusal(Forms.workbook(XSSFWorkbook::createSheet)))
        .hasMessageStartingWith("inkommet/form.csv is empty.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023,5", "23", "", "1999", "2101", "20230"})
  void cellWithoutAWholeYearIsRefused(String text) {
    byte[] content = changed(Y2023, workbook -> set(workbook, "Svar", 2, 1, text));
    String found = text.isEmpty() ? "The cell is empty;" : "Found \"" + text + "\",";
    assertThat(refusal(content))
        .hasMessage(
            "inkommet/form.csv!Svar!B2 does not tell the grant year. "
                + found
                + " expected a whole year from 2000 to 2100. Correct the cell in the file, or ask for it again.");
  }

  @Test
  void yearMayBeWrittenAsText() {
    byte[] content = changed(Y2023, workbook -> set(workbook, "Svar", 2, 1, " 2025 "));
    assertThat(read(content).grantYear()).isEqualTo(2025);
  }

  @Test
  void statusIsComparedLikeAHeader() {
    byte[] content = changed(Y2023, workbook -> set(workbook, "Svar", 3, 1, " RÄTTELSE"));
    assertThat(read(content).correction()).isTrue();
  }

  @Test
  void orderOfColumnsIsFree() {
    byte[] content =
        changed(
            Y2022,
            workbook ->
                workbook
                    .getSheet("Ekonomi")
                    .forEach(
                        row -> {
                          XSSFRow each = (XSSFRow) row;
                          if (each.getRowNum() >= 3) {
                            swap(each);
                          }
                        }));
    Reading reading = read(content);
    assertThat(cell(reading, "Ekonomi", 5, 2))
        .extracting(Cell::label, Cell::text)
        .containsExactly("Beviljat", "5101278");
    assertThat(cell(reading, "Ekonomi", 5, 3))
        .extracting(Cell::label, Cell::text)
        .containsExactly("Sökt", "7411358");
  }

  private static void swap(XSSFRow row) {
    if (row.getRowNum() == 3) {
      String first = row.getCell(1).getStringCellValue();
      row.createCell(1).setCellValue(row.getCell(2).getStringCellValue());
      row.createCell(2).setCellValue(first);
    } else {
      double first = row.getCell(1).getNumericCellValue();
      row.getCell(1).setCellValue(row.getCell(2).getNumericCellValue());
      row.getCell(2).setCellValue(first);
    }
  }

  private static void set(XSSFWorkbook workbook, String sheet, int row, int cell, String text) {
    workbook.getSheet(sheet).getRow(row - 1).createCell(cell).setCellValue(text);
  }
}
