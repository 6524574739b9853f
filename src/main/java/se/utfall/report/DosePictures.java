package se.utfall.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Figure;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Axes;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Fit;
import se.utfall.document.Picture.Fitted;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Moment;
import se.utfall.document.Picture.Scatter;
import se.utfall.document.Picture.Spot;
import se.utfall.domain.DoseResult;
import se.utfall.domain.DoseResult.EventYear;
import se.utfall.domain.DoseResult.LinePoint;
import se.utfall.domain.DoseResult.Point;
import se.utfall.domain.DoseResult.Span;

/** The regions' points with the line through them, and the slope year by year. */
record DosePictures(MoneyOutcome outcome) {
  private static final int DECIMALS = 3;

  Figure scatter() {
    return new Figure(
        outcome.id("punkter"),
        "",
        say(ChapterPhrase.MONEY_TITLE, outcome.name()),
        Numerals.sentences(
            List.of(
                say(
                    ChapterPhrase.MONEY_DESCRIPTION,
                    span(result().before()),
                    span(result().after())),
                outcome.concluded())),
        new Scatter(axes(), spots(), fit()),
        new DosePointTable(outcome).table());
  }

  private Axes axes() {
    String unit = outcome.findings().unit(result().indicator());
    return new Axes(say(ChapterPhrase.MONEY_ALONG), say(ChapterPhrase.MONEY_UP, unit));
  }

  private List<Spot> spots() {
    return result().points().stream().sorted(comparing(Point::regionCode)).map(this::spot).toList();
  }

  private Spot spot(Point point) {
    return new Spot(
        outcome.findings().regionName(point.regionCode()),
        TilePlace.shortName(point.regionCode()),
        rounded(point.dose()),
        rounded(point.change()),
        point.regionCode().equals(result().mostInfluentialRegion()),
        result().constructed());
  }

  private @Nullable Fit fit() {
    List<Fitted> line =
        result().line().stream()
            .sorted(comparing(LinePoint::dose))
            .map(
                at ->
                    new Fitted(
                        rounded(at.dose()),
                        rounded(at.value()),
                        rounded(at.lower()),
                        rounded(at.upper())))
            .toList();
    return line.isEmpty()
        ? null
        : new Fit(say(ChapterPhrase.MONEY_LINE), say(ChapterPhrase.MONEY_BAND), line);
  }

  /** None where the slope is not known by year. */
  Optional<Figure> events() {
    return result().eventYears().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Figure(
                outcome.id("lutning"),
                "",
                say(ChapterPhrase.EVENT_TITLE, outcome.name()),
                say(ChapterPhrase.EVENT_DESCRIPTION),
                slopes(),
                new DoseTables(outcome).events()));
  }

  private Picture slopes() {
    List<EventYear> years = DoseTables.byYear(result());
    int decimals = new DoseTables(outcome).slopeDecimals();
    Band band =
        new Band(
            say(ChapterPhrase.EVENT_BAND),
            years.stream().map(year -> rounded(year.bandLower())).toList(),
            years.stream().map(year -> rounded(year.bandUpper())).toList());
    Line line =
        new Line(
            say(ChapterPhrase.EVENT_LINE),
            true,
            years.stream().map(year -> Numerals.rounded(year.estimate(), decimals)).toList());
    return new Picture.Lines(
            say(ChapterPhrase.EVENT_UNIT),
            years.stream().map(year -> String.valueOf(year.year())).toList(),
            List.of(line),
            moment(years).toList())
        .with(band);
  }

  /** The first year with the money, of those that are drawn. */
  private Stream<Moment> moment(List<EventYear> years) {
    return years.stream()
        .map(EventYear::year)
        .filter(year -> year >= result().after().from())
        .limit(1)
        .map(year -> new Moment(String.valueOf(year), say(Phrase.MOMENT_GRANT)));
  }

  static String span(Span span) {
    return span.from() == span.to() ? String.valueOf(span.from()) : span.from() + "–" + span.to();
  }

  private static BigDecimal rounded(double value) {
    return Numerals.rounded(value, DECIMALS);
  }

  private DoseResult result() {
    return outcome.result();
  }

  private String say(Said phrase, Object... with) {
    return outcome.findings().voice().say(phrase, with);
  }
}
