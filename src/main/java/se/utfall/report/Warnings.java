package se.utfall.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What must be said of a report table, by the numbers of the list of methods. */
record Warnings(Voice voice) {
  private static final Set<String> SELF_ASSESSMENTS = Set.of("tabell-4", "tabell-5");
  private static final int YEARS_OF_A_TREND = 5;

  /** In the order of their numbers; that values are constructed is said beside their mark. */
  List<String> of(String table, Respondents respondents) {
    Set<Integer> years = respondents.byYear().keySet();
    List<String> warnings = new ArrayList<>(years.size() > 1 ? ofYears(years) : List.of());
    if (respondents.vary()) {
      warnings.add(voice.say(Phrase.W6, respondents.numbers()));
    }
    if (SELF_ASSESSMENTS.contains(table)) {
      warnings.add(voice.say(Phrase.W7));
    }
    return warnings;
  }

  /** What follows from which years have been measured. */
  List<String> ofYears(Collection<Integer> years) {
    List<String> warnings = new ArrayList<>();
    if (years.size() < YEARS_OF_A_TREND) {
      warnings.add(voice.say(Phrase.W1));
    }
    if (years.contains(2020) || years.contains(2021)) {
      warnings.add(voice.say(Phrase.W2));
    }
    return warnings;
  }
}
