package se.utfall.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sign that may stand where a number could, and what it means. */
record Legend(String sign, String meaning) {
  private static final List<Legend> SIGNS =
      List.of(
          new Legend(SwedishNumbers.MISSING, "uppgift saknas; det är inte detsamma som noll"),
          new Legend(SwedishNumbers.BELOW_ONE, "mer än noll men avrundat till noll procent"),
          new Legend(
              SwedishNumbers.MIXED,
              "verkliga och konstruerade värden är blandade; talet visas därför inte"));

  static List<Legend> all() {
    return SIGNS;
  }

  /** The signs that occur in the table. */
  static List<Legend> of(Grid grid) {
    Set<String> texts =
        grid.rows().stream()
            .flatMap(row -> grid.columns().stream().map(column -> grid.at(row, column)))
            .map(SwedishNumbers::text)
            .collect(Collectors.toSet());
    return SIGNS.stream().filter(legend -> texts.contains(legend.sign())).toList();
  }

  static boolean explains(String text) {
    return !meaning(text).isEmpty();
  }

  /** Empty for a number. */
  static String meaning(String text) {
    return SIGNS.stream()
        .filter(legend -> legend.sign().equals(text))
        .map(Legend::meaning)
        .findFirst()
        .orElse("");
  }
}
