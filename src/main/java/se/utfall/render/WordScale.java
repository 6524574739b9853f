package se.utfall.render;

import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;

/** Gives a chart's axis the ends that the page's has. */
final class WordScale {
  private static final double TEN = 10;

  private WordScale() {}

  static void set(XDDFChartAxis axis, Axis scale) {
    axis.setMinimum(scale.low().doubleValue());
    axis.setMaximum(scale.high().doubleValue());
    if (scale instanceof Scale even) {
      axis.setMajorUnit(even.step().doubleValue());
    } else {
      axis.setLogBase(TEN);
    }
  }
}
