package se.utfall.render;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.utfall.render.Shape.Box;
import se.utfall.render.Shape.Dot;
import se.utfall.render.Shape.Face;
import se.utfall.render.Shape.Fill;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Polygon;

/**
 * A drawing as an svg element, with every text escaped.
 *
 * @param id of the figure it is in, which its own ids begin with
 */
record Svg(String id) {
  private static final int SMALL = 600;
  private static final String HALO =
      " stroke=\"%s\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"";

  String write(Drawing drawing, String title, String description) {
    String named = name("rubrik");
    String described = name("beskrivning");
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"%s role=\"img\""
            .formatted(
                drawing.width(),
                drawing.height(),
                drawing.width() < SMALL ? " class=\"small\"" : "")
        + " aria-labelledby=\"%s %s\">\n".formatted(named, described)
        + "<title id=\"%s\">%s</title>\n".formatted(named, escaped(title))
        + "<desc id=\"%s\">%s</desc>\n".formatted(described, escaped(description))
        + patterns(drawing.shapes())
        + drawing.shapes().stream().map(this::element).collect(Collectors.joining("\n"))
        + "\n</svg>";
  }

  private String patterns(List<Shape> shapes) {
    TreeSet<String> shades =
        shapes.stream()
            .filter(Box.class::isInstance)
            .map(shape -> ((Box) shape).fill())
            .filter(Fill::hatched)
            .map(Fill::colour)
            .collect(Collectors.toCollection(TreeSet::new));
    return shades.isEmpty()
        ? ""
        : shades.stream()
            .map(this::pattern)
            .collect(Collectors.joining("", "<defs>\n", "</defs>\n"));
  }

  /** Slanting stripes that stand out from the shade. */
  private String pattern(String shade) {
    return ("<pattern id=\"%s\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"%s\"/>"
            + "<rect width=\"1.6\" height=\"6\" fill=\"%s\"/></pattern>\n")
        .formatted(hatch(shade), shade, Ink.on(shade));
  }

  private String element(Shape shape) {
    if (shape instanceof Box box) {
      return box(box);
    }
    if (shape instanceof Path path) {
      return path(path);
    }
    if (shape instanceof Polygon polygon) {
      return "<polygon points=\"%s\" fill=\"%s\"%s/>"
          .formatted(points(polygon.points()), polygon.fill().colour(), outline(polygon.fill()));
    }
    if (shape instanceof Dot dot) {
      return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>"
          .formatted(
              number(dot.centre().x()),
              number(dot.centre().y()),
              number(dot.radius()),
              dot.colour());
    }
    return label((Label) shape);
  }

  private String box(Box box) {
    Fill fill = box.fill();
    String colour = fill.hatched() ? "url(#" + hatch(fill.colour()) + ")" : fill.colour();
    return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"%s/>"
        .formatted(
            number(box.x()),
            number(box.y()),
            number(box.width()),
            number(box.height()),
            colour,
            outline(fill));
  }

  private static String outline(Fill fill) {
    return fill.outline().isEmpty() ? "" : " stroke=\"" + fill.outline() + "\"";
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String path(Path path) {
    Shape.Stroke stroke = path.stroke();
    String dash = stroke.dash().isEmpty() ? "" : " stroke-dasharray=\"" + stroke.dash() + "\"";
    return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
        .formatted(points(path.points()), stroke.colour(), number(stroke.width()), dash);
  }

  private static String label(Label label) {
    Face type = label.type();
    return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\"%s%s>%s</text>"
        .formatted(
            number(label.at().x()),
            number(label.at().y()),
            number(type.size()),
            type.colour(),
            type.anchor().name().toLowerCase(Locale.ROOT),
            type.bold() ? " font-weight=\"650\"" : "",
            type.halo().isEmpty() ? "" : HALO.formatted(type.halo()),
            escaped(label.text()));
  }

  private String hatch(String shade) {
    return name("streck-" + shade.substring(1));
  }

  private String name(String part) {
    return escaped(id) + "-" + part;
  }

  /** With a decimal where it has one, the same on every machine. */
  private static String number(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
