package se.utfall.render;

import java.util.List;
import se.utfall.document.Picture.Standing;
import se.utfall.render.Shape.Box;
import se.utfall.render.Shape.Dot;
import se.utfall.render.Shape.Fill;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Polygon;
import se.utfall.render.Shape.Stroke;

/** The signs of points: their form says what their colour says. */
enum Symbol {
  /** Filled, with its tip up. */
  UP,
  /** Filled, with its tip down. */
  DOWN,
  OPEN,
  CROSS,
  SQUARE,
  FILLED,
  RINGED;

  /** About how far it reaches from its middle. */
  static final double REACH = 5.5;

  static Symbol of(Standing standing) {
    return switch (standing) {
      case HIGHER -> UP;
      case LOWER -> DOWN;
      case NOT_DIFFERENT -> OPEN;
      case UNDECIDED -> CROSS;
      case REFERENCE -> SQUARE;
    };
  }

  String colour() {
    return switch (this) {
      case UP, SQUARE, RINGED -> Ink.DARK;
      case DOWN -> Ink.WARM;
      case FILLED -> Ink.shade(3, 5);
      case OPEN, CROSS -> Ink.SOFT;
    };
  }

  List<Shape> at(Point middle) {
    return switch (this) {
      case UP -> List.of(triangle(middle, 1));
      case DOWN -> List.of(triangle(middle, -1));
      case OPEN -> List.of(new Dot(middle, 4.75, colour()), new Dot(middle, 3, Ink.PAPER));
      case CROSS -> List.of(stroke(middle, 1), stroke(middle, -1));
      case SQUARE ->
          List.of(new Box(middle.x() - 4.5, middle.y() - 4.5, 9, 9, Fill.plain(colour())));
      case FILLED -> List.of(new Dot(middle, 5, Ink.PAPER), new Dot(middle, 4, colour()));
      case RINGED ->
          List.of(
              new Dot(middle, 8, colour()),
              new Dot(middle, 6.25, Ink.PAPER),
              new Dot(middle, 4, colour()));
    };
  }

  private Polygon triangle(Point middle, int up) {
    return new Polygon(
        List.of(
            new Point(middle.x(), middle.y() - 6 * up),
            new Point(middle.x() + 6, middle.y() + 4.5 * up),
            new Point(middle.x() - 6, middle.y() + 4.5 * up)),
        new Fill(colour(), Ink.PAPER, false));
  }

  private Path stroke(Point middle, int up) {
    return new Path(
        List.of(
            new Point(middle.x() - 4, middle.y() + 4 * up),
            new Point(middle.x() + 4, middle.y() - 4 * up)),
        new Stroke(colour(), 2, ""));
  }
}
