package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Notes;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Fit;
import se.utfall.document.Picture.Fitted;
import se.utfall.document.Picture.Scatter;
import se.utfall.document.Picture.Spot;
import se.utfall.domain.Language;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/** Points of two values, with the line through them and the band about it. */
record ScatterDrawing(Scatter scatter, Language language, Plane plane, Legend legend) {
  private static final int WIDTH = 720;
  private static final double MARGIN = 8;
  private static final double RIGHT = 34;
  private static final double HIGH = 390;
  private static final Stroke LINE = new Stroke(Ink.DARK, 2.5, "");
  private static final Stroke ZERO = new Stroke(Ink.TEXT, 1.25, "5 3");

  static Drawing of(Scatter scatter, Language language) {
    Legend legend = legend(scatter, language);
    double top = MARGIN + legend.height(WIDTH - 2 * MARGIN) + 34;
    return new ScatterDrawing(scatter, language, plane(scatter, top), legend).drawing();
  }

  /** From so far down. */
  static Plane plane(Scatter scatter, double top) {
    Plot.Area area = new Plot.Area(64, top, WIDTH - RIGHT, top + HIGH);
    return new Plane(area, Scale.around(along(scatter)), Scale.around(up(scatter)));
  }

  private static Legend legend(Scatter scatter, Language language) {
    Legend legend = new Legend();
    Fit fit = scatter.fit();
    if (fit != null) {
      legend.line(LINE, fit.label());
      if (!fit.band().isEmpty()) {
        legend.band(BandShapes.EDGE, fit.band());
      }
    }
    if (scatter.spots().stream().anyMatch(Spot::emphasised)) {
      legend.symbol(Symbol.RINGED, new PictureWords(language).influential());
    }
    if (scatter.spots().stream().anyMatch(Spot::constructed)) {
      legend.sign(Notes.CONSTRUCTED, Labels.of(language).constructed());
    }
    return legend;
  }

  private static List<Fitted> fitted(@Nullable Fit fit) {
    return fit == null ? List.of() : fit.points();
  }

  private static List<BigDecimal> along(Scatter scatter) {
    return Stream.concat(
            scatter.spots().stream().map(Spot::x), fitted(scatter.fit()).stream().map(Fitted::x))
        .toList();
  }

  /** With the zero that they are read against. */
  private static List<BigDecimal> up(Scatter scatter) {
    Stream<BigDecimal> line =
        fitted(scatter.fit()).stream()
            .flatMap(each -> Stream.of(each.value(), each.lower(), each.upper()))
            .filter(Objects::nonNull);
    Stream<BigDecimal> points = scatter.spots().stream().map(Spot::y);
    return Stream.of(points, line, Stream.of(BigDecimal.ZERO)).flatMap(each -> each).toList();
  }

  private Drawing drawing() {
    List<Shape> shapes =
        new ArrayList<>(legend.shapes(new Point(MARGIN, MARGIN), WIDTH - 2 * MARGIN));
    shapes.addAll(band());
    shapes.addAll(plane.axes(scatter.axes(), NumberMarks.of(language)));
    shapes.add(plane.across(BigDecimal.ZERO, ZERO));
    shapes.addAll(line());
    scatter
        .spots()
        .forEach(spot -> shapes.addAll(symbol(spot).at(plane.point(spot.x(), spot.y()))));
    shapes.addAll(SpotLabels.of(scatter.spots(), plane));
    return new Drawing(WIDTH, (int) Math.ceil(plane.area().bottom() + 50), shapes);
  }

  private static Symbol symbol(Spot spot) {
    return spot.emphasised() ? Symbol.RINGED : Symbol.FILLED;
  }

  private List<Shape> band() {
    List<Fitted> points = fitted(scatter.fit());
    return BandShapes.of(
        points.stream().map(each -> end(each.x(), each.lower())).toList(),
        points.stream().map(each -> end(each.x(), each.upper())).toList());
  }

  private @Nullable Point end(BigDecimal x, @Nullable BigDecimal end) {
    return end == null ? null : plane.point(x, end);
  }

  private List<Shape> line() {
    List<Point> points =
        fitted(scatter.fit()).stream().map(each -> plane.point(each.x(), each.value())).toList();
    return points.size() < 2 ? List.of() : List.of(new Path(points, LINE));
  }
}
