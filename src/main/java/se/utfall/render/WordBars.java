package se.utfall.render;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture;
import se.utfall.render.WordColors.Filling;

/** Bars: upright over short names like years, lying beside long ones like regions'. */
final class WordBars {
  private static final int UPRIGHT_HEIGHT = 3_000_000;
  private static final int BAR_HEIGHT = 210_000;
  private static final int FRAME_HEIGHT = 1_100_000;
  private static final int HIGHEST = 8_200_000;
  private static final int SHORT_NAME = 6;
  private static final int WHOLE = 100;

  private final WordBody body;
  private final Picture.Bars picture;

  WordBars(WordBody body, Picture.Bars picture) {
    this.body = body;
    this.picture = picture;
  }

  void draw(Figure figure) {
    if (picture.series().isEmpty() || picture.categories().isEmpty()) {
      return;
    }
    WordChart chart = WordChart.in(body, figure, picture.categories(), height());
    XDDFCategoryAxis names = chart.categoryAxis(lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    AxisPosition beside = lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT;
    XDDFValueAxis axis = chart.valueAxis(beside, picture.unit());
    chart.format(axis, picture.series().stream().map(Picture.Series::values).toList());
    if (lying()) {
      names.setOrientation(AxisOrientation.MAX_MIN);
      axis.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData data =
        (XDDFBarChartData) chart.chart().createData(ChartTypes.BAR, names, axis);
    shape(chart, data);
    for (int at = 0; at < picture.series().size(); at++) {
      Picture.Series series = picture.series().get(at);
      look((XDDFBarChartData.Series) chart.add(data, name(series), series.values()), series, at);
    }
    chart.chart().plot(data);
  }

  private void shape(WordChart chart, XDDFBarChartData data) {
    data.setVaryColors(false);
    data.setBarDirection(lying() ? BarDirection.BAR : BarDirection.COL);
    data.setBarGrouping(picture.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    data.setGapWidth(60);
    if (picture.stacked()) {
      BareValue.set(chart.plotted().getBarChartArray(0).addNewOverlap(), WHOLE);
    }
  }

  private static void look(XDDFBarChartData.Series bars, Picture.Series series, int at) {
    String color = WordColors.strong(at);
    bars.setInvertIfNegative(false);
    bars.setShapeProperties(WordColors.area(color, Filling.of(series.constructed())));
    List<Boolean> constructed = series.constructedValues();
    for (int point = 0; point < constructed.size() && !series.constructed(); point++) {
      if (constructed.get(point)) {
        bars.getDataPoint(point).setShapeProperties(WordColors.area(color, Filling.HATCHED));
      }
    }
  }

  private static String name(Picture.Series series) {
    return series.constructed() ? series.name() + " " + Notes.CONSTRUCTED : series.name();
  }

  private boolean lying() {
    return picture.categories().stream().anyMatch(name -> name.length() > SHORT_NAME);
  }

  private int height() {
    int bars = picture.categories().size() * (picture.stacked() ? 1 : picture.series().size());
    return lying()
        ? Math.min(FRAME_HEIGHT + (bars + picture.categories().size() / 2) * BAR_HEIGHT, HIGHEST)
        : UPRIGHT_HEIGHT;
  }

  /** What the chart cannot say itself. */
  void explain() {
    boolean some =
        picture.series().stream().anyMatch(each -> each.constructedValues().contains(true));
    if (some) {
      body.paragraph("Notes", body.labels().hatched());
    }
  }
}
