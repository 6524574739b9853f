package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Bars;
import se.utfall.document.Picture.Series;
import se.utfall.domain.Language;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Box;
import se.utfall.render.Shape.Fill;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Point;

/** Bars, side by side or on top of each other, each with its number. */
record BarsDrawing(Bars bars, Plot plot, NumberMarks marks) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 400;
  private static final double TOP = 76;
  private static final double LABEL_SIZE = 11;
  private static final double LINE = 14;

  /** How much of its band a group of bars takes. */
  private static final double FILLED = 0.86;

  /** A bar as narrow as this has no room for its number. */
  private static final double NARROW = 20;

  static Drawing of(Bars bars, Language language) {
    Plot.Area area = new Plot.Area(56, TOP, WIDTH - 8, HEIGHT - 56);
    Plot plot = new Plot(area, Math.max(1, bars.categories().size()), scale(bars));
    return new BarsDrawing(bars, plot, NumberMarks.of(language)).drawing();
  }

  private static Scale scale(Bars bars) {
    Stream<BigDecimal> tops =
        bars.stacked()
            ? IntStream.range(0, bars.categories().size()).mapToObj(at -> stack(bars, at))
            : bars.series().stream().flatMap(each -> each.values().stream());
    return Scale.fromZero(
        tops.filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(BigDecimal.ONE));
  }

  private static BigDecimal stack(Bars bars, int category) {
    return bars.series().stream()
        .map(each -> each.values().get(category))
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Drawing drawing() {
    List<Shape> shapes = new ArrayList<>(plot.axis(bars.unit(), marks));
    shapes.addAll(legend());
    for (int at = 0; at < bars.categories().size(); at++) {
      shapes.addAll(bars.stacked() ? stacked(at) : beside(at));
      shapes.addAll(category(at));
    }
    return new Drawing(WIDTH, HEIGHT, shapes);
  }

  private List<Shape> beside(int category) {
    List<Shape> shapes = new ArrayList<>();
    double width = plot.band() * FILLED / bars.series().size();
    double left = plot.middle(category) - plot.band() * FILLED / 2;
    for (int at = 0; at < bars.series().size(); at++) {
      BigDecimal value = bars.series().get(at).values().get(category);
      if (value != null) {
        double top = plot.y(value);
        shapes.add(
            new Box(
                left + at * width, top, width, plot.y(BigDecimal.ZERO) - top, fill(at, category)));
        shapes.addAll(number(value, new Point(left + (at + 0.5) * width, top), at, category));
      }
    }
    return shapes;
  }

  /** Over the bar its number, and over that the sign of constructed values. */
  private List<Shape> number(BigDecimal value, Point top, int series, int category) {
    List<Shape> shapes = new ArrayList<>();
    boolean roomy = plot.band() * FILLED / bars.series().size() >= NARROW;
    double rise = 4;
    if (roomy) {
      shapes.add(
          new Label(
              new Point(top.x(), top.y() - rise),
              marks.write(value),
              Ink.type(Anchor.MIDDLE, LABEL_SIZE)));
      rise += LINE;
    }
    if (bars.series().get(series).constructedAt(category)) {
      shapes.add(
          new Label(
              new Point(top.x(), top.y() - rise),
              Notes.CONSTRUCTED,
              Ink.type(Anchor.MIDDLE, LABEL_SIZE)));
    }
    return shapes;
  }

  private List<Shape> stacked(int category) {
    List<Shape> shapes = new ArrayList<>();
    double width = Math.min(90, plot.band() * FILLED);
    double left = plot.middle(category) - width / 2;
    BigDecimal below = BigDecimal.ZERO;
    for (int at = 0; at < bars.series().size(); at++) {
      BigDecimal value = bars.series().get(at).values().get(category);
      if (value != null) {
        double bottom = plot.y(below);
        below = below.add(value);
        shapes.add(new Box(left, plot.y(below), width, bottom - plot.y(below), fill(at, category)));
        shapes.add(
            inside(value, new Point(plot.middle(category), (bottom + plot.y(below)) / 2), at));
      }
    }
    return shapes;
  }

  private Shape inside(BigDecimal value, Point middle, int series) {
    return new Label(
        new Point(middle.x(), middle.y() + 4),
        marks.write(value),
        Ink.type(Anchor.MIDDLE, LABEL_SIZE).coloured(Ink.on(shade(series))));
  }

  private Fill fill(int series, int category) {
    boolean constructed = bars.series().get(series).constructedAt(category);
    return new Fill(shade(series), Ink.DARK, constructed);
  }

  private String shade(int series) {
    return Ink.shade(series, bars.series().size());
  }

  private List<Shape> category(int at) {
    List<String> lines = Lettering.lines(bars.categories().get(at), plot.band() - 6, 12);
    return IntStream.range(0, lines.size())
        .<Shape>mapToObj(
            line ->
                new Label(
                    new Point(plot.middle(at), plot.area().bottom() + 18 + line * LINE),
                    lines.get(line),
                    Ink.type(Anchor.MIDDLE, 12)))
        .toList();
  }

  /** The series in the order of their bars, over the plot. */
  private List<Shape> legend() {
    List<Shape> shapes = new ArrayList<>();
    double x = plot.area().left();
    for (int at = 0; at < bars.series().size(); at++) {
      Series series = bars.series().get(at);
      shapes.add(new Box(x, 12, 14, 14, new Fill(shade(at), Ink.DARK, series.constructed())));
      shapes.add(new Label(new Point(x + 20, 24), series.name(), Ink.type(Anchor.START, 13)));
      x += 20 + Lettering.width(series.name(), 13) + 22;
    }
    return shapes;
  }
}
