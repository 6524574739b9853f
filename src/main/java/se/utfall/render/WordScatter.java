package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import se.utfall.document.Figure;
import se.utfall.document.Picture.Fit;
import se.utfall.document.Picture.Scatter;
import se.utfall.document.Picture.Spot;
import se.utfall.render.WordCourse.Dot;

/** Points of two values, with the line through them and the edges of its band. */
final class WordScatter {
  private final WordBody body;
  private final Scatter picture;

  WordScatter(WordBody body, Scatter picture) {
    this.body = body;
    this.picture = picture;
  }

  void draw(Figure figure) {
    if (picture.spots().isEmpty()) {
      return;
    }
    List<WordCourse> courses = new ArrayList<>();
    Fit fit = picture.fit();
    if (fit != null) {
      courses.addAll(fit(fit));
    }
    picture.spots().forEach(spot -> courses.add(spot(spot)));
    Plane plane = ScatterDrawing.plane(picture, 0);
    WordPlane.draw(body, figure, WordPlane.Scales.of(picture.axes(), plane), courses);
  }

  private static List<WordCourse> fit(Fit fit) {
    List<Dot> line = fit.points().stream().map(at -> new Dot(at.x(), at.value())).toList();
    List<Dot> upper =
        fit.points().stream()
            .filter(at -> at.upper() != null)
            .map(at -> new Dot(at.x(), Objects.requireNonNull(at.upper())))
            .toList();
    List<Dot> lower =
        fit.points().stream()
            .filter(at -> at.lower() != null)
            .map(at -> new Dot(at.x(), Objects.requireNonNull(at.lower())))
            .toList();
    XDDFLineProperties strong = WordColors.line(WordColors.DARK, 2.5);
    WordCourse middle = WordCourse.curve(fit.label(), line, strong);
    if (upper.isEmpty()) {
      return List.of(middle);
    }
    return List.of(
        middle,
        WordCourse.curve(fit.band(), upper, edge()),
        WordCourse.curve(fit.band(), lower, edge()).silent());
  }

  private static XDDFLineProperties edge() {
    return WordColors.line(WordColors.GREY, 1.25, PresetLineDash.DASH);
  }

  private static WordCourse spot(Spot spot) {
    return WordCourse.point(
        SpotLabels.text(spot),
        new Dot(spot.x(), spot.y()),
        spot.emphasised() ? WordMarker.LARGE : WordMarker.FILLED);
  }

  /** What the chart cannot say itself. */
  void explain() {
    String names =
        picture.spots().stream()
            .filter(Spot::emphasised)
            .map(Spot::name)
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      PictureWords words = new PictureWords(body.document().language());
      body.paragraph("Notes", "● " + words.influential() + ": " + names + ".");
    }
    if (picture.spots().stream().anyMatch(Spot::constructed)) {
      body.paragraph("Notes", body.labels().constructedValue());
    }
  }
}
