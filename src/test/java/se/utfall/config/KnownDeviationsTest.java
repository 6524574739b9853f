package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.domain.KnownDeviation;

class KnownDeviationsTest {
  private static final String HEADER =
      """
      # Where the published tables follow no single rule

      | # | place | what is printed | what the arithmetic gives |
      |---|---|---|---|
      """;

  @Test
  void areKnownByNumber() {
    assertThat(read("| 6 | 2021, \"about 40 percent\" | 40 | 42.7 |"))
        .containsExactly(
            Map.entry(
                "6",
                new KnownDeviation(
                    "6", "2021, \"about 40 percent\"", "40", "42.7", "Det blir 42,7.")));
  }

  @Test
  void aCellTooFewStops() {
    Stop.usage(
        () -> read("| 6 | 2021 | 42.7 |"),
        "conf/published/KNOWN_DEVIATIONS.md:5 has 3 cells. A deviation is a number of its own, a"
            + " place, what is printed and what the arithmetic gives. Write | number | place |"
            + " printed | arithmetic |.");
  }

  @Test
  void aNumberUsedTwiceStops() {
    Stop.usage(
        () -> read("| 6 | a | b | c |\n| 6 | d | e | f |"),
        "conf/published/KNOWN_DEVIATIONS.md:6 repeats rule 6. A deviation is a number of its own,"
            + " a place, what is printed and what the arithmetic gives. Write | number | place |"
            + " printed | arithmetic |.");
  }

  @Test
  void aRuleWithoutASwedishSentenceStops() {
    Stop.usage(
        () -> read("| 6 | a | b | c |\n| 7 | d | e | f |"),
        "conf/published/avvikelser.csv does not explain rule 7. The report explains every rule of"
            + " KNOWN_DEVIATIONS.md in Swedish. Add a line: 7,the explanation.");
  }

  @Test
  void anEmptySentenceStops() {
    Stop.usage(
        () -> read("| 6 | a | b | c |", "6,"),
        "conf/published/avvikelser.csv does not explain rule 6. The report explains every rule of"
            + " KNOWN_DEVIATIONS.md in Swedish. Add a line: 6,the explanation.");
  }

  @Test
  void aSentenceForNoRuleStops() {
    Stop.usage(
        () -> read("| 6 | a | b | c |", "6,Det blir 42.\n8,Det blir 43."),
        "conf/published/avvikelser.csv:3 has the unknown rule '8'. Known here: 6. Did you mean"
            + " '6'?");
  }

  @Test
  void twoSentencesForARuleStop() {
    Stop.usage(
        () -> read("| 6 | a | b | c |", "6,Det blir 42.\n6,Det blir 43."),
        "conf/published/avvikelser.csv:3 repeats rule 6. The report explains a rule in one way."
            + " Keep one of the lines.");
  }

  private static Map<String, KnownDeviation> read(String lines) {
    return read(lines, "6,\"Det blir 42,7.\"");
  }

  private static Map<String, KnownDeviation> read(String lines, String sentences) {
    return KnownDeviations.read(
        TextFolder.of("published/KNOWN_DEVIATIONS.md", HEADER + lines + "\n")
            .with("published/avvikelser.csv", "rule,explanation_sv\n" + sentences + "\n"));
  }
}
