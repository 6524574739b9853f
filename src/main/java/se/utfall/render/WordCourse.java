package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * A curve, or a point that is labelled with its name.
 *
 * @param marker null for a curve
 * @param listed whether the legend has it
 */
record WordCourse(
    String name,
    List<Dot> dots,
    XDDFLineProperties line,
    @Nullable WordMarker marker,
    boolean listed) {
  /** A value along and a value up. */
  record Dot(BigDecimal x, BigDecimal y) {}

  static WordCourse curve(String name, List<Dot> dots, XDDFLineProperties line) {
    return new WordCourse(name, dots, line, null, true);
  }

  static WordCourse point(String name, Dot dot, WordMarker marker) {
    return new WordCourse(name, List.of(dot), WordColors.noLine(), marker, false);
  }

  /** Left out of the legend, since another there says what it is. */
  WordCourse silent() {
    return new WordCourse(name, dots, line, marker, false);
  }

  /** Its values up, in their places among all the values of the chart. */
  List<@Nullable BigDecimal> among(int before, int all) {
    List<@Nullable BigDecimal> values = new ArrayList<>(Collections.nCopies(before, null));
    dots.forEach(dot -> values.add(dot.y()));
    values.addAll(Collections.nCopies(all - values.size(), null));
    return values;
  }

  void look(XDDFScatterChartData.Series series) {
    series.setSmooth(false);
    series.setLineProperties(line);
    if (marker == null) {
      series.setMarkerStyle(MarkerStyle.NONE);
    } else {
      series.setMarkerStyle(marker.style());
      marker.mark(series.getCTScatterSer().getMarker());
      label(series.getCTScatterSer().addNewDLbls());
    }
  }

  private static void label(CTDLbls labels) {
    labels.addNewDLblPos().setVal(STDLblPos.R);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(false);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(true);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
