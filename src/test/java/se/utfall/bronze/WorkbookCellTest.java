package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import se.utfall.bronze.Cell.Role;

/** One cell at a time, written to a workbook and read back through the whole reader. */
class WorkbookCellTest {
  private static final String LAYOUT =
      """
      layout: test
      source: rereport
      format: xlsx
      grant_year: 2024
      sheets:
        - {sheet: S, region: Region, columns: {Sökt: amount.applied}}
      """;

  private static Cell read(Consumer<XSSFCell> content) {
    byte[] file =
        Forms.workbook(
            workbook -> {
              var sheet = workbook.createSheet("S");
              sheet.createRow(0).createCell(0).setCellValue("Region");
              sheet.getRow(0).createCell(1).setCellValue("Sökt");
              sheet.createRow(1).createCell(0).setCellValue("Skåne");
              content.accept(sheet.getRow(1).createCell(1));
            });
    Reading reading = FormReader.read(file, "f.xlsx", List.of(Forms.parse(LAYOUT)));
    return Forms.cell(reading, "S", 2, 2);
  }

  private static Cell expected(Cell.Type type, String text) {
    return new Cell("S", 2, 2, "Sökt", "Sökt", type, Role.DATA, text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.55, 0.55",
    "5101278, 5101278",
    "0, 0",
    "-0.0, 0",
    "-12.5, -12.5",
    "1e15, 1000000000000000",
    "1e-7, 0.0000001",
    "0.30000000000000004, 0.30000000000000004",
    "2e23, 200000000000000000000000",
    "1325960.1, 1325960.1"
  })
  void numberHasTheFewestDigits(double number, String text) {
    assertThat(read(cell -> cell.setCellValue(number))).isEqualTo(expected(Cell.Type.NUMBER, text));
  }

  @Test
  void dateIsWrittenAsADate() {
    assertThat(
            read(
                cell -> {
                  CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                  style.setDataFormat((short) 14);
                  cell.setCellStyle(style);
                  cell.setCellValue(LocalDate.of(2024, 5, 21));
                }))
        .isEqualTo(expected(Cell.Type.DATE, "2024-05-21"));
  }

  @Test
  void textIsVerbatim() {
    assertThat(read(cell -> cell.setCellValue(" 1\u00a0325 kr ")))
        .isEqualTo(expected(Cell.Type.TEXT, " 1\u00a0325 kr "));
  }

  @Test
  void whiteSpaceIsNothing() {
    assertThat(read(cell -> cell.setCellValue(" \u00a0"))).isEqualTo(expected(Cell.Type.BLANK, ""));
    assertThat(read(XSSFCell::setBlank)).isEqualTo(expected(Cell.Type.BLANK, ""));
  }

  @Test
  void truthIsTrueOrFalse() {
    assertThat(read(cell -> cell.setCellValue(true)))
        .isEqualTo(expected(Cell.Type.BOOLEAN, "TRUE"));
    assertThat(read(cell -> cell.setCellValue(false)))
        .isEqualTo(expected(Cell.Type.BOOLEAN, "FALSE"));
  }

  @Test
  void errorKeepsItsName() {
    assertThat(read(cell -> cell.setCellErrorValue(FormulaError.NA)))
        .isEqualTo(expected(Cell.Type.ERROR, "#N/A"));
  }

  @Test
  void formulaWithoutAValueIsNotZero() {
    assertThat(read(cell -> cell.setCellFormula("1+2")))
        .isEqualTo(expected(Cell.Type.ERROR, "=1+2"));
  }

  @Test
  void formulaWithAnEmptyValueIsNotZero() {
    assertThat(
            read(
                cell -> {
                  cell.setCellFormula("1+2");
                  cell.getCTCell().setV("");
                }))
        .isEqualTo(expected(Cell.Type.ERROR, "=1+2"));
  }

  @Test
  void formulaHasItsStoredValue() {
    assertThat(read(cell -> calculated(cell, "1+2", "3")))
        .isEqualTo(expected(Cell.Type.NUMBER, "3"));
  }

  @Test
  void formulaMayGiveTextOrError() {
    assertThat(
            read(
                cell -> {
                  cell.setCellFormula("\"uppgift saknas\"");
                  cell.setCellValue("uppgift saknas");
                }))
        .isEqualTo(expected(Cell.Type.TEXT, "uppgift saknas"));
    assertThat(
            read(
                cell -> {
                  cell.setCellFormula("1/0");
                  cell.setCellErrorValue(FormulaError.DIV0);
                }))
        .isEqualTo(expected(Cell.Type.ERROR, "#DIV/0!"));
  }

  @Test
  void numberThatIsNoneIsAnError() {
    assertThat(
            read(
                cell -> {
                  cell.setCellValue(1);
                  cell.getCTCell().setV("ett");
                }))
        .isEqualTo(expected(Cell.Type.ERROR, "ett"));
  }

  @Test
  void cellWithTwoTextsIsAnError() {
    assertThat(
            read(
                cell -> {
                  cell.getCTCell().setT(STCellType.INLINE_STR);
                  cell.getCTCell().addNewIs().setT("5");
                  cell.setCellValue("6");
                }))
        .isEqualTo(expected(Cell.Type.ERROR, "5 | 6"));
  }

  private static void calculated(XSSFCell cell, String formula, String value) {
    cell.setCellFormula(formula);
    cell.getCTCell().setV(value);
  }
}
