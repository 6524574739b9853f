package se.utfall.render;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import se.utfall.document.Figure;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Lines;
import se.utfall.document.Picture.Panel;
import se.utfall.document.Picture.Panels;

/** Small charts of lines, two abreast, each with its title. */
final class WordPanels {
  private static final int WIDTH = 3_030_000;
  private static final int HEIGHT = 2_000_000;
  private static final int ABREAST = 2;
  private static final int SMALL = 900;

  private final WordBody body;
  private final Panels picture;

  WordPanels(WordBody body, Panels picture) {
    this.body = body;
    this.picture = picture;
  }

  void draw(Figure figure) {
    List<Panel> panels =
        picture.panels().stream()
            .filter(panel -> !panel.lines().lines().isEmpty())
            .filter(panel -> !panel.lines().periods().isEmpty())
            .toList();
    for (int at = 0; at < panels.size(); at += ABREAST) {
      XWPFParagraph paragraph = body.paragraph("Chart");
      panels
          .subList(at, Math.min(panels.size(), at + ABREAST))
          .forEach(panel -> draw(panel, paragraph, figure));
    }
  }

  private void draw(Panel panel, XWPFParagraph paragraph, Figure figure) {
    WordFrame frame = new WordFrame(panel.title(), figure.description(), WIDTH, HEIGHT);
    XWPFChart chart = frame.in(paragraph, body);
    title(chart, panel.title());
    new WordLines(body, panel.lines()).draw(WordChart.in(chart, body, panel.lines().periods()));
    chart.deleteLegend();
  }

  /** One legend for all: there is no room for it in each. */
  void explain() {
    PictureWords words = new PictureWords(body.document().language());
    List<Lines> all = picture.panels().stream().map(Panel::lines).toList();
    Stream<String> strong = names(all, Line::emphasised).map(words::strong);
    Stream<String> dashed = names(all, line -> !line.emphasised()).map(words::dashed);
    Stream<String> bands =
        all.stream()
            .flatMap(lines -> lines.bands().stream())
            .map(Band::label)
            .distinct()
            .map(words::dotted);
    Stream.of(strong, dashed, bands)
        .flatMap(each -> each)
        .forEach(line -> body.paragraph("Notes", line));
  }

  private static Stream<String> names(List<Lines> all, Predicate<Line> kind) {
    return all.stream()
        .flatMap(lines -> lines.lines().stream())
        .filter(kind)
        .map(Line::name)
        .distinct();
  }

  private void title(XWPFChart chart, String text) {
    chart.setTitleText(WordChart.label(text));
    chart.setTitleOverlay(false);
    CTRegularTextRun run =
        chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
    run.getRPr().setSz(SMALL);
    run.getRPr().setB(true);
    run.getRPr().setLang(body.labels().locale());
  }
}
