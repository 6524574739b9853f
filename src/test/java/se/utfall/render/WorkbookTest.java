package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.document.Table;
import se.utfall.domain.Language;

class WorkbookTest {
  @Test
  void everyTableAndFigureHasItsSheetAfterTheContents() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.full()))) {
      assertThat(names(workbook))
          .containsExactly(
              "Innehåll", "Tabell 6", "Tabell 7", "mal", "Figur 6", "Figur 7", "Figur 8");
      assertThat(texts(workbook.getSheetAt(0)))
          .containsExactly(
              "Statsbidraget för prehospital akutsjukvård: återrapportering av 2024 års bidrag",
              "Förordning 2021:18 · bidragsåret 2024",
              "Körning|2025-03-31-a1b2c3",
              "Daterad|2025-03-31",
              "Värden märkta ◇ är konstruerade för demonstration och är inte regionernas svar. De"
                  + " får inte citeras.",
              "Blad|Titel",
              "Tabell 6|Beviljat och använt bidrag",
              "Tabell 7|Ärenden per region och år",
              "mal|Mål som staten har angett",
              "Figur 6|Undvikbar slutenvård",
              "Figur 7|Använt och oanvänt bidrag",
              "Figur 8|Oanvänd andel");
    }
  }

  @Test
  void contentsLeadToTheSheetsAndBack() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.full()))) {
      assertThat(links(workbook.getSheetAt(0)))
          .containsExactly(
              "'Tabell 6'!A1",
              "'Tabell 7'!A1",
              "'mal'!A1",
              "'Figur 6'!A1",
              "'Figur 7'!A1",
              "'Figur 8'!A1");
      assertThat(links(workbook.getSheet("Tabell 6"))).containsExactly("'Innehåll'!A1");
    }
  }

  @Test
  void sheetSaysItsTableWithNotes() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.of(Documents.grants())))) {
      assertThat(texts(workbook.getSheet("Tabell 6")))
          .containsExactly(
              "Tabell 6. Beviljat och använt bidrag",
              "Till innehållet",
              "◇ Alla värden för 2024 är konstruerade och får inte citeras.",
              "2023||2024\u00a0◇|",
              "Region|Beviljat (kronor)|Använd andel (procent)|Beviljat (kronor)|Använd andel"
                  + " (procent)",
              "Stockholm|1,325,960|73.4|◇ 1,500,000|◇ 99.5",
              "Skåne|-35|<1|◇ 0|–",
              "Halland|blandat|0.0|◇ -7.5|..",
              "Riket|1,325,925|73.4|◇ 1,500,000|◇ 100.0",
              "Svarande regioner (N): 19 år 2023, 21 år 2024.",
              "Andelen är använt bidrag genom beviljat.",
              "Antalet svarande regioner varierar mellan åren.",
              "Egna bedömningar.",
              "– = uppgift saknas; <1 = mer än noll",
              "Källa: Socialstyrelsen, återrapportering 2023–2024");
    }
  }

  @Test
  void numbersAreNumbersAndSignsAreNot() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.of(Documents.grants())))) {
      XSSFSheet sheet = workbook.getSheet("Tabell 6");
      assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(1325960);
      assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(73.4);
      assertThat(sheet.getRow(7).getCell(2).getNumericCellValue()).isZero();
      assertThat(sheet.getRow(7).getCell(3).getNumericCellValue()).isEqualTo(-7.5);
      assertThat(List.of(sheet.getRow(6).getCell(2), sheet.getRow(6).getCell(4)))
          .extracting(XSSFCell::getCellType)
          .containsOnly(CellType.STRING);
    }
  }

  @Test
  void constructedNumbersAreMarkedByFormatAndPattern() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.of(Documents.grants())))) {
      Row stockholm = workbook.getSheet("Tabell 6").getRow(5);
      assertThat(stockholm.getCell(1).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
      assertThat(stockholm.getCell(3).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.LESS_DOTS);
      assertThat(stockholm.getCell(3).getCellStyle().getDataFormatString())
          .isEqualTo("\"◇ \"#,##0;\"◇ \"-#,##0");
      assertThat(stockholm.getCell(3).getNumericCellValue()).isEqualTo(1500000);
    }
  }

  @Test
  void headerStaysInSightAndIsRepeatedInPrint() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.of(Documents.grants())))) {
      XSSFSheet sheet = workbook.getSheet("Tabell 6");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 5);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:5");
      assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getFooter().getLeft()).isEqualTo("Körning 2025-03-31-a1b2c3");
    }
  }

  @Test
  void filterLeavesTheTotalOut() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.of(Documents.grants())))) {
      assertThat(workbook.getSheet("Tabell 6").getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A5:E8");
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noTextBecomesAFormulaOrALink(String text) throws IOException, InvalidFormatException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.hostile(text)))) {
      for (Cell cell : cells(workbook)) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
        if (cell.getCellType() == CellType.STRING) {
          assertThat(cell.getCellStyle().getQuotePrefixed())
              .isEqualTo(OfficeText.startsFormula(cell.getStringCellValue()));
        }
      }
      assertThat(workbook.getSheetAt(1).getRow(6).getCell(0).getStringCellValue())
          .isEqualTo(OfficeText.clean(text));
      assertThat(workbook.getAllNames()).noneMatch(name -> name.getRefersToFormula().contains("["));
      assertThat(outside(workbook)).isEmpty();
    }
  }

  static List<String> hostile() {
    return Documents.HOSTILE;
  }

  @Test
  void longTextIsCutAndSaysSo() throws IOException {
    Table table =
        new Table("t", "", "x".repeat(40_000), Documents.notes(), "", List.of(), List.of());
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.of(table)))) {
      String title = workbook.getSheet("t").getRow(0).getCell(0).getStringCellValue();
      assertThat(title).hasSize(32_767).endsWith("x…");
    }
  }

  @Test
  void nothingComesFromTheClock() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.full()))) {
      POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
      Instant dated = Instant.parse("2025-03-31T00:00:00Z");
      assertThat(core.getCreated().toInstant()).isEqualTo(dated);
      assertThat(core.getModified().toInstant()).isEqualTo(dated);
      assertThat(core.getIdentifier()).isEqualTo("2025-03-31-a1b2c3");
    }
  }

  @Test
  void sameDocumentGivesSameBytes() {
    assertThat(Workbook.xlsx(Documents.full())).isEqualTo(Workbook.xlsx(Documents.full()));
  }

  @Test
  void documentWithoutTablesHasItsContents() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.empty()))) {
      assertThat(names(workbook)).containsExactly("Contents");
      assertThat(texts(workbook.getSheetAt(0))).endsWith("Sheet|Title");
    }
  }

  @Test
  void englishDocumentHasEnglishWords() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Documents.full(Language.EN)))) {
      assertThat(texts(workbook.getSheetAt(0))).contains("Dated|2025-03-31", "Sheet|Title");
      assertThat(texts(workbook.getSheet("Tabell 6"))).contains("To the contents");
    }
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<String> names(XSSFWorkbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  /** The rows that say something, their cells as a reader with English settings sees them. */
  private static List<String> texts(Sheet sheet) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<String> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      rows.add(String.join("|", cells));
    }
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  private static List<String> links(XSSFSheet sheet) {
    return sheet.getHyperlinkList().stream().map(link -> link.getLocation()).toList();
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  private static List<PackageRelationship> outside(XSSFWorkbook workbook)
      throws InvalidFormatException {
    List<PackageRelationship> found = new ArrayList<>();
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      workbook
          .getSheetAt(at)
          .getPackagePart()
          .getRelationshipsByType(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink")
          .forEach(found::add);
    }
    workbook.getPackagePart().getRelationships().forEach(found::add);
    return found.stream().filter(each -> each.getTargetMode() == TargetMode.EXTERNAL).toList();
  }

  @Test
  void whatRepeatsOtherTablesHasNoSheet() throws IOException {
    try (XSSFWorkbook workbook = read(Workbook.xlsx(Evaluations.regions()))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(workbook.getSheetName(1)).isEqualTo("Tabell 6");
    }
  }
}
