package se.utfall.render;

import java.util.List;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Face;

/** The colours and letters of drawings: shades of one hue that stay apart without colour. */
final class Ink {
  static final String DARK = "#0b3c46";
  static final String TEXT = "#1c2529";
  static final String SOFT = "#4d5a60";
  static final String THIN = "#7d898e";
  static final String GRID = "#dde3e5";
  static final String SHADED = "#eef2f3";

  /** Lets what lies under it be seen. */
  static final String BAND = "#2b748229";

  /** Stands apart from the others in hue, and in light where there is none. */
  static final String WARM = "#a3560a";

  static final String PAPER = "#ffffff";

  /** Light to dark. */
  private static final List<String> SHADES = List.of(PAPER, "#cfe0e3", "#8fb0b7", "#2b7482", DARK);

  private static final int LAST = SHADES.size() - 1;

  private Ink() {}

  /** One of so many shades, from light to dark. */
  static String shade(int at, int of) {
    return of < 2 ? SHADES.get(LAST - 1) : SHADES.get(Math.round((float) at * LAST / (of - 1)));
  }

  /** What can be read on the shade, and seen as stripes in it. */
  static String on(String shade) {
    return SHADES.indexOf(shade) > 2 ? PAPER : TEXT;
  }

  static Face type(Anchor anchor, double size) {
    return new Face(anchor, size, false, TEXT, "");
  }
}
