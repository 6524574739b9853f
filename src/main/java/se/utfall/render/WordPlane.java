package se.utfall.render;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import se.utfall.document.Figure;
import se.utfall.document.Picture.Axes;
import se.utfall.render.WordCourse.Dot;

/**
 * A chart of points by two values. All of them stand under each other in its workbook: the values
 * along in the first column, those up in the column of their course.
 */
final class WordPlane {
  private static final int HEIGHT = 3_900_000;

  private final XWPFChart chart;
  private final String locale;
  private final List<WordCourse> courses;
  private final List<BigDecimal> along;

  private WordPlane(XWPFChart chart, String locale, List<WordCourse> courses) {
    this.chart = chart;
    this.locale = locale;
    this.courses = courses;
    this.along = courses.stream().flatMap(course -> course.dots().stream()).map(Dot::x).toList();
  }

  static void draw(WordBody body, Figure figure, Scales scales, List<WordCourse> courses) {
    XWPFChart chart = WordChart.frame(body, figure, HEIGHT);
    new WordPlane(chart, body.labels().locale(), courses).draw(scales);
  }

  /** What the axes show, from where to where. */
  record Scales(Axes axes, Axis along, Axis up) {
    static Scales of(Axes axes, Plane plane) {
      return new Scales(axes, plane.along(), plane.up());
    }
  }

  private void draw(Scales scales) {
    XDDFValueAxis across = axis(AxisPosition.BOTTOM, scales.axes().along(), scales.along());
    XDDFValueAxis up = axis(AxisPosition.LEFT, scales.axes().up(), scales.up());
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
    XDDFNumericalDataSource<BigDecimal> xs =
        XDDFDataSourcesFactory.fromArray(along.toArray(BigDecimal[]::new), range(0), 0);
    int before = 0;
    for (WordCourse course : courses) {
      add(data, xs, course, before);
      before += course.dots().size();
    }
    chart.plot(data);
    number();
    hide();
  }

  private XDDFValueAxis axis(AxisPosition position, String title, Axis scale) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setTitle(WordChart.label(title));
    WordChart.axisTitle(chart).getRPr().setLang(locale);
    WordScale.set(axis, scale);
    // beside the points also where some are negative
    axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
    axis.setCrosses(AxisCrosses.AUTO_ZERO);
    axis.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
    axis.setNumberFormat("#,##0.##");
    axis.getOrAddMajorGridProperties().setLineProperties(WordColors.line(WordColors.GRID, 0.5));
    List<CTValAx> axes = chart.getCTChart().getPlotArea().getValAxList();
    axes.get(axes.size() - 1).getNumFmt().setSourceLinked(false);
    return axis;
  }

  private void add(
      XDDFScatterChartData data,
      XDDFNumericalDataSource<BigDecimal> xs,
      WordCourse course,
      int before) {
    int column = data.getSeriesCount() + 1;
    BigDecimal[] ys = course.among(before, along.size()).toArray(BigDecimal[]::new);
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(xs, XDDFDataSourcesFactory.fromArray(ys, range(column), column));
    String name = WordChart.label(course.name());
    series.setTitle(name, chart.setSheetTitle(name, column));
    course.look(series);
  }

  private String range(int column) {
    return chart.formatRange(new CellRangeAddress(1, along.size(), column, column));
  }

  /** The library writes values along as words, which a reader who changes them cannot draw. */
  private void number() {
    try {
      XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
      for (int at = 0; at < along.size(); at++) {
        sheet.getRow(at + 1).getCell(0).setCellValue(along.get(at).doubleValue());
      }
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private void hide() {
    for (int at = 0; at < courses.size(); at++) {
      if (!courses.get(at).listed()) {
        XDDFLegendEntry entry = chart.getOrAddLegend().addEntry();
        entry.setIndex(at);
        entry.setDelete(true);
      }
    }
  }
}
