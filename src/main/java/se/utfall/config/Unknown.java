package se.utfall.config;

import java.util.Collection;
import java.util.stream.Collectors;
import se.utfall.table.Failure;

/** The stop at a word that is not known, with the nearest that is. */
final class Unknown {
  private Unknown() {}

  /**
   * @param place file and line
   * @param what the kind of word, like "key"
   */
  static Failure word(
      Failure.Kind kind, String place, String what, String word, Collection<String> known) {
    return new Failure(
        kind,
        "%s has the unknown %s '%s'.".formatted(place, what, word),
        "Known here: %s.".formatted(known.stream().sorted().collect(Collectors.joining(", "))),
        "Did you mean '%s'?".formatted(Nearest.to(word, known)));
  }
}
