package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.render.WordReading.anchors;
import static se.utfall.render.WordReading.bookmarks;
import static se.utfall.render.WordReading.breaks;
import static se.utfall.render.WordReading.fields;
import static se.utfall.render.WordReading.locale;
import static se.utfall.render.WordReading.names;
import static se.utfall.render.WordReading.outside;
import static se.utfall.render.WordReading.read;
import static se.utfall.render.WordReading.styled;
import static se.utfall.render.WordReading.texts;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import se.utfall.document.Table;
import se.utfall.domain.Language;

class WordDocumentTest {
  @Test
  void headingsAreHeadingsInTheirOrder() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.full()))) {
      assertThat(styled(word, "Heading"))
          .containsExactly(
              "Heading1: Tabeller",
              "Heading2: Områden",
              "Heading1: Figurer",
              "Heading1: Så är rapporten gjord",
              "Heading2: Filer i körningen");
      assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(word.getStyles().getStyle("Heading3").getCTStyle().getPPr().getOutlineLvl())
          .extracting(level -> level.getVal().intValue())
          .isEqualTo(2);
    }
  }

  @Test
  void contentsLeadToWhatIsThere() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.full()))) {
      assertThat(styled(word, "TOC"))
          .containsExactly(
              "TOC1: Tabeller", "TOC2: Områden", "TOC1: Figurer", "TOC1: Så är rapporten gjord");
      assertThat(styled(word, "TableofFigures")).hasSize(5);
      assertThat(bookmarks(word)).doesNotHaveDuplicates().containsAll(anchors(word));
      assertThat(anchors(word)).hasSize(10);
    }
  }

  @Test
  void captionsCountInWordsOwnFieldsAndComeToTheDocumentsNumbers() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.full()))) {
      assertThat(fields(word))
          .containsExactly(
              "SEQ Tabell \\* ARABIC \\r 6 = 6",
              "SEQ Tabell \\* ARABIC \\r 7 = 7",
              "SEQ Figur \\* ARABIC \\r 6 = 6",
              "SEQ Figur \\* ARABIC \\r 7 = 7",
              "SEQ Figur \\* ARABIC \\r 8 = 8");
      assertThat(styled(word, "Caption").get(0))
          .isEqualTo("Caption: Tabell\u00a06. Beviljat och använt bidrag");
      assertThat(styled(word, "Caption")).last().isEqualTo("Caption: Mål som staten har angett");
    }
  }

  @Test
  void tableHasItsCellsUnderAHeaderThatIsRepeated() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.of(Documents.grants())))) {
      XWPFTable table = word.getTables().get(0);
      assertThat(texts(table))
          .containsExactly(
              "Region|2023|2024\u00a0◇",
              "|Beviljat (kronor)|Använd andel (procent)|Beviljat (kronor)|Använd andel (procent)",
              "Stockholm|1325960|73,4|◇\u00a01500000|◇\u00a099,5",
              "Skåne|−35|<1|◇\u00a00|–",
              "Halland|blandat|0|◇\u00a0−7,5|..",
              "Riket|1325925|73,4|◇\u00a01500000|◇\u00a0100");
      assertThat(table.getRows())
          .extracting(XWPFTableRow::isRepeatHeader)
          .containsExactly(true, true, false, false, false, false);
      assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
    }
  }

  @Test
  void numbersStandToTheRightAndTotalsAreBold() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.of(Documents.grants())))) {
      XWPFTable table = word.getTables().get(0);
      XWPFParagraph number = table.getRow(2).getCell(1).getParagraphArray(0);
      XWPFParagraph total = table.getRow(5).getCell(1).getParagraphArray(0);
      assertThat(table.getRow(2).getCell(0).getParagraphArray(0).getAlignment())
          .isEqualTo(ParagraphAlignment.LEFT);
      assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
      assertThat(number.getRuns().get(0).isBold()).isFalse();
      assertThat(total.getRuns().get(0).isBold()).isTrue();
    }
  }

  @Test
  void notesStandBelowTheTable() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.of(Documents.grants())))) {
      assertThat(styled(word, "Warning"))
          .containsExactly("Warning: ◇ Alla värden för 2024 är konstruerade och får inte citeras.");
      assertThat(styled(word, "Notes"))
          .containsExactly(
              "Notes: Körning 2025-03-31-a1b2c3 · Daterad 2025-03-31",
              "Notes: Svarande regioner (N): 19 år 2023, 21 år 2024.",
              "Notes: Andelen är använt bidrag genom beviljat.",
              "Notes: Antalet svarande regioner varierar mellan åren.",
              "Notes: Egna bedömningar.",
              "Notes: – = uppgift saknas; <1 = mer än noll",
              "Notes: Källa: Socialstyrelsen, återrapportering 2023–2024");
    }
  }

  @Test
  void wideTableLiesAcrossWithItsHeading() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.full()))) {
      assertThat(breaks(word))
          .containsExactly("portrait after Efter tabellen kommer text.", "landscape after ");
      assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
          .isEqualTo(STPageOrientation.PORTRAIT);
      assertThat(word.getFooterList().get(0).getText())
          .startsWith("Körning 2025-03-31-a1b2c3 · Sida 1 av 1");
    }
  }

  @Test
  void otherBlocksAreParagraphsAndTables() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.full()))) {
      assertThat(styled(word, "Notice"))
          .containsExactly("Notice: ◇ Rapporten visar konstruerade värden. De får inte citeras.");
      assertThat(styled(word, "Code"))
          .containsExactly("Code: jobs/report --year 2024\n  --format docx");
      assertThat(styled(word, "Term")).contains("Term: Västra Götaland");
      assertThat(texts(word.getTables().get(0)))
          .containsExactly(
              "Beviljat, kronor|99 000 000",
              "Använt av beviljat, procent|◇ 73,4",
              "Svarande regioner|21 av 21");
    }
  }

  @Test
  void languageIsTheDocumentsButWhereTheTextHasAnother() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.full()))) {
      assertThat(locale(word)).isEqualTo("sv-SE");
      assertThat(word.getParagraphs())
          .flatExtracting(XWPFParagraph::getRuns)
          .filteredOn(run -> run.getLang() != null)
          .extracting(run -> run.text() + " " + run.getLang())
          .containsExactly("Better Prehospital Care en-GB");
    }
    try (XWPFDocument word = read(WordDocument.docx(Documents.full(Language.EN)))) {
      assertThat(locale(word)).isEqualTo("en-GB");
      assertThat(styled(word, "ContentsHeading")).contains("ContentsHeading: Contents");
    }
  }

  @Test
  void cellInAnotherLanguageSaysSo() throws IOException {
    Table.Cell english = new Table.Cell("Aims", null, null, "text", false, "", "en");
    Table aims = Documents.aims();
    Table table =
        new Table(
            "t",
            "",
            "T",
            aims.notes(),
            "",
            aims.columns(),
            List.of(Documents.row("a", "A", english, Table.Cell.words("Mål"))));
    try (XWPFDocument word = read(WordDocument.docx(Documents.of(table)))) {
      XWPFTableRow row = word.getTables().get(0).getRow(1);
      assertThat(row.getCell(1).getParagraphArray(0).getRuns().get(0).getLang()).isEqualTo("en-GB");
      assertThat(row.getCell(2).getParagraphArray(0).getRuns().get(0).getLang()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noTextLeadsOutOrBecomesAnythingElse(String text) throws IOException, InvalidFormatException {
    byte[] bytes = WordDocument.docx(Documents.hostile(text));
    try (XWPFDocument word = read(bytes)) {
      String clean = OfficeText.clean(text).replaceAll("\\R", "\n");
      assertThat(styled(word, "Title")).containsExactly("Title: " + clean);
      assertThat(word.getTables().get(0).getRow(2).getCell(0).getText()).contains(clean.strip());
      assertThat(bookmarks(word)).containsAll(anchors(word)).allMatch(n -> n.matches("\\w{1,40}"));
      assertThat(outside(word)).isEmpty();
      assertThat(fields(word)).isEmpty();
      assertThat(names(bytes)).noneMatch(name -> name.contains("vba"));
    }
  }

  static List<String> hostile() {
    return Documents.HOSTILE;
  }

  @Test
  void emptyDocumentHasItsTitle() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.empty()))) {
      assertThat(styled(word, "Title")).hasSize(1);
      assertThat(word.getTables()).isEmpty();
      assertThat(styled(word, "ContentsHeading")).isEmpty();
    }
  }

  @Test
  void nothingComesFromTheClock() throws IOException, InvalidFormatException {
    Instant dated = Instant.parse("2025-03-31T00:00:00Z");
    try (XWPFDocument word = read(WordDocument.docx(Documents.full()))) {
      POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
      assertThat(core.getCreated().toInstant()).isEqualTo(dated);
      assertThat(core.getIdentifier()).isEqualTo("2025-03-31-a1b2c3");
      for (XWPFChart chart : word.getCharts()) {
        POIXMLProperties.CoreProperties within =
            chart.getWorkbook().getProperties().getCoreProperties();
        assertThat(within.getCreated().toInstant()).isEqualTo(dated);
      }
    }
  }

  @Test
  void sameDocumentGivesSameBytes() {
    assertThat(WordDocument.docx(Documents.full())).isEqualTo(WordDocument.docx(Documents.full()));
  }
}
