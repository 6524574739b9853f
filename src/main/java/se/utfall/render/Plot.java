package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Line;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Dot;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/**
 * The part of a drawing between its axes, cut into equal bands.
 *
 * @param bands from left to right
 */
record Plot(Area area, int bands, Scale scale) {
  /** Where on the paper it is. */
  record Area(double left, double top, double right, double bottom) {}

  private static final double TICK_SIZE = 12;
  private static final double UNIT_RISE = 36;
  private static final Stroke GRID = new Stroke(Ink.GRID, 1, "");
  private static final Stroke BASE = new Stroke(Ink.SOFT, 1, "");

  double band() {
    return (area.right - area.left) / bands;
  }

  /** Left edge of a band. */
  double edge(int at) {
    return area.left + at * band();
  }

  double middle(int at) {
    return edge(at) + band() / 2;
  }

  double y(BigDecimal value) {
    return area.bottom - scale.share(value) * (area.bottom - area.top);
  }

  /** One path for each stretch without a gap; a value alone is a dot. */
  List<Shape> line(Line line, Stroke stroke) {
    List<Shape> shapes = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (Point point : ends(line.values())) {
      if (point == null) {
        shapes.addAll(path(run, stroke));
        run = new ArrayList<>();
      } else {
        run.add(point);
      }
    }
    shapes.addAll(path(run, stroke));
    return shapes;
  }

  private static List<Shape> path(List<Point> run, Stroke stroke) {
    return switch (run.size()) {
      case 0 -> List.of();
      case 1 -> List.of(new Dot(run.get(0), stroke.width() + 0.5, stroke.colour()));
      default -> List.of(new Path(List.copyOf(run), stroke));
    };
  }

  List<Shape> band(Band band) {
    return BandShapes.of(ends(band.lower()), ends(band.upper()));
  }

  private List<@Nullable Point> ends(List<@Nullable BigDecimal> values) {
    List<@Nullable Point> ends = new ArrayList<>();
    for (int at = 0; at < values.size(); at++) {
      BigDecimal value = values.get(at);
      ends.add(value == null ? null : new Point(middle(at), y(value)));
    }
    return ends;
  }

  /** Lines across at the ticks, their numbers, and the unit over them. */
  List<Shape> axis(String unit, NumberMarks marks) {
    List<Shape> shapes = new ArrayList<>();
    for (BigDecimal tick : scale.ticks()) {
      double y = y(tick);
      Stroke stroke = tick.compareTo(scale.low()) == 0 ? BASE : GRID;
      shapes.add(new Path(List.of(new Point(area.left, y), new Point(area.right, y)), stroke));
      shapes.add(
          new Label(
              new Point(area.left - 6, y + 4),
              marks.write(plain(tick)),
              Ink.type(Anchor.END, TICK_SIZE).coloured(Ink.SOFT)));
    }
    shapes.add(
        new Label(
            new Point(4, area.top - UNIT_RISE),
            unit,
            Ink.type(Anchor.START, TICK_SIZE).coloured(Ink.SOFT)));
    return shapes;
  }

  /** A tick with no more decimals than it must have. */
  static BigDecimal plain(BigDecimal tick) {
    return tick.signum() == 0 ? BigDecimal.ZERO : tick.stripTrailingZeros();
  }
}
