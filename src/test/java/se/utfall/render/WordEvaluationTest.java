package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.render.WordReading.anchors;
import static se.utfall.render.WordReading.bookmarks;
import static se.utfall.render.WordReading.outside;
import static se.utfall.render.WordReading.points;
import static se.utfall.render.WordReading.read;
import static se.utfall.render.WordReading.styled;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegendEntry;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Axes;
import se.utfall.document.Picture.Funnel;
import se.utfall.document.Picture.Intervals;
import se.utfall.document.Picture.Panels;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Scatter;

class WordEvaluationTest {
  private static XWPFDocument word(Picture picture) throws IOException {
    return read(WordDocument.docx(Evaluations.document(picture)));
  }

  private static CTPlotArea plot(XWPFDocument word) {
    return word.getCharts().get(0).getCTChart().getPlotArea();
  }

  private static String name(CTSerTx title) {
    return title.getStrRef().getStrCache().getPtArray(0).getV();
  }

  @Test
  void intervalsAreErrorBarsOfTheirPoints() throws IOException {
    try (XWPFDocument word = word(Evaluations.intervals())) {
      List<CTLineSer> series = plot(word).getLineChartArray(0).getSerList();
      assertThat(series)
          .extracting(each -> name(each.getTx()))
          .containsExactly(
              "högre", "lägre", "ingen säker skillnad", "kan inte avgöras", "Riket", "Riket 5,0");
      assertThat(series)
          .extracting(each -> each.getMarker().getSymbol().getVal())
          .containsExactly(
              STMarkerStyle.TRIANGLE,
              STMarkerStyle.SQUARE,
              STMarkerStyle.CIRCLE,
              STMarkerStyle.X,
              STMarkerStyle.CIRCLE,
              STMarkerStyle.NONE);
      assertThat(points(series.get(2).getVal())).containsExactly("1=5.5");
      // 7.5 − 5.5 above and 5.5 − 4.0 below
      CTErrBars bars = series.get(2).getErrBars();
      assertThat(bars.getPlus().getNumLit().getPtArray(0).getIdx()).isEqualTo(1);
      assertThat(bars.getPlus().getNumLit().getPtArray(0).getV()).isEqualTo("2.0");
      assertThat(bars.getMinus().getNumLit().getPtArray(0).getV()).isEqualTo("1.5");
      assertThat(series.get(3).getErrBars().getPlus().getNumLit().getPtList()).isEmpty();
      assertThat(points(series.get(5).getVal())).hasSize(6).allMatch(it -> it.endsWith("=5.0"));
      assertThat(series.get(0).getCat().getStrRef().getStrCache().getPtList())
          .extracting(each -> each.getV())
          .containsExactly("Skåne", "Halland ◇", "Riket", "Gotland", "Kalmar", "Blekinge: ..");
    }
  }

  @Test
  void aFunnelHasItsTargetLimitsAndLabelledPoints() throws IOException {
    try (XWPFDocument word = word(Evaluations.funnel())) {
      List<CTScatterSer> series = plot(word).getScatterChartArray(0).getSerList();
      assertThat(series)
          .extracting(each -> name(each.getTx()))
          .containsExactly(
              "Riket 50",
              "95 %",
              "95 %",
              "99,8 % (justerade)",
              "99,8 % (justerade)",
              "A",
              "B",
              "C",
              "D\u00a0◇");
      // after the two ends of the target come the upper 95 % limits
      assertThat(points(series.get(1).getYVal())).containsExactly("2=60", "3=55");
      assertThat(points(series.get(6).getYVal())).containsExactly("11=80");
      assertThat(series.get(6).getXVal().getNumRef().getNumCache().getPtArray(11).getV())
          .isEqualTo("200");
      assertThat(series.get(6).getDLbls().getShowSerName().getVal()).isTrue();
      assertThat(series.get(6).getMarker().getSymbol().getVal()).isEqualTo(STMarkerStyle.TRIANGLE);
      assertThat(hidden(word)).containsExactly(2L, 4L, 5L, 6L, 7L, 8L);
      assertThat(styled(word, "Notes"))
          .contains(
              "Notes: ▲ över gränserna: Region B.",
              "Notes: ■ under gränserna: Region C.",
              "Notes: ◇ konstruerat värde");
    }
  }

  private static List<Long> hidden(XWPFDocument word) {
    return word.getCharts().get(0).getCTChart().getLegend().getLegendEntryList().stream()
        .map(CTLegendEntry::getIdx)
        .map(each -> each.getVal())
        .toList();
  }

  @Test
  void theValuesAlongAreNumbersInTheChartsWorkbook() throws IOException, InvalidFormatException {
    try (XWPFDocument word = word(Evaluations.scatter())) {
      XSSFSheet sheet = word.getCharts().get(0).getWorkbook().getSheetAt(0);
      // two for the line, two for each edge of its band, and three points
      assertThat(sheet.getLastRowNum()).isEqualTo(9);
      assertThat(sheet.getRow(9).getCell(0).getNumericCellValue()).isEqualTo(5);
      assertThat(sheet.getRow(9).getCell(6).getNumericCellValue()).isEqualTo(0.5);
      assertThat(sheet.getRow(9).getCell(1)).isNull();
    }
  }

  @Test
  void aScatterHasItsLineBandAndMostInfluentialPoint() throws IOException {
    try (XWPFDocument word = word(Evaluations.scatter())) {
      List<CTScatterSer> series = plot(word).getScatterChartArray(0).getSerList();
      assertThat(series)
          .extracting(each -> name(each.getTx()))
          .containsExactly("Linje", "95 %", "95 %", "A", "B", "C");
      assertThat(points(series.get(0).getYVal())).containsExactly("0=-0.5", "1=0.5");
      assertThat(styled(word, "Notes")).contains("Notes: ● störst inflytande på linjen: Region B.");
      assertThat(plot(word).getValAxList())
          .extracting(axis -> axis.getTitle().getTx().getRich().getPArray(0).getRArray(0).getT())
          .containsExactly("kronor per invånare", "procentenheter");
    }
  }

  @Test
  void aBandIsTwoLinesUnderOneName() throws IOException {
    try (XWPFDocument word = word(Evaluations.region())) {
      List<CTLineSer> series = plot(word).getLineChartArray(0).getSerList();
      assertThat(series)
          .extracting(each -> name(each.getTx()))
          .containsExactly("Övriga", "Övriga", "Riket", "Halland");
      assertThat(points(series.get(1).getVal())).containsExactly("0=100", "1=100", "2=80");
      assertThat(hidden(word)).containsExactly(1L);
    }
  }

  @Test
  void panelsAreChartsWithTitlesTwoAbreast() throws IOException {
    try (XWPFDocument word = word(Evaluations.panels())) {
      assertThat(word.getCharts())
          .extracting(
              chart ->
                  chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getT())
          .containsExactly("Suicid", "Besök på akutmottagning");
      assertThat(word.getCharts()).noneMatch(chart -> chart.getCTChart().isSetLegend());
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getRuns)
          .filteredOn(runs -> runs.stream().anyMatch(run -> run.getCTR().sizeOfDrawingArray() > 0))
          .hasSize(1);
      assertThat(styled(word, "Notes"))
          .contains(
              "Notes: Halland: tjock linje.",
              "Notes: Riket: streckad linje.",
              "Notes: Övriga: mellan prickade linjer.");
    }
  }

  static List<Picture> pictures() {
    return List.of(
        Evaluations.intervals(), Evaluations.funnel(), Evaluations.scatter(), Evaluations.region());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void pictureIsDescribedForWhoDoesNotSeeIt(Picture picture) throws IOException {
    try (XWPFDocument word = word(picture)) {
      assertThat(word.getParagraphs())
          .flatExtracting(XWPFParagraph::getRuns)
          .flatExtracting(run -> run.getCTR().getDrawingList())
          .extracting(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
          .containsExactly("Vad den visar.");
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void samePictureGivesSameBytes(Picture picture) {
    assertThat(WordDocument.docx(Evaluations.document(picture)))
        .isEqualTo(WordDocument.docx(Evaluations.document(picture)));
  }

  @Test
  void picturesWithoutValuesHaveTheirCaptionAndTable() throws IOException {
    List<Picture> none =
        List.of(
            new Intervals("", null, List.of()),
            new Funnel(
                new Axes("", ""),
                new Reference("", Evaluations.decimal("1")),
                List.of(),
                List.of()),
            new Scatter(new Axes("", ""), List.of(), null),
            new Panels(List.of()));
    try (XWPFDocument word = read(WordDocument.docx(Evaluations.document(none)))) {
      assertThat(word.getCharts()).isEmpty();
      assertThat(styled(word, "FigureCaption")).hasSize(4);
      assertThat(word.getTables()).hasSize(4);
    }
  }

  static List<String> hostile() {
    return Documents.HOSTILE;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noTextOfAPictureLeadsOutOrBecomesAFormula(String text)
      throws IOException, InvalidFormatException {
    byte[] bytes = WordDocument.docx(Evaluations.document(Evaluations.hostile(text)));
    try (XWPFDocument word = read(bytes)) {
      assertThat(outside(word)).isEmpty();
      assertThat(word.getCharts()).hasSize(5);
      for (XWPFChart chart : word.getCharts()) {
        assertThat(StreamSupport.stream(chart.getWorkbook().getSheetAt(0).spliterator(), false))
            .flatExtracting(row -> StreamSupport.stream(row.spliterator(), false).toList())
            .noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
      }
    }
  }

  @Test
  void partsAreHeadingsUnderTheirChapter() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Evaluations.regions()))) {
      assertThat(styled(word, "Heading"))
          .containsExactly(
              "Heading1: Tabeller",
              "Heading1: Regionerna",
              "Heading2: Halland",
              "Heading3: Bidrag till Halland",
              "Heading2: Skåne",
              "Heading3: Bidrag till Skåne",
              "Heading1: Metod");
      assertThat(styled(word, "TOC"))
          .containsExactly(
              "TOC1: Tabeller", "TOC1: Regionerna", "TOC2: Halland", "TOC2: Skåne", "TOC1: Metod");
      assertThat(bookmarks(word)).containsAll(anchors(word));
      // a table, and for each region one and the values of a figure
      assertThat(word.getTables()).hasSize(5);
      assertThat(styled(word, "TableofFigures"))
          .containsExactly("TableofFigures: Tabell 6. Beviljat och använt bidrag");
    }
  }
}
