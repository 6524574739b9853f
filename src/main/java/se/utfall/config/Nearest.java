package se.utfall.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that a mistyped one was meant to be. */
final class Nearest {
  private Nearest() {}

  /** The nearest by edit distance, the first by letter among equals; empty when none is known. */
  static String to(String word, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparing(candidate -> distance(word, candidate)))
        .orElse("");
  }

  /** A sentence to end a failure with. */
  static String hint(String word, Collection<String> known) {
    return known.isEmpty()
        ? "Nothing is declared that it could be."
        : "Did you mean \"%s\"?".formatted(to(word, known));
  }

  private static Integer distance(String word, String candidate) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
  }
}
