package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Forms.cell;
import static se.utfall.bronze.Forms.refusal;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Layout;

/** A form of one region, which a cell names, with columns that explain. */
class OneRegionFormTest {
  private static final List<Layout> LAYOUTS =
      List.of(
          Forms.parse(
              """
              layout: test
              source: rereport
              format: xlsx
              grant_year: 2024
              region_cell: B1
              sheets:
                - sheet: Svar
                  header_rows: [2]
                  region: Region
                  long_form: {number: Nr, text: Fråga, answer: Svar}
                  notes: [Anmärkning]
                  questions:
                    - {number: 1, text: Kvar, question: amount.unused}
                    - {number: 2, text: Sökt, question: amount.applied}
              """));

  private static byte[] form(String owner, String... rows) {
    return Forms.workbook(
        workbook -> {
          XSSFSheet sheet = workbook.createSheet("Svar");
          fill(sheet.createRow(0), "Region:", owner);
          fill(sheet.createRow(1), "Region", "Nr", "Fråga", "Svar", "Anmärkning");
          for (String row : rows) {
            fill(sheet.createRow(sheet.getLastRowNum() + 1), row.split(";", -1));
          }
        });
  }

  private static void fill(XSSFRow row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  @Test
  void notesAreKeptAndNamedAndAnswerNothing() {
    Reading reading =
        FormReader.read(
            form("Region Skåne", "region skåne;1;Kvar;5;se bilaga"), "form.xlsx", LAYOUTS);

    assertThat(cell(reading, "Svar", 3, 4).label()).isEqualTo("1 Kvar");
    assertThat(cell(reading, "Svar", 3, 5).label()).isEqualTo("Anmärkning");
    assertThat(cell(reading, "Svar", 3, 5).text()).isEqualTo("se bilaga");
  }

  @Test
  void anAnswerUnderAnotherNameRefusesTheFile() {
    byte[] content = form("Region Skåne", "Region Skåne;1;Kvar;5;", "Region Halland;2;Sökt;6;");

    assertThat(refusal(content, LAYOUTS))
        .hasMessage(
            "inkommet/form.csv is the form of one region, and row 4 is another's. Svar!B1 says"
                + " \"Region Skåne\", the row says \"Region Halland\"; as a correction it would take"
                + " the place of what that region has answered. Write the name of one region in the"
                + " cell and in every row, or ask for the file again.");
  }

  @Test
  void aFormThatNamesNoRegionIsRefused() {
    assertThat(refusal(form("", "Region Skåne;1;Kvar;5;"), LAYOUTS))
        .hasMessageContaining("Svar!B1 says \"\", the row says \"Region Skåne\"");
  }

  @Test
  void aRowThatAnswersNothingDoesNotRefuseTheOthers() {
    byte[] content =
        form("Region Skåne", "Region Skåne;1;Kvar;5;", ";2;Sökt;6;", "Vi återkommer;;;;");
    Reading reading = FormReader.read(content, "form.xlsx", LAYOUTS);

    assertThat(cell(reading, "Svar", 3, 4).text()).isEqualTo("5");
    assertThat(cell(reading, "Svar", 5, 1).role()).isEqualTo(Cell.Role.DATA);
  }
}
