package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.domain.Layout;
import se.utfall.domain.Region;
import se.utfall.domain.ResubmissionPack;
import se.utfall.domain.ResubmissionPack.Answer;
import se.utfall.domain.ResubmissionPack.Item;

/** A pack made by hand, opened again. */
class ResubmissionWorkbookTest {
  private static final Layout FORM =
      Given.CONF.layouts().stream()
          .filter(layout -> layout.id().equals("komplettering"))
          .findFirst()
          .orElseThrow();
  private static final Region HALLAND =
      new Region("13", "Region Halland", "Halland", "Hallands län", List.of());
  private static final ResubmissionPack PACK =
      new ResubmissionPack(
          "Statsbidraget",
          FORM,
          HALLAND,
          2024,
          List.of(
              item("amount.unused", List.of("Vilket gäller?"), not("5", "a"), not("6 kr", "b")),
              item("amount.granted", List.of(), counts("1922700.50", "1 922 700,50")),
              item("unused_reason", List.of("Förklara."), counts(null, "=1+_x0041_\u000b")),
              item("area.administration", List.of(), madeUp("33.3333", "33,3333 %")),
              item("adaptation.training", List.of(), counts("0", "")),
              item("adaptation.support", List.of(), counts("1", "x")),
              item("assessment.plan", List.of("Ange det.", "Och varför.")),
              item("comment", List.of(), counts(null, "a".repeat(40_000)))));

  private static Item item(String question, List<String> asked, Answer... answers) {
    Layout.Column column =
        FORM.sheets().get(0).columns().stream()
            .filter(each -> each.question().equals(question))
            .findFirst()
            .orElseThrow();
    return new Item(column, asked, List.of(answers));
  }

  private static Answer counts(@Nullable String number, String text) {
    return new Answer(number(number), text, "f.csv, rad 2", true, false);
  }

  private static Answer madeUp(String number, String text) {
    return new Answer(number(number), text, "f.csv, rad 2", true, true);
  }

  private static Answer not(String text, String address) {
    return new Answer(null, text, address, false, false);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static XSSFSheet opened() {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(ResubmissionWorkbook.of(PACK)))) {
      return workbook.getSheet("Komplettering");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFCell cell(int row, int column) {
    return opened().getRow(row - 1).getCell(column - 1);
  }

  private static List<String> column(int column) {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    XSSFSheet sheet = opened();
    return IntStream.rangeClosed(15, sheet.getLastRowNum())
        .mapToObj(row -> shown.formatCellValue(sheet.getRow(row).getCell(column - 1)))
        .toList();
  }

  @Test
  void theHeadSaysWhoseFormItIsAndWhatToDo() {
    XSSFSheet sheet = opened();
    assertThat(
            IntStream.range(0, 13)
                .filter(row -> row != 5)
                .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .map(text -> text.split("\\.", 2)[0]))
        .containsExactly(
            "Komplettering av återrapportering",
            "Statsbidraget",
            "Region",
            "Bidragsår",
            "Svaret gäller som",
            "Så här gör ni",
            "1",
            "2",
            "3",
            "4",
            "5",
            "Märkning: gul svarsruta med kraftig ram, och text i kolumnen Att komplettera = ska"
                + " kompletteras");
  }

  @Test
  void eachQuestionHasItsRow() {
    assertThat(column(1)).containsExactly("1.3", "1.2", "1.5", "2.4", "3.1", "3.3", "4.1", "7.1");
    assertThat(column(2)).startsWith("Oanvänt belopp", "Beviljat belopp");
    assertThat(column(4))
        .containsExactly(
            "Kronor, 0 eller mer",
            "Kronor, 0 eller mer",
            "Text",
            "Procent, från 0 % till 100 %",
            "Ja eller Nej",
            "Ja eller Nej",
            "Heltal från 1 till 5",
            "Text");
    assertThat(column(7)).containsOnly("Region Halland");
  }

  @Test
  void theAnswerThatCountsIsFilledInAndNoOther() {
    assertThat(column(3))
        .containsExactly("", "1,922,701", "=1+_x0041_\u000b", "33.33%", "Nej", "Ja", "", "");
    assertThat(cell(17, 3).getNumericCellValue()).isEqualTo(1922700.5);
    assertThat(cell(19, 3).getNumericCellValue()).isEqualTo(0.333333);
  }

  @Test
  void whatWasAnsweredBeforeIsShownWithItsPlace() {
    assertThat(column(6))
        .containsExactly(
            "”5” (a)\n”6 kr” (b)",
            "”1 922 700,50” (f.csv, rad 2)",
            "Texten (f.csv, rad 2)",
            "Konstruerat värde. ”33,3333 %” (f.csv, rad 2)",
            "Tom ruta (f.csv, rad 2)",
            "”x” (f.csv, rad 2)",
            "Inget svar",
            "Texten (f.csv, rad 2)");
  }

  @Test
  void whatIsAskedIsSaidInWordsAndByABorderAndAColour() {
    assertThat(column(5))
        .containsExactly(
            "Vilket gäller?",
            "",
            "Förklara.",
            "",
            "",
            "",
            "Ange det.\nOch varför.",
            "Texten är längre än en ruta rymmer. Ange den kortare.");
    assertThat(cell(16, 3).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THICK);
    assertThat(cell(16, 3).getCellStyle().getFillPattern())
        .isEqualTo(FillPatternType.SOLID_FOREGROUND);
    assertThat(cell(17, 3).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THIN);
    assertThat(cell(17, 3).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
  }

  @Test
  void onlyTheAnswersCanBeChangedAndOnlyToWhatFits() {
    XSSFSheet sheet = opened();
    assertThat(sheet.getProtect()).isTrue();
    for (int row = 16; row <= 23; row++) {
      for (int column = 1; column <= 7; column++) {
        assertThat(cell(row, column).getCellStyle().getLocked()).isEqualTo(column != 3);
      }
    }
    assertThat(sheet.getDataValidations())
        .extracting(
            validation ->
                validation.getRegions().getCellRangeAddress(0).formatAsString()
                    + " "
                    + validation.getValidationConstraint().getFormula1()
                    + " "
                    + validation.getValidationConstraint().getFormula2())
        .containsExactly(
            "C16 0 null",
            "C17 0 null",
            "C19 0 1",
            "C20 \"Ja,Nej\" null",
            "C21 \"Ja,Nej\" null",
            "C22 1 5");
  }

  @Test
  void noCellIsAFormulaOrBecomesOneWhenItIsEdited() {
    opened()
        .forEach(
            row ->
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
    assertThat(cell(18, 3).getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(cell(17, 3).getCellStyle().getQuotePrefixed()).isFalse();
  }

  @Test
  void itHasNothingFromOutsideAndNoProgram() throws IOException, InvalidFormatException {
    try (OPCPackage parts =
        OPCPackage.open(new ByteArrayInputStream(ResubmissionWorkbook.of(PACK)))) {
      assertThat(parts.getParts())
          .extracting(PackagePart::getPartName)
          .extracting(Object::toString)
          .allMatch(name -> name.endsWith(".xml") || name.endsWith(".rels"))
          .noneMatch(name -> name.contains("external") || name.contains("vba"));
    }
  }

  @Test
  void theSamePackGivesTheSameBytes() {
    assertThat(ResubmissionWorkbook.of(PACK)).isEqualTo(ResubmissionWorkbook.of(PACK));
  }
}
