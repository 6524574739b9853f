package se.utfall.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import se.utfall.document.Figure;
import se.utfall.document.Picture;

/** Lines over time: the emphasised before the others, which are grey and thin. */
final class WordLines {
  private static final int HEIGHT = 3_300_000;
  private static final int LARGE = 6;
  private static final int SMALL = 2;

  private final WordBody body;
  private final Picture.Lines picture;

  /** The emphasised last, so that they lie over the others. */
  private final List<Picture.Line> lines;

  private final boolean distinguished;

  WordLines(WordBody body, Picture.Lines picture) {
    this.body = body;
    this.picture = picture;
    this.lines = Stream.concat(of(false), of(true)).toList();
    this.distinguished = of(true).findAny().isPresent() && of(false).findAny().isPresent();
  }

  private Stream<Picture.Line> of(boolean emphasised) {
    return picture.lines().stream().filter(line -> line.emphasised() == emphasised);
  }

  void drawIn(Figure figure) {
    if (lines.isEmpty() || picture.periods().isEmpty()) {
      return;
    }
    draw(WordChart.in(body, figure, picture.periods(), HEIGHT));
  }

  void draw(WordChart chart) {
    XDDFValueAxis axis = chart.valueAxis(AxisPosition.LEFT, picture.unit());
    chart.format(axis, List.of(LinesDrawing.values(picture)));
    XDDFLineChartData data =
        (XDDFLineChartData)
            chart
                .chart()
                .createData(ChartTypes.LINE, chart.categoryAxis(AxisPosition.BOTTOM), axis);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    picture.bands().forEach(band -> edges(chart, data, band));
    for (int at = 0; at < lines.size(); at++) {
      Picture.Line line = lines.get(at);
      look((XDDFLineChartData.Series) chart.add(data, line.name(), line.values()), at);
    }
    chart.chart().plot(data);
    hide(chart);
  }

  private void look(XDDFLineChartData.Series series, int at) {
    boolean grey = distinguished && !lines.get(at).emphasised();
    int strong = lines.size() - 1 - at;
    String color = grey ? WordColors.GREY : WordColors.strong(strong);
    XDDFLineProperties line =
        grey ? grey(color) : WordColors.line(color, 2.5, WordColors.dash(strong));
    series.setSmooth(false);
    series.setLineProperties(line);
    series.setMarkerStyle(MarkerStyle.CIRCLE);
    mark(series.getCTLineSer().getMarker(), grey ? SMALL : LARGE, color);
  }

  /** One alone is dashed, as on the page. */
  private XDDFLineProperties grey(String color) {
    return severalGrey()
        ? WordColors.line(color, 0.75)
        : WordColors.line(color, 1.5, PresetLineDash.DASH);
  }

  /** Points show a value even where both its neighbours are missing. */
  private static void mark(CTMarker marker, int size, String color) {
    BareValue.set(marker.addNewSize(), size);
    XDDFShapeProperties shape = new XDDFShapeProperties(marker.addNewSpPr());
    shape.setFillProperties(WordColors.fill(color));
    shape.setLineProperties(WordColors.line(color, 0.75));
  }

  /** The edges of a band: thin, without points. */
  private static void edges(WordChart chart, XDDFLineChartData data, Picture.Band band) {
    for (List<@Nullable BigDecimal> end : List.of(band.lower(), band.upper())) {
      XDDFLineChartData.Series series =
          (XDDFLineChartData.Series) chart.add(data, band.label(), end);
      series.setSmooth(false);
      series.setMarkerStyle(MarkerStyle.NONE);
      series.setLineProperties(WordColors.line(WordColors.GREY, 1.25, PresetLineDash.SYSTEM_DOT));
    }
  }

  /** One entry for the two edges of a band; none for grey lines that are many. */
  private void hide(WordChart chart) {
    int edges = 2 * picture.bands().size();
    IntStream.range(0, edges).filter(at -> at % 2 == 1).forEach(at -> hide(chart, at));
    if (severalGrey()) {
      IntStream.range(edges, edges + (int) of(false).count()).forEach(at -> hide(chart, at));
    }
  }

  private static void hide(WordChart chart, int at) {
    XDDFLegendEntry entry = chart.chart().getOrAddLegend().addEntry();
    entry.setIndex(at);
    entry.setDelete(true);
  }

  private boolean severalGrey() {
    return distinguished && of(false).count() > 1;
  }

  /** What the chart cannot say itself. */
  void explain() {
    if (severalGrey()) {
      String names = of(false).map(Picture.Line::name).collect(Collectors.joining(", "));
      body.paragraph("Notes", body.labels().regions() + ": " + names + ".");
    }
    for (Picture.Moment moment : picture.moments()) {
      String before = body.labels().before() + " " + moment.period();
      body.paragraph("Notes", before + ": " + moment.label() + ".");
    }
    for (Picture.Stretch stretch : picture.stretches()) {
      String periods = stretch.from() + "–" + stretch.to();
      body.paragraph("Notes", periods + ": " + stretch.label() + ".");
    }
  }
}
