package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Fill;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Polygon;
import se.utfall.render.Shape.Stroke;

/** What signs, lines and areas mean: samples with their words, in as many rows as they need. */
record Legend(List<Entry> entries) {
  static final double ROW = 20;
  private static final double SIZE = 12.5;
  private static final double SAMPLE = 26;
  private static final double APART = 20;

  /** What an entry shows before its words. */
  private interface Sample {
    List<Shape> at(Point middle);
  }

  private record Entry(Sample sample, String text) {
    double width() {
      return SAMPLE + Lettering.width(text, SIZE) + APART;
    }
  }

  Legend() {
    this(new ArrayList<>());
  }

  Legend symbol(Symbol symbol, String text) {
    return with(symbol::at, text);
  }

  Legend line(Stroke stroke, String text) {
    return with(middle -> List.of(sampled(middle, stroke)), text);
  }

  /** An area between lines. */
  Legend band(Stroke edge, String text) {
    return with(
        middle ->
            List.of(
                new Polygon(corners(middle), Fill.plain(Ink.BAND)),
                sampled(new Point(middle.x(), middle.y() - 5), edge),
                sampled(new Point(middle.x(), middle.y() + 5), edge)),
        text);
  }

  /** A letter or sign that stands in the drawing. */
  Legend sign(String sign, String text) {
    return with(
        middle ->
            List.of(
                new Label(
                    new Point(middle.x(), middle.y() + 4), sign, Ink.type(Anchor.MIDDLE, SIZE))),
        text);
  }

  private Legend with(Sample sample, String text) {
    entries.add(new Entry(sample, text));
    return this;
  }

  private static Path sampled(Point middle, Stroke stroke) {
    return new Path(
        List.of(new Point(middle.x() - 10, middle.y()), new Point(middle.x() + 10, middle.y())),
        stroke);
  }

  private static List<Point> corners(Point middle) {
    return List.of(
        new Point(middle.x() - 10, middle.y() - 5),
        new Point(middle.x() + 10, middle.y() - 5),
        new Point(middle.x() + 10, middle.y() + 5),
        new Point(middle.x() - 10, middle.y() + 5));
  }

  /** How high the rows are that so wide a drawing needs. */
  double height(double width) {
    return rows(width).size() * ROW;
  }

  /** From the upper left corner. */
  List<Shape> shapes(Point corner, double width) {
    List<Shape> shapes = new ArrayList<>();
    double y = corner.y() + ROW / 2;
    for (List<Entry> row : rows(width)) {
      double x = corner.x();
      for (Entry entry : row) {
        shapes.addAll(entry.sample().at(new Point(x + 10, y)));
        shapes.add(
            new Label(
                new Point(x + SAMPLE, y + 4),
                Lettering.cut(entry.text(), width - SAMPLE, SIZE),
                Ink.type(Anchor.START, SIZE)));
        x += entry.width();
      }
      y += ROW;
    }
    return shapes;
  }

  private List<List<Entry>> rows(double width) {
    List<List<Entry>> rows = new ArrayList<>();
    double room = 0;
    for (Entry entry : entries) {
      if (rows.isEmpty() || entry.width() - APART > room) {
        rows.add(new ArrayList<>());
        room = width;
      }
      rows.get(rows.size() - 1).add(entry);
      room -= entry.width();
    }
    return rows;
  }
}
