package se.utfall.config;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Indicator;
import se.utfall.domain.StatisticsTerms;
import se.utfall.domain.Vocabulary;
import se.utfall.domain.Vocabulary.Dimension;
import se.utfall.domain.Wording;
import se.utfall.table.Failure;

/**
 * statistics.yaml as it is written.
 *
 * @param headers what headers and dimensions are called
 * @param sexes words for total, women and men
 * @param marks words for missing, suppressed and deleted
 */
record StatisticsFile(
    @Required Map<Dimension, List<String>> headers,
    @Required Map<Sex, List<String>> sexes,
    @Required Map<Mark, List<String>> marks,
    @Required PopulationFiles population,
    @Nullable List<Unnamed> unnamed) {
  private static final String FILE = "statistics.yaml";

  /** Whom a value is of. */
  enum Sex {
    TOTAL,
    WOMEN,
    MEN
  }

  /** Why there is no value. */
  enum Mark {
    MISSING,
    SUPPRESSED,
    DELETED
  }

  /** How files hold the population. */
  record PopulationFiles(@Required List<String> sourceIds, @Required List<String> allAges) {}

  /** What a csv holds that names no indicator, by the headers of its dimensions in order. */
  record Unnamed(@Required List<String> dimensions, @Required String holds) {}

  /** A usage failure at a word with two meanings, or a csv that holds what is not declared. */
  static StatisticsTerms read(Folder folder, List<Indicator> indicators) {
    StatisticsFile file = Yaml.read(folder, FILE, StatisticsFile.class);
    String place = folder.place(FILE);
    Set<String> ids = file.ids(place, indicators);
    meanings(place, "header", file.headers);
    once(place, "age", file.population.allAges);
    return new StatisticsTerms(
        new Vocabulary(file.headers, file.unnamed(place, ids)),
        meanings(place, "sex", file.sexes),
        meanings(place, "mark", file.marks),
        file.population.sourceIds,
        file.population.allAges);
  }

  /** What files may call the population and the indicators. */
  private Set<String> ids(String place, List<Indicator> indicators) {
    once(place, "id", population.sourceIds);
    Set<String> ids = new HashSet<>(population.sourceIds);
    for (Indicator indicator : indicators) {
      for (String id : indicator.sourceIds()) {
        if (population.sourceIds.stream().anyMatch(other -> Wording.same(other, id))) {
          throw new Failure(
              Failure.Kind.USAGE,
              "%s calls the population '%s'.".formatted(place, id),
              "That is an id of the indicator %s.".formatted(indicator.id()),
              "Let each id belong to one of them.");
        }
        ids.add(id);
      }
    }
    return ids;
  }

  private Map<List<String>, String> unnamed(String place, Set<String> ids) {
    Map<List<String>, String> holds = new LinkedHashMap<>();
    for (Unnamed each : unnamed == null ? List.<Unnamed>of() : unnamed) {
      if (!ids.contains(each.holds)) {
        throw Unknown.word(Failure.Kind.USAGE, place, "id", each.holds, ids);
      }
      holds.put(each.dimensions, each.holds);
    }
    return holds;
  }

  private static <E extends Enum<E>> Map<String, String> meanings(
      String place, String what, Map<E, List<String>> words) {
    once(place, what, words.values().stream().flatMap(List::stream).toList());
    Map<String, String> meanings = new LinkedHashMap<>();
    words.forEach(
        (meaning, its) ->
            its.forEach(word -> meanings.put(word, meaning.name().toLowerCase(Locale.ROOT))));
    return meanings;
  }

  private static void once(String place, String what, List<String> words) {
    Set<Wording> seen = new HashSet<>();
    for (String word : words) {
      if (!seen.add(Wording.of(word))) {
        throw new Failure(
            Failure.Kind.USAGE,
            "%s has the %s '%s' twice.".formatted(place, what, word),
            "A word means one thing.",
            "Keep it once; case and spaces do not tell words apart.");
      }
    }
  }
}
