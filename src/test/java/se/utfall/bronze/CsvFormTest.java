package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.utfall.bronze.Forms.LAYOUTS;
import static se.utfall.bronze.Forms.WINDOWS;
import static se.utfall.bronze.Forms.bytes;
import static se.utfall.bronze.Forms.cell;
import static se.utfall.bronze.Forms.csv;
import static se.utfall.bronze.Forms.demo;
import static se.utfall.bronze.Forms.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.bronze.Cell.Role;
import se.utfall.domain.Layout;
import se.utfall.table.Failure;

class CsvFormTest {
  private static final String HEADER =
      "Bidragsår;Mottagare;Ansökt belopp (kr);Beviljat belopp (kr);Beslutsdatum\n";
  private static final String ROW = "2024;Region Halland;1;2;2024-05-21\n";

  @Test
  void encodingDoesNotChangeTheReading() {
    String text = new String(bytes("aterrapportering_2021.csv"), WINDOWS);
    Reading utf8 = FormReader.read(text.getBytes(UTF_8), "f.csv", LAYOUTS);
    Reading marked = FormReader.read(("\uFEFF" + text).getBytes(UTF_8), "f.csv", LAYOUTS);
    assertThat(utf8).isEqualTo(demo("aterrapportering_2021.csv")).isEqualTo(marked);
  }

  @Test
  void lineEndsOfWindowsAreLineEnds() {
    String text =
        new String(bytes("aterrapportering_2021.csv"), WINDOWS).replaceAll("\r?\n", "\r\n");
    Reading reading = csv(text);
    assertThat(cell(reading, 13, 1).text()).isEqualTo("Region Skåne");
    assertThat(cell(reading, 5, 19).text()).isEqualTo("Utbildning genomförd\r\nunder hösten");
    assertThat(csv(text.replace("\r\n", "\n"))).isEqualTo(demo("aterrapportering_2021.csv"));
  }

  @Test
  void blankLinesAreNothing() {
    Reading reading = csv(HEADER + "\n;;;;\n" + "   \n" + ROW + "\n");
    assertThat(reading.cells()).extracting(Cell::row).containsOnly(1, 5);
  }

  @Test
  void lastCellOfALineWithoutAnEndMayBeCut() {
    Cell last = cell(csv(HEADER + ROW.strip()), 2, 5);
    assertThat(last)
        .extracting(Cell::text, Cell::type)
        .containsExactly("2024-05-21", Cell.Type.CUT);
    assertThat(cell(csv(HEADER + ROW.strip() + ";"), 2, 5).type()).isEqualTo(Cell.Type.TEXT);
    assertThat(cell(csv(HEADER + ROW + "  ;"), 2, 5).type()).isEqualTo(Cell.Type.TEXT);
  }

  @Test
  void foreignLettersAreNoDoubleEncoding() {
    assertThat(cell(csv(HEADER + ROW.replace("Halland", "SÃO Â")), 2, 2).text())
        .isEqualTo("Region SÃO Â");
  }

  @Test
  void orderOfColumnsIsFree() {
    Reading reading =
        csv(
            """
            Beslutsdatum;Mottagare;Beviljat belopp (kr);Ansökt belopp (kr);Bidragsår
            2024-05-21;Region Halland;2;1;2024
            """);
    assertThat(reading.cells().stream().filter(cell -> cell.role() == Role.DATA))
        .extracting(Cell::label, Cell::text)
        .containsExactlyInAnyOrderElementsOf(
            csv(HEADER + ROW).cells().stream()
                .filter(cell -> cell.role() == Role.DATA)
                .map(cell -> tuple(cell.label(), cell.text()))
                .toList());
  }

  @Test
  void headersMayDifferInSpaceAndCaseAndComposition() {
    String odd =
        "BIDRAGSÅR; Mottagare;Anso\u0308kt\u00a0 belopp (kr);Beviljat belopp (kr);Beslutsdatum\n";
    Reading reading = csv(odd + ROW);
    assertThat(cell(reading, 2, 3))
        .extracting(Cell::header, Cell::label)
        .containsExactly("Anso\u0308kt\u00a0 belopp (kr)", "Ansökt belopp (kr)");
  }

  @Test
  void rowWithAnotherNumberOfFieldsIsRagged() {
    Reading reading =
        csv(HEADER + "2024;Region Halland;1;0;0;2024-05-21\n2024;Region Skåne;1\n" + ROW);
    assertThat(reading.cells().stream().filter(cell -> cell.role() == Role.RAGGED))
        .extracting(Cell::row, Cell::column, Cell::header, Cell::label, Cell::text)
        .contains(
            tuple(2, 6, "", "", "2024-05-21"), tuple(3, 3, "", "", "1"), tuple(3, 5, "", "", ""))
        .hasSize(11);
    assertThat(cell(reading, 4, 2).role()).isEqualTo(Role.DATA);
  }

  @Test
  void emptyFieldsAfterTheLastHeaderAreNotRagged() {
    Reading reading = csv(HEADER + "2024;Region Halland;1;2;2024-05-21;;\n");
    assertThat(cell(reading, 2, 2).role()).isEqualTo(Role.DATA);
    assertThat(reading.cells()).hasSize(10);
  }

  @Test
  void formMayBeginWithTheLettersOfAnArchive() {
    assertThat(refusal("PK-nummer;" + HEADER + "7;" + ROW))
        .hasMessageContaining("unknown headers: \"PK-nummer\".");
  }

  @Test
  void declaredNotesStandOutside() {
    String layout =
        """
        layout: test
        source: decision
        format: csv
        grant_year: 2024
        table:
          region: Mottagare
          not_data: ["Källa*", Slut]
          columns: {Sökt: amount.applied}
        """;
    Reading reading =
        csv("Mottagare;Sökt\nSkåne;1\nKÄLLA: ärendesystemet\nSlut;\nSlutligen;2\n", layout);
    assertThat(cell(reading, 3, 1).role()).isEqualTo(Role.OUTSIDE);
    assertThat(cell(reading, 4, 1).role()).isEqualTo(Role.OUTSIDE);
    assertThat(cell(reading, 5, 1).role()).isEqualTo(Role.DATA);
    assertThat(reading.grantYear()).isEqualTo(2024);
  }

  @Test
  void unclosedQuoteIsRefusedWithItsLine() {
    assertThat(refusal(HEADER + ROW + "2024;\"Region Skåne;1;2;2024-05-21\n" + ROW))
        .hasMessage(
            "inkommet/form.csv cannot be divided into cells from line 3 on. A quotation mark in the"
                + " row that starts there is not closed, or stands inside a quoted cell without"
                + " being doubled. Correct the row in the file, or ask for it again.");
  }

  @Test
  void quoteInsideAQuotedCellIsRefusedWithItsLine() {
    assertThat(refusal(HEADER + ROW + "2024;\"Region\nSkåne\";1;2;\"den \"21\" maj\"\n"))
        .hasMessageContaining("from line 3 on");
  }

  @Test
  void byteThatIsNoLetterIsRefusedWithItsPlace() {
    byte[] text = (HEADER + ROW + ROW).getBytes(UTF_8);
    text[text.length - 1] = (byte) 0x81; // undefined in Windows-1252, incomplete in UTF-8
    assertThat(refusal(text))
        .hasMessage(
            "inkommet/form.csv is not written in UTF-8. Byte 145, in line 3, is no letter in it."
                + " Ask for the file in UTF-8, or declare its encoding in the layout.");
  }

  @Test
  void unknownHeaderIsRefused() {
    Failure refusal = refusal(HEADER.replace("Beviljat", "Tilldelat") + ROW);
    assertThat(refusal.kind()).isEqualTo(Failure.Kind.INPUT);
    assertThat(refusal)
        .hasMessage(
            "inkommet/form.csv fits no layout. Held against the closest, beslut: row 1, unknown"
                + " headers: \"Tilldelat belopp (kr)\"; row 1, missing headers: \"Beviljat belopp"
                + " (kr)\". Declare the form in a new file conf/layouts/form.yaml (see README,"
                + " adding a year).");
  }

  @Test
  void textThatIsCalledAWorkbookIsToldSo() {
    byte[] text = "not a workbook".getBytes(UTF_8);
    assertThat(
            catchThrowableOfType(Failure.class, () -> FormReader.read(text, "form.XLSX", LAYOUTS)))
        .hasMessageStartingWith(
            "form.XLSX fits no layout. It is called a workbook and is text. Held against the"
                + " closest, ");
  }

  @Test
  void headerThatStandsTwiceIsRefused() {
    assertThat(refusal(HEADER.strip() + ";Mottagare\n" + ROW.strip() + ";x\n"))
        .hasMessageContaining(
            "ambiguous headers: \"Mottagare\" stands over column 2 and column 6.");
  }

  @Test
  void valuesUnderNoHeaderAreRefused() {
    assertThat(refusal(HEADER.replace("Mottagare;", "Mottagare;;") + "2024;Skåne;?;1;2;2024-05-21"))
        .hasMessageContaining("unknown headers: none over the values in column 3.");
  }

  @Test
  void optionalColumnMayBeMissing() {
    String text = new String(bytes("aterrapportering_2021.csv"), WINDOWS);
    String two =
        text.lines()
            .limit(2)
            .map(line -> line.substring(0, line.lastIndexOf(';')))
            .reduce((a, b) -> a + "\n" + b)
            .orElseThrow();
    assertThat(csv(two).layout()).isEqualTo("aterrapportering_2021");
  }

  @Test
  void fileThatFitsTwoLayoutsIsRefused() {
    String layout =
        """
        layout: test
        source: decision
        format: csv
        grant_year: {column: Bidragsår}
        table:
          region: Mottagare
          columns:
            Ansökt belopp (kr): amount.applied
            Beviljat belopp (kr): amount.granted
            Beslutsdatum: decision_date
        """;
    List<Layout> both = List.of(LAYOUTS.get(4), Forms.parse(layout));
    assertThat(refusal((HEADER + ROW).getBytes(UTF_8), both))
        .hasMessage(
            "inkommet/form.csv fits several layouts: beslut, test. Which of them says what the"
                + " headers mean is not clear. Make the layouts differ in conf/layouts/, or merge"
                + " them.");
  }
}
