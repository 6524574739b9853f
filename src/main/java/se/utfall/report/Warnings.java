package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must be said of a table, by the numbers of the list of methods. */
final class Warnings {
  static final String W1 = "Antalet mätår är för litet för att pröva om det finns en trend.";
  static final String W2 = "Covid-19-pandemin 2020–2021 gör utvecklingen svårtolkad.";
  static final String W6 = "Antalet svarande regioner varierar mellan åren (%s); jämför andelar.";
  static final String W7 = "Uppgifterna är regionernas egna bedömningar.";
  static final String W14 =
      "Uppgiften är konstruerad för demonstration och är inte regionens svar. Får inte citeras.";

  private static final Set<String> SELF_ASSESSMENTS = Set.of("tabell-4", "tabell-5");
  private static final int YEARS_OF_A_TREND = 5;

  private Warnings() {}

  /** In the order of their numbers; that values are constructed is said beside their mark. */
  static List<String> of(String table, Respondents respondents) {
    Set<Integer> years = respondents.byYear().keySet();
    List<String> warnings = new ArrayList<>();
    if (years.size() > 1 && years.size() < YEARS_OF_A_TREND) {
      warnings.add(W1);
    }
    if (years.size() > 1 && (years.contains(2020) || years.contains(2021))) {
      warnings.add(W2);
    }
    if (respondents.vary()) {
      warnings.add(W6.formatted(respondents.numbers()));
    }
    if (SELF_ASSESSMENTS.contains(table)) {
      warnings.add(W7);
    }
    return warnings;
  }
}
