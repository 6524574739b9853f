package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Absence;
import se.utfall.domain.IndicatorSeries.Break;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Region;

/** What must be said of an indicator. */
record IndicatorNotes(IndicatorPoints points, Voice voice) {
  /** How long a region has been missing. */
  private record Stretch(int from, @Nullable Integer to) {}

  /** Unit, which way is better, and why the series breaks. */
  List<String> method() {
    IndicatorSeries series = points.series();
    List<String> sentences = new ArrayList<>();
    sentences.add(voice.say(Phrase.INDICATOR_UNIT, voice.say(series.unit())));
    sentences.add(voice.say(Phrase.INDICATOR_NATION));
    switch (series.polarity()) {
      case "lower" -> sentences.add(voice.say(Phrase.INDICATOR_LOWER));
      case "higher" -> sentences.add(voice.say(Phrase.INDICATOR_HIGHER));
      default -> {}
    }
    flagged("population").forEach((year, said) -> sentences.add(peopleOf(year, said)));
    SortedMap<String, String> regions = flagged("regions");
    if (!regions.isEmpty()) {
      List<String> byYear =
          regions.entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()).toList();
      sentences.add(voice.say(Phrase.INDICATOR_REGIONS, String.join(", ", byYear)));
    }
    breaks().stream()
        .filter(each -> !voice.say(each.reason()).isEmpty())
        .map(
            each ->
                voice.say(
                    Phrase.INDICATOR_BREAK,
                    String.valueOf(each.year()),
                    voice.say(each.reason()).replaceFirst("\\.$", "")))
        .forEach(sentences::add);
    return sentences;
  }

  private String peopleOf(String period, String counted) {
    return voice.say(Phrase.INDICATOR_PEOPLE, period, counted);
  }

  /** What the nation's values are flagged with under a name, by period. */
  private SortedMap<String, String> flagged(String name) {
    SortedMap<String, String> said = new TreeMap<>();
    Pattern flag = Pattern.compile("(?:^| )" + name + ":(\\S+)");
    for (Point point : points.series().points()) {
      Matcher found = flag.matcher(point.flag());
      if (point.regionCode().equals(Region.NATION.code()) && found.find()) {
        said.put(point.period(), found.group(1));
      }
    }
    return said;
  }

  /** In the order of their numbers. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>(new Warnings(voice).ofYears(points.years()));
    IncompleteYears.warnings(points.series())
        .map(each -> voice.say(Phrase.W4, each.arguments().toArray()))
        .forEach(warnings::add);
    breaks().stream()
        .map(each -> voice.say(Phrase.W11, String.valueOf(each.year())))
        .forEach(warnings::add);
    absences().forEach((stretch, regions) -> warnings.add(absent(stretch, regions)));
    if (isRoundedToWholePercent()) {
      warnings.add(voice.say(Phrase.W16));
    }
    return warnings;
  }

  private List<Break> breaks() {
    return points.series().breaks().stream().sorted(comparing(Break::year)).toList();
  }

  private Map<Stretch, List<Absence>> absences() {
    return points.series().absences().stream()
        .sorted(
            comparing(Absence::from)
                .thenComparing(Absence::to, nullsLast(naturalOrder()))
                .thenComparing(Absence::regionName))
        .collect(
            groupingBy(each -> new Stretch(each.from(), each.to()), LinkedHashMap::new, toList()));
  }

  private String absent(Stretch stretch, List<Absence> absences) {
    String regions = voice.list(absences.stream().map(Absence::regionName).toList());
    String from = String.valueOf(stretch.from());
    Integer to = stretch.to();
    if (to == null) {
      return voice.say(Phrase.W15, regions, from);
    }
    return to == stretch.from()
        ? voice.say(Phrase.W15_ONE_YEAR, regions, from)
        : voice.say(Phrase.W15, regions, voice.say(Phrase.W15_UNTIL, from, String.valueOf(to)));
  }

  private boolean isRoundedToWholePercent() {
    Integer decimals = points.series().decimals();
    return decimals != null && decimals == 0 && points.isPercent();
  }
}
