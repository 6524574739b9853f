package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.domain.Region;
import se.utfall.domain.Report;
import se.utfall.domain.Trend;
import se.utfall.domain.Warning;

/**
 * Warnings as sentences.
 *
 * @param regions names by code
 */
record Cautions(Voice voice, Map<String, String> regions) {
  static Cautions of(Report report, Voice voice) {
    Stream<Map.Entry<String, String>> measured =
        report.context().indicators().stream()
            .flatMap(series -> series.points().stream())
            .map(point -> Map.entry(point.regionCode(), point.regionName()));
    Stream<Map.Entry<String, String>> judged =
        report.evaluation().trends().stream()
            .map(Trend::place)
            .map(place -> Map.entry(place.regionCode(), place.regionName()));
    return new Cautions(
        voice,
        Stream.concat(measured, judged)
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one)));
  }

  /** Each once, in the order of their numbers. */
  List<String> of(Collection<Warning> warnings) {
    return merged(warnings)
        .distinct()
        .sorted(
            comparing((Warning warning) -> number(warning.id()))
                .thenComparing(warning -> warning.arguments().toString()))
        .map(this::text)
        .distinct()
        .toList();
  }

  /** How many answered in the years that are compared, once for all of them. */
  private static Stream<Warning> merged(Collection<Warning> warnings) {
    List<String> counts =
        warnings.stream()
            .filter(Cautions::isOfRespondents)
            .flatMap(warning -> warning.arguments().stream())
            .flatMap(pair -> Arrays.stream(pair.split(", ", -1)))
            .distinct()
            .toList();
    Stream<Warning> others = warnings.stream().filter(each -> !isOfRespondents(each));
    return counts.isEmpty()
        ? others
        : Stream.concat(others, Stream.of(new Warning("W6", List.of(String.join(", ", counts)))));
  }

  private static boolean isOfRespondents(Warning warning) {
    return warning.id().equals("W6");
  }

  String text(Warning warning) {
    List<String> arguments = warning.arguments();
    if (warning.id().equals("W15")) {
      List<String> names = Arrays.stream(arguments.get(0).split(",")).map(this::name).toList();
      return voice.say(Phrase.W15, voice.list(names), arguments.get(1));
    }
    if (warning.id().equals("W3") && arguments.isEmpty()) {
      return voice.say(Phrase.W3_COMPLEMENTARY);
    }
    return voice.say(Phrase.valueOf(warning.id()), arguments.toArray());
  }

  /** Of a region. */
  String name(String code) {
    return code.equals(Region.NATION.code())
        ? voice.say(Phrase.NATION)
        : regions.getOrDefault(code, code);
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
