package se.utfall.bronze;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.utfall.domain.Vocabulary;
import se.utfall.domain.Vocabulary.Dimension;
import se.utfall.domain.Wording;

/** The vocabulary as it is asked: what a header of a statistics file names. */
final class Terms {
  private final Map<Wording, Dimension> dimensions = new LinkedHashMap<>();
  private final List<String> names;
  private final Map<List<Wording>, String> unnamed;
  private final Set<List<String>> declared;

  Terms(Vocabulary vocabulary) {
    vocabulary
        .headers()
        .forEach((dimension, all) -> all.forEach(it -> dimensions.put(Wording.of(it), dimension)));
    names = vocabulary.headers().values().stream().flatMap(List::stream).sorted().toList();
    declared = vocabulary.unnamed().keySet();
    unnamed =
        vocabulary.unnamed().entrySet().stream()
            .collect(toMap(each -> wordings(each.getKey()), Map.Entry::getValue));
  }

  Optional<Dimension> of(String header) {
    return Optional.ofNullable(dimensions.get(Wording.of(header)));
  }

  /** What is declared for files with these dimension headers that name no indicator. */
  Optional<String> unnamed(List<String> headers) {
    return Optional.ofNullable(unnamed.get(wordings(headers)));
  }

  /** Of the headers that are declared for such files those that have most in common with these. */
  List<String> nearestUnnamed(List<String> headers) {
    List<Wording> these = wordings(headers);
    return declared.stream()
        .filter(each -> wordings(each).stream().anyMatch(these::contains))
        .max(
            Comparator.comparing(
                    (List<String> each) -> wordings(each).stream().filter(these::contains).count())
                .thenComparing(each -> String.join(" ", each)))
        .orElse(List.of());
  }

  /** The known header that is nearest by edit distance; empty when none is known. */
  String nearest(String header) {
    return names.stream().min(Comparator.comparing(name -> distance(name, header))).orElse("");
  }

  private static Integer distance(String one, String other) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }

  private static List<Wording> wordings(List<String> headers) {
    return headers.stream().map(Wording::of).toList();
  }
}
