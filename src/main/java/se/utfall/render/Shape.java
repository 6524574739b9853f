package se.utfall.render;

import java.util.List;

/** What a drawing is made of. */
sealed interface Shape {
  /** A point. */
  record Point(double x, double y) {}

  /** A filled box with an outline. */
  record Box(double x, double y, double width, double height, Fill fill) implements Shape {}

  /**
   * How a box is filled.
   *
   * @param outline empty for none
   * @param hatched striped, as constructed values are
   */
  record Fill(String colour, String outline, boolean hatched) {
    static Fill plain(String colour) {
      return new Fill(colour, "", false);
    }
  }

  /** A line through points. */
  record Path(List<Point> points, Stroke stroke) implements Shape {}

  /**
   * How a line is drawn.
   *
   * @param dash lengths of strokes and gaps, empty for an unbroken line
   */
  record Stroke(String colour, double width, String dash) {}

  /** A filled area between points. */
  record Polygon(List<Point> points, Fill fill) implements Shape {}

  /** A dot. */
  record Dot(Point centre, double radius, String colour) implements Shape {}

  /** A word or a few, whose baseline is at the point. */
  record Label(Point at, String text, Face type) implements Shape {}

  /**
   * How a label is set.
   *
   * @param halo colour about its letters, where lines may lie under them; empty for none
   */
  record Face(Anchor anchor, double size, boolean bold, String colour, String halo) {
    Face bolder() {
      return new Face(anchor, size, true, colour, halo);
    }

    Face coloured(String other) {
      return new Face(anchor, size, bold, other, halo);
    }

    Face haloed(String around) {
      return new Face(anchor, size, bold, colour, around);
    }
  }

  /** Where in a label its point is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
