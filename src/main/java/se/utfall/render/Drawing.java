package se.utfall.render;

import java.util.List;
import se.utfall.document.Picture;
import se.utfall.domain.Language;

/** A picture as shapes on paper, in points from the upper left corner. */
record Drawing(int width, int height, List<Shape> shapes) {

  /**
   * Draws a picture.
   *
   * @param thin what the thin lines among lines are
   */
  static Drawing of(Picture picture, Language language, String thin) {
    if (picture instanceof Picture.Lines lines) {
      return LinesDrawing.of(lines, language, thin);
    }
    if (picture instanceof Picture.Bars bars) {
      return BarsDrawing.of(bars, language);
    }
    if (picture instanceof Picture.Intervals intervals) {
      return IntervalsDrawing.of(intervals, language);
    }
    if (picture instanceof Picture.Funnel funnel) {
      return FunnelDrawing.of(funnel, language);
    }
    if (picture instanceof Picture.Scatter scatter) {
      return ScatterDrawing.of(scatter, language);
    }
    if (picture instanceof Picture.Panels panels) {
      return PanelsDrawing.of(panels, language);
    }
    return TilesDrawing.of((Picture.Tiles) picture);
  }
}
