package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Lines;
import se.utfall.document.Picture.Moment;
import se.utfall.document.Picture.Stretch;
import se.utfall.domain.Language;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Box;
import se.utfall.render.Shape.Dot;
import se.utfall.render.Shape.Fill;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/** Lines over time; the emphasised one and the outermost others are named at their ends. */
record LinesDrawing(Lines lines, Plot plot, NumberMarks marks, String thin) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 440;
  private static final double LEFT = 56;
  private static final double TOP = 66;
  private static final double NAMES = 150;
  private static final double PERIOD_SIZE = 12;
  private static final int MOST_DOTS = 24;
  private static final Stroke THIN = new Stroke(Ink.THIN, 1, "");
  private static final Stroke THICK = new Stroke(Ink.DARK, 3.5, "");
  private static final Stroke MOMENT = new Stroke(Ink.TEXT, 1.5, "5 3");

  static Drawing of(Lines lines, Language language, String thin) {
    Scale scale = Scale.around(values(lines));
    Plot.Area area = new Plot.Area(LEFT, TOP, WIDTH - NAMES, HEIGHT - 36);
    Plot plot = new Plot(area, Math.max(1, lines.periods().size()), scale);
    return new LinesDrawing(lines, plot, NumberMarks.of(language), thin).drawing();
  }

  /** All that are drawn, of lines and bands. */
  static List<BigDecimal> values(Lines lines) {
    Stream<BigDecimal> ends =
        lines.bands().stream()
            .flatMap(band -> Stream.concat(band.lower().stream(), band.upper().stream()));
    return Stream.concat(lines.lines().stream().flatMap(line -> line.values().stream()), ends)
        .filter(Objects::nonNull)
        .toList();
  }

  private Drawing drawing() {
    List<Shape> shapes = new ArrayList<>();
    lines.stretches().forEach(stretch -> shapes.addAll(shaded(stretch)));
    lines.bands().forEach(band -> shapes.addAll(plot.band(band)));
    shapes.addAll(plot.axis(lines.unit(), marks));
    shapes.addAll(periods());
    lines.moments().forEach(moment -> shapes.addAll(marked(moment)));
    LineEnds ends = LineEnds.of(lines.lines());
    lines.lines().stream()
        .filter(line -> !line.emphasised())
        .forEach(line -> shapes.addAll(drawn(line, ends.strokeOf(line, THIN))));
    lines.lines().stream()
        .filter(Line::emphasised)
        .forEach(line -> shapes.addAll(drawn(line, THICK)));
    shapes.addAll(ends.labels(plot, marks));
    if (lines.lines().size() > ends.emphasised().size() + ends.outermost().size()) {
      shapes.add(
          new Label(
              new Point(WIDTH - 8, HEIGHT - 12),
              thin,
              Ink.type(Anchor.END, PERIOD_SIZE).coloured(Ink.SOFT)));
    }
    Legend legend = new Legend();
    lines.bands().forEach(band -> legend.band(BandShapes.EDGE, band.label()));
    shapes.addAll(legend.shapes(new Point(LEFT, HEIGHT), WIDTH - LEFT));
    return new Drawing(WIDTH, HEIGHT + (int) legend.height(WIDTH - LEFT), shapes);
  }

  private List<Shape> drawn(Line line, Stroke stroke) {
    List<Shape> shapes = new ArrayList<>(plot.line(line, stroke));
    if (line.emphasised() && line.values().size() <= MOST_DOTS) {
      shapes.addAll(dots(line, stroke));
    }
    return shapes;
  }

  private List<Shape> dots(Line line, Stroke stroke) {
    return IntStream.range(0, line.values().size())
        .filter(at -> line.values().get(at) != null)
        .<Shape>mapToObj(
            at ->
                new Dot(
                    new Point(
                        plot.middle(at), plot.y(Objects.requireNonNull(line.values().get(at)))),
                    stroke.width() + 0.5,
                    stroke.colour()))
        .toList();
  }

  /** Its name stands beside it, clear of what is marked in it. */
  private List<Shape> shaded(Stretch stretch) {
    int from = lines.periods().indexOf(stretch.from());
    int to = lines.periods().indexOf(stretch.to());
    if (from < 0 || to < from) {
      return List.of();
    }
    double left = plot.edge(from);
    double width = plot.edge(to + 1) - left;
    Plot.Area area = plot.area();
    return List.of(
        new Box(left, area.top(), width, area.bottom() - area.top(), Fill.plain(Ink.SHADED)),
        new Label(
            new Point(left - 4, area.bottom() - 8),
            stretch.label(),
            Ink.type(Anchor.END, PERIOD_SIZE).coloured(Ink.SOFT)));
  }

  private List<Shape> marked(Moment moment) {
    int at = lines.periods().indexOf(moment.period());
    if (at < 0) {
      return List.of();
    }
    double x = plot.edge(at);
    return List.of(
        new Path(
            List.of(new Point(x, plot.area().top() - 6), new Point(x, plot.area().bottom())),
            MOMENT),
        new Label(
            new Point(x, plot.area().top() - rise(moment)),
            moment.label(),
            Ink.type(Anchor.MIDDLE, PERIOD_SIZE).bolder()));
  }

  /** Every second one higher, so that neighbours do not cover each other. */
  private double rise(Moment moment) {
    return lines.moments().indexOf(moment) % 2 == 0 ? 12 : 25;
  }

  /** As many periods as find room, the last one among them. */
  private List<Shape> periods() {
    int last = lines.periods().size() - 1;
    double widest =
        lines.periods().stream()
            .mapToDouble(period -> Lettering.width(period, PERIOD_SIZE) + 8)
            .max()
            .orElse(0);
    int every = Math.max(1, (int) Math.ceil(widest / plot.band()));
    return IntStream.rangeClosed(0, last)
        .filter(at -> (last - at) % every == 0)
        .<Shape>mapToObj(
            at ->
                new Label(
                    new Point(plot.middle(at), plot.area().bottom() + 18),
                    lines.periods().get(at),
                    Ink.type(Anchor.MIDDLE, PERIOD_SIZE)))
        .toList();
  }
}
