package se.utfall.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import se.utfall.document.Figure;
import se.utfall.document.Picture.Funnel;
import se.utfall.document.Picture.Limit;
import se.utfall.document.Picture.Limits;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Spot;
import se.utfall.domain.Language;
import se.utfall.render.WordCourse.Dot;

/** Points against their sizes, between limits. */
final class WordFunnel {
  private final WordBody body;
  private final Funnel picture;

  WordFunnel(WordBody body, Funnel picture) {
    this.body = body;
    this.picture = picture;
  }

  void draw(Figure figure) {
    if (picture.spots().isEmpty()) {
      return;
    }
    Language language = body.document().language();
    Plane plane = FunnelDrawing.plane(picture, 0);
    List<WordCourse> courses = new ArrayList<>();
    courses.add(target(plane, language));
    for (int at = 0; at < picture.limits().size(); at++) {
      courses.addAll(limits(picture.limits().get(at), plane, at));
    }
    picture.spots().forEach(spot -> courses.add(spot(spot)));
    WordPlane.draw(
        body, figure, WordPlane.Scales.of(FunnelDrawing.axes(picture, language), plane), courses);
  }

  private WordCourse target(Plane plane, Language language) {
    Reference target = picture.target();
    List<Dot> ends =
        List.of(
            new Dot(plane.along().low(), target.value()),
            new Dot(plane.along().high(), target.value()));
    return WordCourse.curve(
        new EstimateText(language).of(target),
        ends,
        WordColors.line(WordColors.SOFT, 1.5, PresetLineDash.DASH));
  }

  private static List<WordCourse> limits(Limits limits, Plane plane, int at) {
    return List.of(
        curve(limits, plane, Limit::upper, at), curve(limits, plane, Limit::lower, at).silent());
  }

  private static WordCourse curve(
      Limits limits, Plane plane, Function<Limit, BigDecimal> end, int at) {
    List<Dot> dots =
        FunnelDrawing.shown(limits, plane, end)
            .map(limit -> new Dot(limit.size(), end.apply(limit)))
            .toList();
    XDDFLineProperties line =
        WordColors.line(
            WordColors.DARK, 1.25, at == 0 ? PresetLineDash.SYSTEM_DOT : PresetLineDash.SOLID);
    return WordCourse.curve(limits.label(), dots, line);
  }

  private WordCourse spot(Spot spot) {
    return WordCourse.point(
        SpotLabels.text(spot),
        new Dot(spot.x(), spot.y()),
        WordMarker.of(FunnelDrawing.symbol(picture, spot)));
  }

  /** What the chart cannot say itself. */
  void explain() {
    PictureWords words = new PictureWords(body.document().language());
    Stream.of(Symbol.UP, Symbol.DOWN)
        .forEach(
            symbol -> {
              List<String> names =
                  picture.spots().stream()
                      .filter(spot -> FunnelDrawing.symbol(picture, spot) == symbol)
                      .map(Spot::name)
                      .toList();
              if (!names.isEmpty()) {
                String sign = symbol == Symbol.UP ? "▲ " : "■ ";
                body.paragraph(
                    "Notes", sign + words.outside(symbol) + ": " + String.join(", ", names) + ".");
              }
            });
    if (picture.spots().stream().anyMatch(Spot::constructed)) {
      body.paragraph("Notes", body.labels().constructedValue());
    }
  }
}
