package se.utfall.render;

import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/** The signs of points in a chart, as like those of the page as charts have them. */
enum WordMarker {
  TRIANGLE(MarkerStyle.TRIANGLE, WordColors.DARK, WordColors.DARK),
  SQUARE(MarkerStyle.SQUARE, WordColors.WARM, WordColors.WARM),
  OPEN(MarkerStyle.CIRCLE, WordColors.GREY, WordColors.SOFT),
  CROSS(MarkerStyle.X, WordColors.SOFT, WordColors.SOFT),
  FILLED(MarkerStyle.CIRCLE, WordColors.MIDDLE, WordColors.MIDDLE),
  LARGE(MarkerStyle.CIRCLE, WordColors.DARK, WordColors.DARK);

  private final MarkerStyle style;
  private final String fill;
  private final String edge;

  WordMarker(MarkerStyle style, String fill, String edge) {
    this.style = style;
    this.fill = fill;
    this.edge = edge;
  }

  /** Charts have no triangle with its tip down. */
  static WordMarker of(Symbol symbol) {
    return switch (symbol) {
      case UP -> TRIANGLE;
      case DOWN -> SQUARE;
      case OPEN -> OPEN;
      case CROSS -> CROSS;
      case FILLED -> FILLED;
      case SQUARE, RINGED -> LARGE;
    };
  }

  MarkerStyle style() {
    return style;
  }

  String edge() {
    return edge;
  }

  private int size() {
    return this == LARGE ? 9 : 7;
  }

  void mark(CTMarker marker) {
    BareValue.set(marker.addNewSize(), size());
    XDDFShapeProperties shape = new XDDFShapeProperties(marker.addNewSpPr());
    shape.setFillProperties(WordColors.fill(fill));
    shape.setLineProperties(WordColors.line(edge, 1.5));
  }
}
