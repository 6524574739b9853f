package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Axes;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/** The part of a drawing between an axis along and an axis up. */
record Plane(Plot.Area area, Axis along, Axis up) {
  private static final double SIZE = 12;
  private static final Stroke GRID = new Stroke(Ink.GRID, 1, "");
  private static final Stroke BASE = new Stroke(Ink.SOFT, 1, "");

  double x(BigDecimal value) {
    return area.left() + along.share(value) * (area.right() - area.left());
  }

  double y(BigDecimal value) {
    return area.bottom() - up.share(value) * (area.bottom() - area.top());
  }

  Point point(BigDecimal along, BigDecimal up) {
    return new Point(x(along), y(up));
  }

  /** A line from side to side. */
  Path across(BigDecimal value, Stroke stroke) {
    double y = y(value);
    return new Path(List.of(new Point(area.left(), y), new Point(area.right(), y)), stroke);
  }

  /** A line from top to bottom. */
  Path upright(BigDecimal value, Stroke stroke) {
    double x = x(value);
    return new Path(List.of(new Point(x, area.top()), new Point(x, area.bottom())), stroke);
  }

  /** Lines and numbers at the ticks of both axes, and what the axes show. */
  List<Shape> axes(Axes axes, NumberMarks marks) {
    List<Shape> shapes = new ArrayList<>(up(marks));
    shapes.addAll(along(marks));
    double room = area.right() - 4;
    shapes.add(
        new Label(
            new Point(4, area.top() - 14),
            Lettering.cut(axes.up(), room, SIZE),
            soft(Anchor.START)));
    shapes.add(
        new Label(
            new Point(area.right(), area.bottom() + 38),
            Lettering.cut(axes.along(), room, SIZE),
            soft(Anchor.END)));
    return shapes;
  }

  private List<Shape> up(NumberMarks marks) {
    List<Shape> shapes = new ArrayList<>();
    for (BigDecimal tick : up.ticks()) {
      shapes.add(across(tick, tick.compareTo(up.low()) == 0 ? BASE : GRID));
      shapes.add(
          new Label(
              new Point(area.left() - 6, y(tick) + 4),
              marks.write(Plot.plain(tick)),
              soft(Anchor.END)));
    }
    return shapes;
  }

  /** Lines up at the ticks along, and their numbers under them. */
  List<Shape> along(NumberMarks marks) {
    List<Shape> shapes = new ArrayList<>();
    for (BigDecimal tick : along.ticks()) {
      shapes.add(upright(tick, GRID));
      shapes.add(
          new Label(
              new Point(x(tick), area.bottom() + 18),
              marks.write(Plot.plain(tick)),
              soft(Anchor.MIDDLE)));
    }
    return shapes;
  }

  private static Shape.Face soft(Anchor anchor) {
    return Ink.type(anchor, SIZE).coloured(Ink.SOFT);
  }
}
