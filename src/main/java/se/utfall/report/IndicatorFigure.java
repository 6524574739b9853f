package se.utfall.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Moment;
import se.utfall.document.Picture.Stretch;
import se.utfall.document.Table;
import se.utfall.domain.IndicatorSeries.Break;
import se.utfall.domain.Region;

/** The nation among its regions; the publication's figures have their number. */
record IndicatorFigure(IndicatorPoints points, Voice voice) {
  private static final int GRANT_BEGINS = 2021;
  private static final String NATION = Region.NATION.code();

  Figure figure(IndicatorTable table) {
    return points.series().figure() == 0 ? unnumbered(table) : numbered(table);
  }

  private Figure numbered(IndicatorTable table) {
    String number = String.valueOf(points.series().figure());
    Table data = table.table(voice.say(Phrase.FIGURE_DATA, number));
    return new Figure(
        "figur-" + number,
        voice.say(Phrase.FIGURE_NUMBER, number),
        table.title(),
        description(),
        picture(),
        data);
  }

  private Figure unnumbered(IndicatorTable table) {
    Table data = table.table(voice.say(FindingPhrase.PART_VALUES));
    String id = "utveckling-" + points.series().id();
    return new Figure(id, "", table.title(), description(), picture(), data);
  }

  private Picture picture() {
    return new Picture.Lines(
        voice.say(points.series().unit()),
        points.periods(),
        points.regions().keySet().stream().map(this::line).toList(),
        moments(),
        stretches());
  }

  private Line line(String region) {
    boolean nation = region.equals(NATION);
    List<@Nullable BigDecimal> values =
        points.periods().stream()
            .map(period -> points.value(region, period))
            .collect(Collectors.toList());
    return new Line(name(region) + mark(region), nation, values);
  }

  private String name(String region) {
    return region.equals(NATION)
        ? voice.say(Phrase.NATION)
        : points.regions().getOrDefault(region, region).replaceFirst("^Region ", "");
  }

  private String mark(String region) {
    boolean constructed =
        points.periods().stream()
            .map(period -> points.at(region, period))
            .filter(Objects::nonNull)
            .anyMatch(point -> point.constructed() && point.value() != null);
    return constructed ? " " + Notes.CONSTRUCTED : "";
  }

  /** The start of the grant, and where the series breaks. */
  List<Moment> moments() {
    Stream<Moment> breaks =
        points.series().breaks().stream()
            .sorted(comparing(Break::year))
            .flatMap(each -> moment(each.year(), voice.say(Phrase.MOMENT_BREAK)).stream());
    return Stream.concat(breaks, moment(GRANT_BEGINS, voice.say(Phrase.MOMENT_GRANT)).stream())
        .toList();
  }

  /** None where the series does not have years on both sides of it. */
  private Optional<Moment> moment(int year, String label) {
    boolean before = points.periods().stream().anyMatch(period -> year(period) < year);
    return points.periods().stream()
        .filter(period -> before && year(period) >= year)
        .findFirst()
        .map(period -> new Moment(period, label));
  }

  List<Stretch> stretches() {
    Predicate<String> pandemic = period -> year(period) == 2020 || year(period) == 2021;
    List<String> periods = points.periods().stream().filter(pandemic).toList();
    return periods.isEmpty()
        ? List.of()
        : List.of(
            new Stretch(
                periods.get(0),
                periods.get(periods.size() - 1),
                voice.say(Phrase.STRETCH_PANDEMIC)));
  }

  private String description() {
    List<String> periods = points.periods();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        voice.say(Phrase.INDICATOR_LINES, periods.get(0), periods.get(periods.size() - 1)));
    List<String> known =
        periods.stream().filter(period -> points.value(NATION, period) != null).toList();
    if (known.size() > 1) {
      sentences.add(fromTo(known.get(0), known.get(known.size() - 1)));
    }
    sentences.addAll(extremes(periods));
    return String.join(" ", sentences);
  }

  private String fromTo(String first, String last) {
    return voice.say(
        Phrase.INDICATOR_FROM_TO, text(NATION, first), first, text(NATION, last), last);
  }

  /** Of the last period that two regions have a value for. */
  private List<String> extremes(List<String> periods) {
    for (int at = periods.size() - 1; at >= 0; at--) {
      String period = periods.get(at);
      List<String> regions =
          points.regions().keySet().stream()
              .filter(region -> !region.equals(NATION) && points.value(region, period) != null)
              .sorted(
                  comparing((String region) -> value(region, period))
                      .thenComparing(region -> region))
              .toList();
      if (regions.size() > 1) {
        return List.of(extremes(period, regions.get(regions.size() - 1), regions.get(0)));
      }
    }
    return List.of();
  }

  private String extremes(String period, String highest, String lowest) {
    return voice.say(
        Phrase.INDICATOR_EXTREMES,
        period,
        name(highest),
        text(highest, period),
        name(lowest),
        text(lowest, period));
  }

  private String text(String region, String period) {
    return voice.rounded(value(region, period));
  }

  private BigDecimal value(String region, String period) {
    return Objects.requireNonNull(points.value(region, period));
  }

  private static int year(String period) {
    return IndicatorPoints.year(period);
  }
}
