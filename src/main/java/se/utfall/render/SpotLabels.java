package se.utfall.render;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.Picture.Spot;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/**
 * The labels of points, each as near its point as it finds room clear of the other points and
 * labels; a line leads to one that is farther away, and crosses nothing. One that finds no room is
 * left out, since the figure's table has the values, but never one that is emphasised.
 */
final class SpotLabels {
  private static final double SIZE = 11.5;
  private static final double HEIGHT = 13;
  private static final double GAP = 2.5;
  private static final double NEAR = 70;

  /** How much farther the signs of emphasised points reach. */
  private static final double LARGER = 3;

  private static final List<Double> DISTANCES =
      List.of(0.0, 12.0, 24.0, 38.0, 54.0, 72.0, 92.0, 114.0, 138.0);
  private static final Stroke LEADER = new Stroke(Ink.THIN, 0.75, "");

  /** Right, left, over, under, and between them. */
  private static final List<Point> DIRECTIONS =
      Stream.of(0, 180, 270, 90, 315, 45, 225, 135, 290, 70, 250, 110, 340, 20, 200, 160)
          .map(Math::toRadians)
          .map(angle -> new Point(StrictMath.cos(angle), StrictMath.sin(angle)))
          .toList();

  /** A place for a label, and what leads there from its point. */
  private record Place(Rectangle2D.Double room, Line2D.Double leader) {
    /** Whether it is so far away that the eye needs a line. */
    boolean apart() {
      return leader.getP1().distance(leader.getP2()) > Symbol.REACH;
    }
  }

  private final Plane plane;
  private final List<Rectangle2D.Double> taken = new ArrayList<>();
  private final List<Rectangle2D.Double> signs = new ArrayList<>();
  private final List<Rectangle2D.Double> rooms = new ArrayList<>();
  private final List<Line2D.Double> leaders = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();

  private SpotLabels(Plane plane) {
    this.plane = plane;
  }

  static List<Shape> of(List<Spot> spots, Plane plane) {
    SpotLabels labels = new SpotLabels(plane);
    spots.forEach(spot -> labels.stand(plane.point(spot.x(), spot.y())));
    spots.stream()
        .sorted(
            Comparator.comparing(Spot::emphasised)
                .reversed()
                .thenComparing(labels::neighbours, Comparator.reverseOrder())
                .thenComparing(Spot::x)
                .thenComparing(Spot::name))
        .forEach(labels::place);
    return labels.shapes;
  }

  private void stand(Point point) {
    taken.add(about(point, 2 * Symbol.REACH, 2 * Symbol.REACH));
    signs.add(about(point, Symbol.REACH, Symbol.REACH));
  }

  /** How crowded it is: the most crowded choose first. */
  private long neighbours(Spot spot) {
    Rectangle2D.Double near = about(plane.point(spot.x(), spot.y()), NEAR, NEAR);
    return signs.stream().filter(near::intersects).count();
  }

  private static Rectangle2D.Double about(Point middle, double width, double height) {
    return new Rectangle2D.Double(middle.x() - width / 2, middle.y() - height / 2, width, height);
  }

  private void place(Spot spot) {
    Point point = plane.point(spot.x(), spot.y());
    double width = Lettering.width(text(spot), SIZE);
    double clear = spot.emphasised() ? LARGER : 0;
    DISTANCES.stream()
        .map(distance -> distance + clear)
        .flatMap(distance -> DIRECTIONS.stream().map(to -> beside(point, to, distance, width)))
        .filter(this::isFree)
        .findFirst()
        .or(() -> spot.emphasised() ? Optional.of(beside(point, clear, width)) : Optional.empty())
        .ifPresent(place -> label(place, spot));
  }

  /** With the sign of constructed values. */
  static String text(Spot spot) {
    return spot.constructed() ? spot.label() + "\u00a0" + Notes.CONSTRUCTED : spot.label();
  }

  private static Place beside(Point point, double distance, double width) {
    return beside(point, DIRECTIONS.get(0), distance, width);
  }

  /** So that the nearest side of the label is so far from the sign. */
  private static Place beside(Point point, Point to, double distance, double width) {
    double reach = Symbol.REACH + GAP + distance;
    Point middle =
        new Point(
            point.x() + to.x() * (reach + width / 2), point.y() + to.y() * (reach + HEIGHT / 2));
    Rectangle2D.Double room = about(middle, width, HEIGHT);
    double x = Math.max(room.getMinX(), Math.min(room.getMaxX(), point.x()));
    double y = Math.max(room.getMinY(), Math.min(room.getMaxY(), point.y()));
    double share = Symbol.REACH / StrictMath.hypot(x - point.x(), y - point.y());
    Line2D.Double leader =
        new Line2D.Double(
            point.x() + (x - point.x()) * share, point.y() + (y - point.y()) * share, x, y);
    return new Place(room, leader);
  }

  private boolean isFree(Place place) {
    Plot.Area area = plane.area();
    Rectangle2D.Double room = place.room();
    return room.getMinX() >= area.left()
        && room.getMaxX() <= area.right()
        && room.getMinY() >= area.top()
        && room.getMaxY() <= area.bottom()
        && taken.stream().noneMatch(room::intersects)
        && leaders.stream().noneMatch(room::intersectsLine)
        && (!place.apart() || isClear(place.leader()));
  }

  /** It begins outside the heart of its own sign. */
  private boolean isClear(Line2D.Double leader) {
    return leaders.stream().noneMatch(leader::intersectsLine)
        && rooms.stream().noneMatch(each -> each.intersectsLine(leader))
        && signs.stream().noneMatch(each -> each.intersectsLine(leader));
  }

  private void label(Place place, Spot spot) {
    taken.add(place.room());
    rooms.add(place.room());
    if (place.apart()) {
      leaders.add(place.leader());
      Line2D.Double leader = place.leader();
      shapes.add(
          new Path(
              List.of(new Point(leader.x1, leader.y1), new Point(leader.x2, leader.y2)), LEADER));
    }
    Shape.Face type = Ink.type(Anchor.MIDDLE, SIZE).haloed(Ink.PAPER);
    shapes.add(
        new Label(
            new Point(place.room().getCenterX(), place.room().getMaxY() - 3),
            text(spot),
            spot.emphasised() ? type.bolder() : type));
  }
}
