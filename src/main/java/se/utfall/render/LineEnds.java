package se.utfall.render;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Line;
import se.utfall.render.Shape.Anchor;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Stroke;

/**
 * The lines that are named where they end: the emphasised, and the highest and the lowest other in
 * the last period that two of the others have a value in.
 */
record LineEnds(List<Line> emphasised, List<Line> outermost) {
  /** A name and where its line ends. */
  private record End(Line line, double y) {}

  private static final double SIZE = 13;
  private static final double APART = 17;
  private static final Stroke HIGHEST = new Stroke(Ink.SOFT, 1.75, "7 3");
  private static final Stroke LOWEST = new Stroke(Ink.SOFT, 1.75, "2 2");

  static LineEnds of(List<Line> lines) {
    List<Line> others = lines.stream().filter(line -> !line.emphasised()).toList();
    return new LineEnds(lines.stream().filter(Line::emphasised).toList(), outermost(others));
  }

  private static List<Line> outermost(List<Line> others) {
    int periods = others.stream().mapToInt(line -> line.values().size()).max().orElse(0);
    for (int last = periods - 1; last >= 0; last--) {
      int at = last;
      List<Line> known =
          others.stream()
              .filter(line -> line.values().get(at) != null)
              .sorted(
                  comparing((Line line) -> Objects.requireNonNull(line.values().get(at)))
                      .thenComparing(Line::name))
              .toList();
      if (known.size() > 1) {
        return List.of(known.get(known.size() - 1), known.get(0));
      }
    }
    return others;
  }

  /** The outermost lines are told apart by their dashes. */
  Stroke strokeOf(Line line, Stroke other) {
    return switch (outermost.indexOf(line)) {
      case 0 -> HIGHEST;
      case 1 -> LOWEST;
      default -> other;
    };
  }

  /** The names beside the plot, as near their lines as they find room under each other. */
  List<Shape> labels(Plot plot, NumberMarks marks) {
    List<End> ends = new ArrayList<>();
    for (Line line : emphasised) {
      ends.addAll(end(line, plot));
    }
    for (Line line : outermost) {
      ends.addAll(end(line, plot));
    }
    ends.sort(comparing(End::y));
    List<Shape> labels = new ArrayList<>();
    double lowest = Double.NEGATIVE_INFINITY;
    for (End end : ends) {
      double y = Math.max(end.y(), lowest + APART);
      lowest = y;
      labels.add(label(end.line(), new Point(plot.area().right() + 8, y + 4), marks));
    }
    return labels;
  }

  private static List<End> end(Line line, Plot plot) {
    BigDecimal last = last(line);
    return last == null ? List.of() : List.of(new End(line, plot.y(last)));
  }

  private static Label label(Line line, Point at, NumberMarks marks) {
    BigDecimal last = last(line);
    String text = line.name() + (last == null ? "" : " " + marks.write(last));
    Shape.Face type = Ink.type(Anchor.START, SIZE);
    return new Label(at, text, line.emphasised() ? type.bolder() : type);
  }

  private static @Nullable BigDecimal last(Line line) {
    return line.values().stream()
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
