package se.utfall.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.silver.Answer;
import se.utfall.silver.Rejected;

/** What cells of a workbook can be, in the form of 2022: column D is what was not used. */
class OddWorkbookTest {
  private static final String KRONOR =
      " | ett belopp i kronor, noll eller mer | Begär in uppgiften på nytt.";
  private static Given given;

  @BeforeAll
  static void deliver() {
    given = new Delivered().file("f.xlsx", odd()).given();
  }

  private static byte[] odd() {
    byte[] demo = Demo.bytes("aterrapportering_2022.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(demo))) {
      fill(workbook, workbook.getSheet("Ekonomi"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(XSSFWorkbook workbook, XSSFSheet sheet) {
    unused(sheet, 5).setBlank();
    unused(sheet, 5).setCellFormula("B5-C5");
    unused(sheet, 6).setCellErrorValue(FormulaError.NA);
    unused(sheet, 7).setCellValue("1 234 567:-");
    unused(sheet, 8).setCellValue(runs(workbook, "1 2", "50"));
    unused(sheet, 9).setCellValue(LocalDate.of(2023, 5, 15));
    unused(sheet, 9).setCellStyle(shownAs(workbook, "yyyy-mm-dd"));
    unused(sheet, 10).setCellValue(0.125);
    unused(sheet, 10).setCellStyle(shownAs(workbook, "0.0%"));
    unused(sheet, 11).setCellValue(true);
    unused(sheet, 12).setBlank();
    unused(sheet, 13).setCellValue(-5);
    sheet.getRow(12).getCell(0).setBlank();
    sheet.getRow(12).getCell(0).setCellValue(runs(workbook, "Hal", "land"));
    sheet.getRow(12).setZeroHeight(true);
    sheet.setColumnHidden(3, true);
    XSSFSheet draft = workbook.createSheet("Utkast");
    draft.createRow(0).createCell(0).setCellValue("Halland");
    workbook.setSheetVisibility(workbook.getSheetIndex(draft), SheetVisibility.HIDDEN);
  }

  private static XSSFCell unused(XSSFSheet sheet, int row) {
    return sheet.getRow(row - 1).getCell(3);
  }

  /** As a spreadsheet stores a text of which a part is bold. */
  private static XSSFRichTextString runs(XSSFWorkbook workbook, String plain, String bold) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    XSSFRichTextString text = new XSSFRichTextString(plain);
    text.append(bold, font);
    return text;
  }

  private static CellStyle shownAs(XSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void cellsAreReadForWhatTheyStore() {
    List<String> answers =
        given.lines(Answer.TABLE, Answer.ADDRESS, Answer.REGION_NAME, Answer.NUMBER, Answer.STATUS);

    assertThat(answers)
        .contains(
            "f.xlsx!Ekonomi!D5 | Region Stockholm | - | unreadable",
            "f.xlsx!Ekonomi!D6 | Region Uppsala | - | unreadable",
            "f.xlsx!Ekonomi!D7 | Region Sörmland | 1234567 | reported",
            "f.xlsx!Ekonomi!D8 | Region Östergötland | 1250 | reported",
            "f.xlsx!Ekonomi!D12 | Region Skåne | - | missing");
    assertThat(answers).noneMatch(line -> line.contains("!Utkast!"));
    assertThat(answers.stream().filter(line -> line.contains("!D"))).hasSize(18 + 18);
  }

  @Test
  void cellsThatAreNoAmountAreRejected() {
    assertThat(
            given.lines(
                Rejected.TABLE,
                Rejected.RULE,
                Rejected.ADDRESS,
                Rejected.FOUND,
                Rejected.EXPECTED,
                Rejected.REMEDY))
        .filteredOn(line -> !line.startsWith("total-differs"))
        .containsExactlyInAnyOrder(
            "error-cell | f.xlsx!Ekonomi!D5 | =B5-C5" + KRONOR,
            "error-cell | f.xlsx!Ekonomi!D6 | #N/A" + KRONOR,
            "not-kronor | f.xlsx!Ekonomi!D9 | 2023-05-15" + KRONOR,
            "not-kronor | f.xlsx!Ekonomi!D10 | 0.125" + KRONOR,
            "not-kronor | f.xlsx!Ekonomi!D11 | TRUE" + KRONOR,
            "negative-amount | f.xlsx!Ekonomi!D13 | -5" + KRONOR);
  }
}
