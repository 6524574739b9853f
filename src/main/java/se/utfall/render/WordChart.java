package se.utfall.render;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import se.utfall.document.Figure;

/** A chart of Word's own, with its values in the workbook within it. */
final class WordChart {
  private static final int WIDTH = 6_100_000;
  private static final double THOUSAND = 1_000;

  /** What a cell of the chart's workbook can hold with room to spare. */
  private static final int LONGEST = 200;

  private final XWPFChart chart;
  private final XDDFCategoryDataSource categories;
  private final List<String> names;
  private final String locale;

  private WordChart(XWPFChart chart, List<String> names, String locale) {
    this.chart = chart;
    this.locale = locale;
    this.names = names.stream().map(WordChart::label).toList();
    this.categories =
        XDDFDataSourcesFactory.fromArray(this.names.toArray(String[]::new), range(0), 0);
  }

  /** An empty chart over the names, in a paragraph of its own. */
  static WordChart in(WordBody body, Figure figure, List<String> names, int height) {
    return new WordChart(frame(body, figure, height), names, body.labels().locale());
  }

  /** A chart of nothing yet, in a paragraph of its own. */
  static XWPFChart frame(WordBody body, Figure figure, int height) {
    WordFrame frame =
        new WordFrame(Exhibit.of(figure).caption(), figure.description(), WIDTH, height);
    return frame.in(body.paragraph("Chart"), body);
  }

  static WordChart in(XWPFChart chart, WordBody body, List<String> names) {
    return new WordChart(chart, names, body.labels().locale());
  }

  XWPFChart chart() {
    return chart;
  }

  CTPlotArea plotted() {
    return chart.getCTChart().getPlotArea();
  }

  XDDFCategoryAxis categoryAxis(AxisPosition position) {
    XDDFCategoryAxis axis = chart.createCategoryAxis(position);
    // beside the bars also where some are negative
    axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
    axis.setCrosses(AxisCrosses.AUTO_ZERO);
    return axis;
  }

  XDDFValueAxis valueAxis(AxisPosition position, String unit) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setTitle(label(unit));
    axisTitle(chart).getRPr().setLang(locale);
    axis.setCrosses(AxisCrosses.AUTO_ZERO);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.getOrAddMajorGridProperties().setLineProperties(WordColors.line(WordColors.GRID, 0.5));
    return axis;
  }

  /** The title of the axis of values that was made last. */
  static CTRegularTextRun axisTitle(XWPFChart chart) {
    List<CTValAx> axes = chart.getCTChart().getPlotArea().getValAxList();
    return axes.get(axes.size() - 1).getTitle().getTx().getRich().getPArray(0).getRArray(0);
  }

  /** Numbers on the axis as long as the values are, none longer than it must. */
  void format(XDDFValueAxis axis, List<List<@Nullable BigDecimal>> values) {
    boolean thousands =
        values.stream()
            .flatMap(List::stream)
            .anyMatch(value -> value != null && Math.abs(value.doubleValue()) >= THOUSAND);
    axis.setNumberFormat(thousands ? "#,##0" : "General");
    plotted().getValAxArray(0).getNumFmt().setSourceLinked(false);
  }

  /** A value that is missing is a gap. */
  XDDFChartData.Series add(XDDFChartData data, String name, List<@Nullable BigDecimal> values) {
    int column = data.getSeriesCount() + 1;
    @Nullable BigDecimal[] array = values.toArray(BigDecimal[]::new);
    XDDFNumericalDataSource<BigDecimal> source =
        XDDFDataSourcesFactory.fromArray(array, range(column), column);
    XDDFChartData.Series series = data.addSeries(categories, source);
    series.setTitle(label(name), chart.setSheetTitle(label(name), column));
    return series;
  }

  private String range(int column) {
    return chart.formatRange(new CellRangeAddress(1, names.size(), column, column));
  }

  /** A text with room in a cell of the chart's workbook. */
  static String label(String text) {
    String clean = OfficeText.clean(text);
    return clean.length() > LONGEST ? OfficeText.clean(clean.substring(0, LONGEST)) + "…" : clean;
  }
}
