package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.render.WordReading.points;
import static se.utfall.render.WordReading.read;
import static se.utfall.render.WordReading.styled;
import static se.utfall.render.WordReading.texts;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import se.utfall.document.Block;
import se.utfall.document.Figure;
import se.utfall.document.Picture;

class WordFigureTest {
  @Test
  void linesHaveTheirValuesAndGaps() throws IOException, InvalidFormatException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.of(Documents.lines())))) {
      XWPFChart chart = word.getCharts().get(0);
      List<CTLineSer> lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
      assertThat(lines)
          .extracting(line -> line.getTx().getStrRef().getStrCache().getPtArray(0).getV())
          .containsExactly("Stockholm", "Skåne", "Riket");
      assertThat(points(lines.get(0).getVal())).containsExactly("0=820", "2=690", "3=610", "4=600");
      assertThat(points(lines.get(2).getVal()))
          .containsExactly("0=806.9", "1=700", "2=667.7", "3=600", "4=585.3");
      assertThat(lines).extracting(line -> line.getSpPr().getLn().getW()).last().isEqualTo(31_750);
      assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
      XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(820);
      assertThat(sheet.getRow(2).getCell(1)).isNull();
      assertThat(styled(word, "Notes"))
          .contains(
              "Notes: Grå linjer: Stockholm, Skåne.",
              "Notes: Före 2021: Statsbidraget infördes.",
              "Notes: 2020–2021: Covid-19-pandemin.");
    }
  }

  @Test
  void barsAreStackedAndConstructedOnesHatched() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.of(Documents.bars())))) {
      List<CTBarSer> bars =
          word.getCharts().get(0).getCTChart().getPlotArea().getBarChartArray(0).getSerList();
      assertThat(points(bars.get(0).getVal())).containsExactly("0=12.5", "1=10", "2=8");
      assertThat(points(bars.get(1).getVal())).containsExactly("0=1", "2=2");
      assertThat(bars.get(0).getDPtArray(0).getIdx().getVal()).isEqualTo(2);
      assertThat(bars.get(0).getDPtArray(0).getSpPr().xmlText()).contains("prst=\"wdUpDiag\"");
      assertThat(bars.get(0).getSpPr().xmlText()).doesNotContain("pattFill");
      assertThat(bars.get(1).getSpPr().xmlText()).contains("prst=\"wdUpDiag\"");
      assertThat(bars.get(1).getTx().getStrRef().getStrCache().getPtArray(0).getV())
          .isEqualTo("Oanvänt ◇");
      assertThat(styled(word, "Notes"))
          .contains("Notes: ◇ Streckade staplar visar konstruerade värden.");
    }
  }

  @Test
  void pictureIsDescribedForWhoDoesNotSeeIt() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.full()))) {
      assertThat(word.getParagraphs())
          .flatExtracting(XWPFParagraph::getRuns)
          .flatExtracting(run -> run.getCTR().getDrawingList())
          .extracting(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
          .containsExactly(
              "Linjerna faller från 807 till 585 i riket.", "Staplar för tre regioner.");
      assertThat(word.getTables())
          .filteredOn(table -> table.getCTTbl().getTblPr().isSetTblDescription())
          .extracting(table -> table.getCTTbl().getTblPr().getTblDescription().getVal())
          .containsExactly("Högst i norr.");
    }
  }

  @Test
  void tilesSayTheirNamesAndValuesInWords() throws IOException {
    try (XWPFDocument word = read(WordDocument.docx(Documents.of(Documents.tiles())))) {
      assertThat(texts(word.getTables().get(0)))
          .containsExactly(
              "|||Norrbotten 12,5",
              "|||Västerbotten –",
              "|Jämtland Härjedalen ◇\u00a01,5|Västernorrland 8,0|",
              "|||Stockholm 3,1");
      assertThat(texts(word.getTables().get(1)))
          .containsExactly("0–2|2–5|5–10|10 och mer|uppgift saknas");
      assertThat(word.getTables().get(1).getRow(0).getTableCells())
          .extracting(XWPFTableCell::getColor)
          .containsExactly("DEEAF6", "9EAFC5", "5F7395", "1F3864", "FFFFFF");
      assertThat(word.getTables().get(0).getRow(0).getCell(3).getParagraphArray(0).getRuns())
          .extracting(XWPFRun::getColor)
          .containsExactly("FFFFFF");
    }
  }

  @Test
  void figureWithoutValuesHasItsCaptionAndTable() throws IOException {
    Figure lines = Documents.lines();
    Figure none =
        new Figure(
            lines.id(),
            lines.number(),
            lines.title(),
            lines.description(),
            new Picture.Lines("", List.of(), List.of(), List.of()),
            lines.data());
    try (XWPFDocument word = read(WordDocument.docx(Documents.of(new Block.FigureBlock(none))))) {
      assertThat(word.getCharts()).isEmpty();
      assertThat(styled(word, "FigureCaption")).hasSize(1);
      assertThat(word.getTables()).hasSize(1);
    }
  }
}
