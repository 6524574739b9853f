package se.utfall.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** A demo form and what it says, before anything is done to it. */
record Original(String name, Told told) {
  private static final Map<String, Set<String>> TOTALS =
      Map.of(
          "aterrapportering_2021.csv", Set.of("amount.applied", "amount.granted", "amount.used"),
          "aterrapportering_2022.xlsx",
              Set.of("amount.applied", "amount.granted", "amount.unused"));

  boolean isCsv() {
    return name.endsWith(".csv");
  }

  /** An amount, drawn. */
  Told.Answered amount(SplittableRandom random) {
    List<Told.Answered> amounts =
        told.counted.stream().filter(each -> each.unit().equals("SEK")).toList();
    return amounts.get(random.nextInt(amounts.size()));
  }

  /** Any answer that is written down, drawn; in one form nothing means no. */
  Told.Answered any(SplittableRandom random) {
    List<Told.Answered> written =
        told.counted.stream().filter(each -> !each.text().isBlank()).toList();
    return written.get(random.nextInt(written.size()));
  }

  /** Whether a total line stands under the answer. */
  boolean isTotalled(Key key) {
    return TOTALS.getOrDefault(name, Set.of()).contains(key.question());
  }

  Map<Key, Optional<String>> withoutRow(Told.Place place) {
    Map<Key, Optional<String>> gone = new HashMap<>();
    told.counted.stream()
        .filter(each -> each.place().sheet().equals(place.sheet()))
        .filter(each -> each.place().row() == place.row())
        .forEach(each -> gone.put(each.key(), Optional.empty()));
    return gone;
  }

  /** The form's answers with some changed. */
  Map<Key, String> with(Map<Key, Optional<String>> changes) {
    Map<Key, String> answers = new HashMap<>(told.answers());
    changes.forEach(
        (key, value) ->
            value.ifPresentOrElse(it -> answers.put(key, it), () -> answers.remove(key)));
    return answers;
  }
}
