package se.utfall.render;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture.Estimate;
import se.utfall.document.Picture.Intervals;
import se.utfall.document.Picture.Item;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Standing;

/** Points with their intervals as error bars, over the items' names; the reference lies across. */
final class WordIntervals {
  private static final int HEIGHT = 3_900_000;

  private final WordBody body;
  private final Intervals picture;

  WordIntervals(WordBody body, Intervals picture) {
    this.body = body;
    this.picture = picture;
  }

  void draw(Figure figure) {
    if (picture.items().isEmpty()) {
      return;
    }
    List<String> names = picture.items().stream().map(WordIntervals::name).toList();
    WordChart chart = WordChart.in(body, figure, names, HEIGHT);
    XDDFValueAxis axis = chart.valueAxis(AxisPosition.LEFT, picture.unit());
    List<BigDecimal> values = IntervalsDrawing.values(picture);
    chart.format(axis, List.of(values));
    WordScale.set(axis, Scale.around(values));
    XDDFLineChartData data =
        (XDDFLineChartData)
            chart
                .chart()
                .createData(ChartTypes.LINE, chart.categoryAxis(AxisPosition.BOTTOM), axis);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    standings().forEach(standing -> points(chart, data, standing));
    Optional.ofNullable(picture.reference()).ifPresent(each -> across(chart, data, each));
    chart.chart().plot(data);
  }

  private static String name(Item item) {
    String mark = item.constructed() ? " " + Notes.CONSTRUCTED : "";
    return item.name() + mark + (item.estimate() == null ? ": " + item.sign() : "");
  }

  private Set<Standing> standings() {
    return picture.items().stream()
        .filter(item -> item.estimate() != null)
        .map(Item::standing)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
  }

  private void points(WordChart chart, XDDFLineChartData data, Standing standing) {
    List<@Nullable BigDecimal> values =
        picture.items().stream().<@Nullable BigDecimal>map(item -> value(item, standing)).toList();
    XDDFLineChartData.Series series =
        (XDDFLineChartData.Series) chart.add(data, words(standing), values);
    WordMarker marker = WordMarker.of(Symbol.of(standing));
    series.setSmooth(false);
    series.setLineProperties(WordColors.noLine());
    series.setMarkerStyle(marker.style());
    marker.mark(series.getCTLineSer().getMarker());
    bars(series.getCTLineSer().addNewErrBars(), standing, marker.edge());
  }

  private static @Nullable BigDecimal value(Item item, Standing standing) {
    Estimate estimate = item.estimate();
    return estimate == null || item.standing() != standing ? null : estimate.value();
  }

  /** The reference among the items goes by its own name. */
  private String words(Standing standing) {
    return standing == Standing.REFERENCE
        ? picture.items().stream()
            .filter(item -> item.standing() == standing)
            .map(Item::name)
            .collect(Collectors.joining(", "))
        : new PictureWords(body.document().language()).of(standing);
  }

  private void bars(CTErrBars bars, Standing standing, String color) {
    bars.addNewErrDir().setVal(STErrDir.Y);
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(true);
    CTNumData plus = bars.addNewPlus().addNewNumLit();
    CTNumData minus = bars.addNewMinus().addNewNumLit();
    plus.addNewPtCount().setVal(picture.items().size());
    minus.addNewPtCount().setVal(picture.items().size());
    IntStream.range(0, picture.items().size())
        .filter(at -> value(picture.items().get(at), standing) != null)
        .forEach(
            at -> {
              Estimate estimate = Objects.requireNonNull(picture.items().get(at).estimate());
              length(plus, at, estimate.upper(), estimate.value());
              length(minus, at, estimate.value(), estimate.lower());
            });
    new XDDFShapeProperties(bars.addNewSpPr()).setLineProperties(WordColors.line(color, 1.5));
  }

  private static void length(
      CTNumData data, int at, @Nullable BigDecimal high, @Nullable BigDecimal low) {
    if (high != null && low != null) {
      CTNumVal point = data.addNewPt();
      point.setIdx(at);
      point.setV(high.subtract(low).toPlainString());
    }
  }

  private void across(WordChart chart, XDDFLineChartData data, Reference reference) {
    List<@Nullable BigDecimal> values =
        picture.items().stream().<@Nullable BigDecimal>map(item -> reference.value()).toList();
    XDDFLineChartData.Series series =
        (XDDFLineChartData.Series)
            chart.add(data, new EstimateText(body.document().language()).of(reference), values);
    series.setSmooth(false);
    series.setMarkerStyle(MarkerStyle.NONE);
    series.setLineProperties(WordColors.line(WordColors.SOFT, 1.5, PresetLineDash.DASH));
  }

  /** What the chart cannot say itself. */
  void explain() {
    if (picture.items().stream().anyMatch(Item::constructed)) {
      body.paragraph("Notes", body.labels().constructedValue());
    }
  }
}
