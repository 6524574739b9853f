package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Axes;
import se.utfall.document.Picture.Funnel;
import se.utfall.document.Picture.Limit;
import se.utfall.document.Picture.Limits;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Spot;
import se.utfall.domain.Language;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/** Values against sizes, between limits that narrow as the sizes grow. */
record FunnelDrawing(Funnel funnel, Language language, Plane plane, Legend legend) {
  private static final int WIDTH = 720;
  private static final double MARGIN = 8;
  private static final double RIGHT = 34;
  private static final double HIGH = 350;
  private static final Stroke TARGET = new Stroke(Ink.TEXT, 1.5, "5 3");
  private static final List<Stroke> LIMITS =
      List.of(new Stroke(Ink.SOFT, 1.5, "2 3"), new Stroke(Ink.SOFT, 1.5, ""));

  static Drawing of(Funnel funnel, Language language) {
    Legend legend = legend(funnel, language);
    double top = MARGIN + legend.height(WIDTH - 2 * MARGIN) + 34;
    return new FunnelDrawing(funnel, language, plane(funnel, top), legend).drawing();
  }

  /** From so far down. */
  static Plane plane(Funnel funnel, double top) {
    Plot.Area area = new Plot.Area(64, top, WIDTH - RIGHT, top + HIGH);
    return new Plane(area, along(funnel), Scale.around(values(funnel)));
  }

  private static Legend legend(Funnel funnel, Language language) {
    Reference target = funnel.target();
    PictureWords words = new PictureWords(language);
    Legend legend = new Legend();
    legend.line(TARGET, new EstimateText(language).of(target));
    for (int at = 0; at < funnel.limits().size(); at++) {
      legend.line(stroke(at), funnel.limits().get(at).label());
    }
    Stream.of(Symbol.FILLED, Symbol.UP, Symbol.DOWN)
        .filter(each -> funnel.spots().stream().anyMatch(spot -> symbol(funnel, spot) == each))
        .forEach(each -> legend.symbol(each, words.outside(each)));
    if (funnel.spots().stream().anyMatch(Spot::constructed)) {
      legend.sign(Notes.CONSTRUCTED, Labels.of(language).constructed());
    }
    return legend;
  }

  private static Stroke stroke(int limits) {
    return LIMITS.get(Math.min(limits, LIMITS.size() - 1));
  }

  /** Above or below the target where it lies outside. */
  static Symbol symbol(Funnel funnel, Spot spot) {
    boolean above = spot.y().compareTo(funnel.target().value()) > 0;
    return spot.emphasised() ? above ? Symbol.UP : Symbol.DOWN : Symbol.FILLED;
  }

  private static Axis along(Funnel funnel) {
    List<BigDecimal> sizes = funnel.spots().stream().map(Spot::x).toList();
    return Powers.suit(sizes)
        ? Powers.around(sizes)
        : Scale.fromZero(sizes.isEmpty() ? BigDecimal.ONE : Collections.max(sizes));
  }

  /** The limits from the smallest point on: before it they grow without end. */
  private static List<BigDecimal> values(Funnel funnel) {
    BigDecimal smallest =
        funnel.spots().stream().map(Spot::x).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    Stream<BigDecimal> limits =
        funnel.limits().stream()
            .flatMap(each -> each.limits().stream())
            .filter(limit -> limit.size().compareTo(smallest) >= 0)
            .flatMap(limit -> Stream.of(limit.lower(), limit.upper()));
    return Stream.of(
            Stream.of(funnel.target().value()), funnel.spots().stream().map(Spot::y), limits)
        .flatMap(each -> each)
        .toList();
  }

  private Drawing drawing() {
    List<Shape> shapes =
        new ArrayList<>(legend.shapes(new Point(MARGIN, MARGIN), WIDTH - 2 * MARGIN));
    shapes.addAll(plane.axes(axes(funnel, language), NumberMarks.of(language)));
    for (int at = 0; at < funnel.limits().size(); at++) {
      shapes.addAll(curve(funnel.limits().get(at), Limit::lower, stroke(at)));
      shapes.addAll(curve(funnel.limits().get(at), Limit::upper, stroke(at)));
    }
    shapes.add(plane.across(funnel.target().value(), TARGET));
    funnel
        .spots()
        .forEach(spot -> shapes.addAll(symbol(funnel, spot).at(plane.point(spot.x(), spot.y()))));
    shapes.addAll(SpotLabels.of(funnel.spots(), plane));
    return new Drawing(WIDTH, (int) Math.ceil(plane.area().bottom() + 50), shapes);
  }

  /** Says it where the axis is logarithmic. */
  static Axes axes(Funnel funnel, Language language) {
    String along = funnel.axes().along();
    return along(funnel) instanceof Powers
        ? new Axes(along + ", " + new PictureWords(language).logarithmic(), funnel.axes().up())
        : funnel.axes();
  }

  private List<Shape> curve(Limits limits, Function<Limit, BigDecimal> end, Stroke stroke) {
    List<Point> points =
        shown(limits, plane, end)
            .map(limit -> plane.point(limit.size(), end.apply(limit)))
            .toList();
    return points.size() < 2 ? List.of() : List.of(new Path(points, stroke));
  }

  /** Those that are within the axes. */
  static Stream<Limit> shown(Limits limits, Plane plane, Function<Limit, BigDecimal> end) {
    return limits.limits().stream()
        .filter(limit -> plane.along().holds(limit.size()) && plane.up().holds(end.apply(limit)));
  }
}
