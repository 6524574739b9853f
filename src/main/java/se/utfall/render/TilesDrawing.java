package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.document.Notes;
import se.utfall.document.Picture.Tile;
import se.utfall.document.Picture.Tiles;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Box;
import se.utfall.render.Shape.Fill;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Point;

/** Equal tiles about where the regions lie; the classes of values are told in the corner. */
record TilesDrawing(Tiles tiles) {
  private static final double SIDE = 84;
  private static final double HEIGHT = 58;
  private static final double GAP = 4;
  private static final double MARGIN = 8;
  private static final double STRIPE = 9;
  private static final double NAME_SIZE = 12.5;
  private static final double LEGEND_LINE = 24;

  static Drawing of(Tiles tiles) {
    int columns = tiles.tiles().stream().mapToInt(Tile::column).max().orElse(0) + 1;
    int rows = tiles.tiles().stream().mapToInt(Tile::row).max().orElse(0) + 1;
    List<Shape> shapes = new ArrayList<>();
    tiles.tiles().forEach(tile -> shapes.addAll(new TilesDrawing(tiles).shapes(tile)));
    shapes.addAll(new TilesDrawing(tiles).legend());
    return new Drawing(
        (int) (2 * MARGIN + columns * (SIDE + GAP) - GAP),
        (int) (2 * MARGIN + rows * (HEIGHT + GAP) - GAP),
        shapes);
  }

  private List<Shape> shapes(Tile tile) {
    double x = MARGIN + tile.column() * (SIDE + GAP);
    double y = MARGIN + tile.row() * (HEIGHT + GAP);
    String shade = shade(tile.step());
    String ink = Ink.on(shade);
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Box(x, y, SIDE, HEIGHT, new Fill(shade, Ink.DARK, false)));
    if (tile.constructed()) {
      shapes.add(new Box(x, y + HEIGHT - STRIPE, SIDE, STRIPE, new Fill(shade, Ink.DARK, true)));
    }
    String text = tile.text() + (tile.constructed() ? " " + Notes.CONSTRUCTED : "");
    Shape.Face type = Ink.type(Anchor.MIDDLE, NAME_SIZE).coloured(ink);
    shapes.add(new Label(new Point(x + SIDE / 2, y + 20), tile.abbreviation(), type));
    shapes.add(new Label(new Point(x + SIDE / 2, y + 39), text, type.bolder()));
    return shapes;
  }

  private String shade(int step) {
    return step < 0 ? Ink.PAPER : Ink.shade(step, tiles.steps().size());
  }

  /** The north-west corner is empty on a map of Sweden. */
  private List<Shape> legend() {
    List<Shape> shapes = new ArrayList<>();
    for (int at = 0; at < tiles.steps().size(); at++) {
      double y = MARGIN + at * LEGEND_LINE;
      shapes.add(new Box(MARGIN, y, 20, 16, new Fill(shade(at), Ink.DARK, false)));
      shapes.add(
          new Label(
              new Point(MARGIN + 28, y + 13),
              tiles.steps().get(at).label(),
              Ink.type(Anchor.START, 13)));
    }
    return shapes;
  }
}
