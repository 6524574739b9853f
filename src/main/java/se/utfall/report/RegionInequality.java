package se.utfall.report;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Figure;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Line;
import se.utfall.document.Section;
import se.utfall.domain.Inequality;

/** How much the regions differ in each indicator, over the years. */
record RegionInequality(
    IndicatorPoints points, Findings findings, SortedMap<Integer, InequalityYear> years) {
  private static final int DECIMALS = 1;

  static List<Section> of(Draft draft) {
    Findings findings = Findings.of(draft);
    List<Section> parts =
        Indicators.inOrder(findings).stream()
            .map(points -> of(points, findings))
            .filter(each -> !each.years().isEmpty())
            .map(RegionInequality::part)
            .toList();
    if (parts.isEmpty()) {
      return List.of();
    }
    Voice voice = draft.voice();
    Section chapter =
        new Section(
            "skillnader",
            voice.say(FindingPhrase.INEQUALITY),
            List.of(Paragraph.of(voice.say(FindingPhrase.INEQUALITY_INTRO))));
    return Stream.concat(Stream.of(chapter), parts.stream()).toList();
  }

  private static RegionInequality of(IndicatorPoints points, Findings findings) {
    Map<Integer, Inequality> equal = byYear(points, findings, "equal");
    Map<Integer, Inequality> population = byYear(points, findings, "population");
    SortedMap<Integer, InequalityYear> years = new TreeMap<>();
    equal.forEach((year, each) -> years.put(year, new InequalityYear(each, population.get(year))));
    return new RegionInequality(points, findings, years);
  }

  private static Map<Integer, Inequality> byYear(
      IndicatorPoints points, Findings findings, String weighting) {
    return findings.inequalities(points.series().id(), Findings.TOTAL, weighting).stream()
        .collect(toMap(Inequality::year, each -> each));
  }

  private Section part() {
    String text = Numerals.sentences(sentences());
    Stream<Block> said =
        text.isEmpty()
            ? Stream.of()
            : Stream.of(new Marked(findings.voice()).paragraph(text, constructed()));
    Stream<Block> figure = Stream.of(years.size() > 1 ? new FigureBlock(figure()) : table());
    return Section.part(
        "skillnader-" + points.series().id(), name(), Stream.concat(said, figure).toList());
  }

  private boolean constructed() {
    return years.values().stream().anyMatch(year -> year.equal().constructed());
  }

  private List<String> sentences() {
    return new InequalitySentences(findings).of(points.series().id(), Findings.TOTAL);
  }

  /** One year makes no line. */
  private Block table() {
    return new TableBlock(
        new InequalityTable(this).table(say(FindingPhrase.INEQUALITY_TITLE, name())));
  }

  private Figure figure() {
    return new Figure(
        "variation-" + points.series().id(),
        "",
        say(FindingPhrase.INEQUALITY_TITLE, name()),
        say(
            FindingPhrase.INEQUALITY_DESCRIPTION,
            String.valueOf(years.firstKey()),
            String.valueOf(years.lastKey()),
            Numerals.sentences(sentences())),
        picture(),
        new InequalityTable(this).table(say(FindingPhrase.PART_VALUES)));
  }

  private Picture picture() {
    IndicatorFigure frame = new IndicatorFigure(points, findings.voice());
    List<String> periods = years.keySet().stream().map(String::valueOf).toList();
    return new Picture.Lines(
        say(FindingPhrase.INEQUALITY_UNIT),
        periods,
        Stream.of(
                line(FindingPhrase.WEIGHTING_EQUAL, InequalityYear::equalVariation),
                line(FindingPhrase.WEIGHTING_POPULATION, InequalityYear::populationVariation))
            .filter(line -> line.values().stream().anyMatch(value -> value != null))
            .toList(),
        frame.moments().stream().filter(each -> periods.contains(each.period())).toList(),
        frame.stretches().stream()
            .filter(each -> periods.contains(each.from()) && periods.contains(each.to()))
            .toList());
  }

  private Line line(FindingPhrase name, Function<InequalityYear, @Nullable Double> value) {
    List<@Nullable BigDecimal> values =
        years.values().stream()
            .map(value)
            .map(RegionInequality::rounded)
            .collect(Collectors.toList());
    return new Line(say(name), true, values);
  }

  private static @Nullable BigDecimal rounded(@Nullable Double value) {
    return value == null ? null : Numerals.rounded(value, DECIMALS);
  }

  String name() {
    return findings.voice().say(points.series().name());
  }

  private String say(FindingPhrase phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
