package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Forms.cell;
import static se.utfall.bronze.Forms.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.bronze.Cell.Role;

/** The bundled forms; every expected cell was looked up in the file by hand. */
class DemoFormsTest {

  @ParameterizedTest
  @CsvSource({
    "beslut_2021.csv, beslut, , false",
    "beslut_2022.csv, beslut, , false",
    "beslut_2023.csv, beslut, , false",
    "beslut_2024.csv, beslut, , false",
    "aterrapportering_2021.csv, aterrapportering_2021, 2021, false",
    "aterrapportering_2022.xlsx, aterrapportering_2022, 2022, false",
    "aterrapportering_2023.xlsx, aterrapportering_2023, 2023, false",
    "aterrapportering_2023_rattelse.xlsx, aterrapportering_2023, 2023, true",
    "aterrapportering_2024.csv, aterrapportering_2024, , false"
  })
  void isReadByItsLayout(String file, String layout, Integer year, boolean correction) {
    Reading reading = demo(file);
    assertThat(reading.layout()).isEqualTo(layout);
    assertThat(reading.grantYear()).isEqualTo(year);
    assertThat(reading.correction()).isEqualTo(correction);
  }

  @ParameterizedTest
  @CsvSource({
    "beslut_2021.csv, 19, 0", // 2021: 19 regions
    "aterrapportering_2021.csv, 19, 1",
    "aterrapportering_2022.xlsx, 36, 1", // 18 regions in each of two sheets
    "aterrapportering_2023.xlsx, 19, 0",
    "aterrapportering_2023_rattelse.xlsx, 1, 0",
    "aterrapportering_2024.csv, 609, 0" // 21 regions, 29 questions
  })
  void hasItsRows(String file, int data, int totals) {
    Reading reading = demo(file);
    assertThat(rows(reading, Role.DATA)).isEqualTo(data);
    assertThat(rows(reading, Role.TOTAL)).isEqualTo(totals);
    assertThat(rows(reading, Role.RAGGED)).isZero();
  }

  private static long rows(Reading reading, Role role) {
    return reading.cells().stream()
        .filter(cell -> cell.role() == role)
        .map(cell -> cell.sheet() + cell.row())
        .distinct()
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aterrapportering_2022.xlsx", "aterrapportering_2024.csv"})
  void canTravelBetweenExecutors(String file) throws IOException {
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(demo(file));
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(Forms.LAYOUTS);
  }

  @Test
  void decisionHasYearAndDate() {
    Reading reading = demo("beslut_2024.csv");
    assertThat(cell(reading, 2, 1)).isEqualTo(data(2, 1, "Bidragsår", "2024"));
    assertThat(cell(reading, 2, 2)).isEqualTo(data(2, 2, "Mottagare", "Region Stockholm"));
    assertThat(cell(reading, 2, 5)).isEqualTo(data(2, 5, "Beslutsdatum", "2024-05-21"));
    assertThat(cell(reading, 1, 1))
        .isEqualTo(new Cell("", 1, 1, "", "", Cell.Type.TEXT, Role.HEADER, "Bidragsår"));
  }

  private static Cell data(int row, int column, String header, String text) {
    return new Cell("", row, column, header, header, Cell.Type.TEXT, Role.DATA, text);
  }

  @Test
  void rowsAfterAMultiLineCellKeepTheirPhysicalLine() {
    Reading reading = demo("aterrapportering_2021.csv");
    // Östergötland's comment covers lines 5 and 6, Kronoberg's 8 and 9, Blekinge's 11 and 12
    assertThat(cell(reading, 5, 19).text()).isEqualTo("Utbildning genomförd\nunder hösten");
    assertThat(cell(reading, 13, 1)).isEqualTo(data(13, 1, "Bidragsmottagare", "Region Skåne"));
    assertThat(cell(reading, 13, 4))
        .isEqualTo(data(13, 4, "Förbrukat belopp (kr)", "1 494 138,00"));
    assertThat(cell(reading, 4, 19).text())
        .isEqualTo("Pandemin försenade rekryteringen; \"vakanser\" kvarstår");
  }

  @Test
  void missingAnswerHasAnAddress() {
    assertThat(cell(demo("aterrapportering_2021.csv"), 2, 19))
        .isEqualTo(new Cell("", 2, 19, "Kommentar", "Kommentar", Cell.Type.BLANK, Role.DATA, ""));
    assertThat(cell(demo("aterrapportering_2024.csv"), 5, 5).type()).isEqualTo(Cell.Type.BLANK);
  }

  @Test
  void totalLineIsNoRegion() {
    Cell total = cell(demo("aterrapportering_2021.csv"), 29, 4);
    assertThat(total.role()).isEqualTo(Role.TOTAL);
    assertThat(total.text()).isEqualTo("19 632 563,00");
    assertThat(total.label()).isEqualTo("Förbrukat belopp (kr)");
  }

  @Test
  void headerOverMergedCellsCountsForAllItsColumns() {
    Reading reading = demo("aterrapportering_2022.xlsx");
    String header = "Andel av förbrukat bidrag / Digitala hjälpmedel";
    assertThat(cell(reading, "Insatser och bedömning", 4, 3))
        .isEqualTo(
            new Cell(
                "Insatser och bedömning",
                4,
                3,
                header,
                header,
                Cell.Type.PERCENT,
                Role.DATA,
                "0.25"));
    assertThat(cell(reading, "Insatser och bedömning", 14, 6).label())
        .isEqualTo("Bedömning / Väl fungerande (1–5)");
  }

  @Test
  void titlesStandOutside() {
    Reading reading = demo("aterrapportering_2022.xlsx");
    assertThat(cell(reading, "Ekonomi", 1, 1))
        .isEqualTo(
            new Cell(
                "Ekonomi",
                1,
                1,
                "",
                "",
                Cell.Type.TEXT,
                Role.OUTSIDE,
                "Återrapportering av 2022 års statsbidrag (2021:18)"));
    assertThat(cell(reading, "Ekonomi", 4, 2).role()).isEqualTo(Role.HEADER);
    assertThat(cell(reading, "Ekonomi", 5, 3).text()).isEqualTo("5101278");
    assertThat(cell(reading, "Ekonomi", 23, 4).role()).isEqualTo(Role.TOTAL);
    assertThat(cell(reading, "Ekonomi", 23, 5).type()).isEqualTo(Cell.Type.BLANK);
  }

  @Test
  void correctionHasUppsala() {
    Reading reading = demo("aterrapportering_2023_rattelse.xlsx");
    assertThat(cell(reading, "Svar", 6, 1).text()).isEqualTo("Uppsala län");
    assertThat(cell(reading, "Svar", 6, 4))
        .isEqualTo(
            new Cell(
                "Svar",
                6,
                4,
                "Oanvänt belopp",
                "Oanvänt belopp",
                Cell.Type.TEXT,
                Role.DATA,
                "428\u00a0053 kr"));
    assertThat(cell(reading, "Svar", 6, 13).type()).isEqualTo(Cell.Type.BLANK);
    assertThat(cell(reading, "Svar", 2, 2).text()).isEqualTo("2023");
  }

  @Test
  void longFormLabelsTheAnswerByNumberAndText() {
    Reading reading = demo("aterrapportering_2024.csv");
    assertThat(cell(reading, HALLAND, 5))
        .isEqualTo(
            new Cell(
                "",
                HALLAND,
                5,
                "svar",
                "1.3 Oanvänt belopp (kr)",
                Cell.Type.TEXT,
                Role.DATA,
                "1 325 960"));
    assertThat(cell(reading, HALLAND, 1).label()).isEqualTo("bidragsår");
    assertThat(cell(reading, HALLAND, 2).label()).isEqualTo("bidragsmottagare");
    assertThat(cell(reading, HALLAND, 3).label()).isEqualTo("frågenr");
    assertThat(cell(reading, HALLAND, 4))
        .extracting(Cell::label, Cell::text)
        .containsExactly("fråga", "Oanvänt belopp (kr)");
  }

  private static final int HALLAND = 294;
}
