package se.utfall.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.render.Shape.Fill;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Polygon;
import se.utfall.render.Shape.Stroke;

/** A light area between its lower and its upper ends, with edges that can be seen. */
final class BandShapes {
  static final Stroke EDGE = new Stroke(Ink.THIN, 1, "");

  private BandShapes() {}

  /** In as many pieces as there are stretches with both ends. */
  static List<Shape> of(List<@Nullable Point> lower, List<@Nullable Point> upper) {
    List<Shape> shapes = new ArrayList<>();
    List<Point> low = new ArrayList<>();
    List<Point> high = new ArrayList<>();
    for (int at = 0; at < lower.size(); at++) {
      Point below = lower.get(at);
      Point above = upper.get(at);
      if (below == null || above == null) {
        shapes.addAll(piece(low, high));
        low.clear();
        high.clear();
      } else {
        low.add(below);
        high.add(above);
      }
    }
    shapes.addAll(piece(low, high));
    return shapes;
  }

  /** One period alone is a line upright. */
  private static List<Shape> piece(List<Point> low, List<Point> high) {
    if (low.isEmpty()) {
      return List.of();
    }
    if (low.size() == 1) {
      return List.of(new Path(List.of(low.get(0), high.get(0)), EDGE));
    }
    List<Point> back = new ArrayList<>(high);
    Collections.reverse(back);
    List<Point> outline = new ArrayList<>(low);
    outline.addAll(back);
    return List.of(
        new Polygon(List.copyOf(outline), Fill.plain(Ink.BAND)),
        new Path(List.copyOf(low), EDGE),
        new Path(List.copyOf(high), EDGE));
  }
}
