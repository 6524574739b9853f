package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Lines;
import se.utfall.document.Picture.Panel;
import se.utfall.document.Picture.Panels;
import se.utfall.domain.Language;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Dot;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/** Small pictures of lines, three abreast, under one legend. */
record PanelsDrawing(Panels panels, Language language, Legend legend) {
  private static final int WIDTH = 720;
  private static final double MARGIN = 8;
  private static final int ABREAST = 3;
  private static final double WIDE = (WIDTH - 2 * MARGIN) / ABREAST;
  private static final double HEAD = 54;
  private static final double HIGH = 108;
  private static final double FOOT = 38;
  private static final double ROW = HEAD + HIGH + FOOT;
  private static final double AXIS = 42;
  private static final double END = 44;
  private static final double SIZE = 12;
  private static final double SMALL = 11;
  private static final Stroke STRONG = new Stroke(Ink.DARK, 2.75, "");
  private static final Stroke OTHER = new Stroke(Ink.SOFT, 1.5, "5 3");
  private static final Stroke GRID = new Stroke(Ink.GRID, 1, "");

  static Drawing of(Panels panels, Language language) {
    return new PanelsDrawing(panels, language, legend(panels)).drawing();
  }

  private static Legend legend(Panels panels) {
    Legend legend = new Legend();
    List<Lines> all = panels.panels().stream().map(Panel::lines).toList();
    Stream.of(true, false)
        .forEach(
            emphasised ->
                all.stream()
                    .flatMap(lines -> lines.lines().stream())
                    .filter(line -> line.emphasised() == emphasised)
                    .map(Line::name)
                    .distinct()
                    .forEach(name -> legend.line(emphasised ? STRONG : OTHER, name)));
    all.stream()
        .flatMap(lines -> lines.bands().stream())
        .map(Band::label)
        .distinct()
        .forEach(label -> legend.band(BandShapes.EDGE, label));
    return legend;
  }

  private Drawing drawing() {
    List<Shape> shapes =
        new ArrayList<>(legend.shapes(new Point(MARGIN, MARGIN), WIDTH - 2 * MARGIN));
    double top = MARGIN + legend.height(WIDTH - 2 * MARGIN) + 8;
    int count = panels.panels().size();
    for (int at = 0; at < count; at++) {
      int row = at / ABREAST;
      Point corner = new Point(MARGIN + at % ABREAST * WIDE, top + row * ROW);
      shapes.addAll(panel(panels.panels().get(at), corner));
    }
    int rows = (count + ABREAST - 1) / ABREAST;
    return new Drawing(WIDTH, (int) Math.ceil(top + rows * ROW), shapes);
  }

  private List<Shape> panel(Panel panel, Point corner) {
    Lines lines = panel.lines();
    double top = corner.y() + HEAD;
    Plot.Area area = new Plot.Area(corner.x() + AXIS, top, corner.x() + WIDE - END, top + HIGH);
    Plot plot =
        new Plot(
            area, Math.max(1, lines.periods().size()), Scale.around(LinesDrawing.values(lines)));
    List<Shape> shapes = new ArrayList<>(head(panel, corner));
    lines.bands().forEach(band -> shapes.addAll(plot.band(band)));
    shapes.addAll(axes(lines, plot));
    Stream.of(false, true)
        .forEach(
            emphasised ->
                lines.lines().stream()
                    .filter(line -> line.emphasised() == emphasised)
                    .forEach(line -> shapes.addAll(line(line, plot))));
    return shapes;
  }

  /** The title in at most two rows, and the unit. */
  private static List<Shape> head(Panel panel, Point corner) {
    List<Shape> shapes = new ArrayList<>();
    List<String> rows = Lettering.lines(panel.title(), WIDE - 16, SIZE);
    int shown = Math.min(2, rows.size());
    for (int at = 0; at < shown; at++) {
      boolean cut = at == 1 && rows.size() > 2;
      shapes.add(
          new Label(
              new Point(corner.x(), corner.y() + 14 + at * 14),
              Lettering.cut(rows.get(at) + (cut ? "…" : ""), WIDE - 16, SIZE),
              Ink.type(Anchor.START, SIZE).bolder()));
    }
    shapes.add(
        new Label(
            new Point(corner.x(), corner.y() + HEAD - 10),
            Lettering.cut(panel.lines().unit(), WIDE - 16, SMALL),
            soft(Anchor.START)));
    return shapes;
  }

  /** Lines at every tick, numbers at the ends and at the middle; the first and the last period. */
  private List<Shape> axes(Lines lines, Plot plot) {
    List<Shape> shapes = new ArrayList<>();
    List<BigDecimal> ticks = plot.scale().ticks();
    Plot.Area area = plot.area();
    for (int at = 0; at < ticks.size(); at++) {
      double y = plot.y(ticks.get(at));
      shapes.add(new Path(List.of(new Point(area.left(), y), new Point(area.right(), y)), GRID));
      if (at % 2 == 0) {
        shapes.add(
            new Label(
                new Point(area.left() - 5, y + 4),
                NumberMarks.of(language).write(Plot.plain(ticks.get(at))),
                soft(Anchor.END)));
      }
    }
    IntStream.of(0, lines.periods().size() - 1)
        .distinct()
        .filter(at -> at >= 0 && at < lines.periods().size())
        .forEach(
            at ->
                shapes.add(
                    new Label(
                        new Point(plot.middle(at), area.bottom() + 16),
                        lines.periods().get(at),
                        soft(Anchor.MIDDLE))));
    return shapes;
  }

  private static Shape.Face soft(Anchor anchor) {
    return Ink.type(anchor, SMALL).coloured(Ink.SOFT);
  }

  /** With its last value beside it where it is emphasised. */
  private List<Shape> line(Line line, Plot plot) {
    List<Shape> shapes = new ArrayList<>(plot.line(line, line.emphasised() ? STRONG : OTHER));
    int last =
        IntStream.range(0, line.values().size())
            .filter(at -> line.values().get(at) != null)
            .max()
            .orElse(-1);
    if (last >= 0 && line.emphasised()) {
      BigDecimal value = Objects.requireNonNull(line.values().get(last));
      Point end = new Point(plot.middle(last), plot.y(value));
      shapes.add(new Dot(end, 3.5, Ink.DARK));
      shapes.add(
          new Label(
              new Point(plot.area().right() + 2, end.y() + 4),
              NumberMarks.of(language).write(value),
              Ink.type(Anchor.START, SMALL).bolder()));
    }
    return shapes;
  }
}
