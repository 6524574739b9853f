package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Estimate;
import se.utfall.document.Picture.Intervals;
import se.utfall.document.Picture.Item;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Standing;
import se.utfall.domain.Language;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Face;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/** Rows with a name, a point on its interval, and both in letters. */
record IntervalsDrawing(
    Intervals intervals, Language language, Plane plane, Legend legend, List<Row> rows) {
  /** An item with its name in rows of letters, from so far down. */
  private record Row(Item item, List<String> name, double top) {
    double height() {
      return ROW + (name.size() - 1) * LINE;
    }

    double middle() {
      return top + height() / 2;
    }

    double bottom() {
      return top + height();
    }
  }

  private static final int WIDTH = 720;
  private static final double MARGIN = 8;
  private static final double MOST_NAME = 220;
  private static final double ROW = 21;
  private static final double LINE = 14;
  private static final double SIZE = 12.5;
  private static final double REFERENCE_ROOM = 26;
  private static final double BELOW = 50;
  private static final Stroke REFERENCE = new Stroke(Ink.TEXT, 1.5, "5 3");
  private static final Stroke GUIDE = new Stroke(Ink.GRID, 1, "");

  static Drawing of(Intervals intervals, Language language) {
    Legend legend = legend(intervals, language);
    double top = MARGIN + legend.height(WIDTH - 2 * MARGIN) + REFERENCE_ROOM;
    List<Row> rows = rows(intervals, top);
    double left = 28 + widest(rows.stream().flatMap(row -> row.name().stream()));
    double right =
        WIDTH - 24 - widest(intervals.items().stream().map(item -> text(item, language)));
    double bottom = rows.isEmpty() ? top + ROW : rows.get(rows.size() - 1).bottom();
    Plot.Area area = new Plot.Area(left, top, right, bottom + 4);
    Plane plane = new Plane(area, Scale.around(values(intervals)), Scale.fromZero(BigDecimal.ONE));
    return new IntervalsDrawing(intervals, language, plane, legend, rows).drawing();
  }

  private static List<Row> rows(Intervals intervals, double top) {
    List<Row> rows = new ArrayList<>();
    double next = top + 2;
    for (Item item : intervals.items()) {
      rows.add(new Row(item, name(item), next));
      next = rows.get(rows.size() - 1).bottom();
    }
    return rows;
  }

  /** In two lines at most, with the sign of constructed values after it. */
  private static List<String> name(Item item) {
    List<String> lines = Lettering.lines(item.name(), MOST_NAME, SIZE);
    String rest = String.join(" ", lines.subList(1, lines.size()));
    String mark = item.constructed() ? "\u00a0" + Notes.CONSTRUCTED : "";
    String first = Lettering.cut(lines.get(0), MOST_NAME, SIZE);
    return rest.isEmpty()
        ? List.of(first + mark)
        : List.of(first, Lettering.cut(rest, MOST_NAME, SIZE) + mark);
  }

  private static Legend legend(Intervals intervals, Language language) {
    Legend legend = new Legend();
    Set<Standing> found =
        intervals.items().stream()
            .filter(item -> item.estimate() != null && item.standing() != Standing.REFERENCE)
            .map(Item::standing)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
    found.forEach(each -> legend.symbol(Symbol.of(each), new PictureWords(language).of(each)));
    if (intervals.items().stream().anyMatch(Item::constructed)) {
      legend.sign(Notes.CONSTRUCTED, Labels.of(language).constructed());
    }
    return legend;
  }

  private static double widest(Stream<String> texts) {
    return texts.mapToDouble(text -> Lettering.width(text, SIZE)).max().orElse(0);
  }

  /** All that are drawn. */
  static List<BigDecimal> values(Intervals intervals) {
    Reference reference = intervals.reference();
    Stream<BigDecimal> estimated =
        intervals.items().stream()
            .map(Item::estimate)
            .filter(Objects::nonNull)
            .flatMap(each -> Stream.of(each.value(), each.lower(), each.upper()))
            .filter(Objects::nonNull);
    Stream<BigDecimal> held = reference == null ? Stream.of() : Stream.of(reference.value());
    return Stream.concat(held, estimated).toList();
  }

  private Drawing drawing() {
    Plot.Area area = plane.area();
    List<Shape> shapes =
        new ArrayList<>(legend.shapes(new Point(MARGIN, MARGIN), WIDTH - 2 * MARGIN));
    shapes.addAll(plane.along(NumberMarks.of(language)));
    shapes.add(
        new Label(
            new Point(area.right(), area.bottom() + 38),
            intervals.unit(),
            Ink.type(Anchor.END, 12).coloured(Ink.SOFT)));
    rows.forEach(row -> shapes.addAll(words(row)));
    shapes.addAll(reference());
    rows.forEach(row -> shapes.addAll(estimate(row.item(), row.middle())));
    return new Drawing(WIDTH, (int) Math.ceil(area.bottom() + BELOW), shapes);
  }

  /** The name, the text, and what leads the eye between them. */
  private List<Shape> words(Row row) {
    Plot.Area area = plane.area();
    double y = row.middle();
    Face type = Ink.type(Anchor.START, SIZE);
    Face face = row.item().standing() == Standing.REFERENCE ? type.bolder() : type;
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Path(List.of(new Point(area.left(), y), new Point(area.right(), y)), GUIDE));
    for (int at = 0; at < row.name().size(); at++) {
      double line = y + 4 + (at - (row.name().size() - 1) / 2.0) * LINE;
      shapes.add(new Label(new Point(MARGIN, line), row.name().get(at), face));
    }
    shapes.add(new Label(new Point(area.right() + 14, y + 4), text(row.item(), language), face));
    return shapes;
  }

  private static String text(Item item, Language language) {
    Estimate estimate = item.estimate();
    return estimate == null
        ? Lettering.cut(item.sign(), MOST_NAME, SIZE)
        : new EstimateText(language).of(estimate);
  }

  private List<Shape> estimate(Item item, double y) {
    Estimate estimate = item.estimate();
    if (estimate == null) {
      return List.of();
    }
    Symbol symbol = Symbol.of(item.standing());
    BigDecimal lower = estimate.lower();
    BigDecimal upper = estimate.upper();
    List<Shape> shapes = new ArrayList<>();
    if (lower != null && upper != null) {
      shapes.add(
          new Path(
              List.of(new Point(plane.x(lower), y), new Point(plane.x(upper), y)),
              new Stroke(symbol.colour(), 2, "")));
    }
    shapes.addAll(symbol.at(new Point(plane.x(estimate.value()), y)));
    return shapes;
  }

  /** Its name stands over the line, and within the picture where the line is at a side. */
  private List<Shape> reference() {
    Reference reference = intervals.reference();
    if (reference == null) {
      return List.of();
    }
    String text = Lettering.cut(new EstimateText(language).of(reference), WIDTH - 2 * MARGIN, SIZE);
    double x = plane.x(reference.value());
    double half = Lettering.width(text, SIZE) / 2;
    double inside = Math.max(MARGIN + half, Math.min(WIDTH - MARGIN - half, x));
    return List.of(
        plane.upright(reference.value(), REFERENCE),
        new Label(
            new Point(inside, plane.area().top() - 8),
            text,
            Ink.type(Anchor.MIDDLE, SIZE).bolder()));
  }
}
