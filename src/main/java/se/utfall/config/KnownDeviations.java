package se.utfall.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.KnownDeviation;
import se.utfall.table.Failure;

/** Reads the table of KNOWN_DEVIATIONS.md, and what the Swedish report says of each rule. */
public final class KnownDeviations {
  static final String SWEDISH = "avvikelser.csv";
  private static final String FILE = "published/KNOWN_DEVIATIONS.md";
  private static final String SWEDISH_FILE = "published/" + SWEDISH;

  private KnownDeviations() {}

  /**
   * By rule number, in the file's order; a usage failure at a line that is not four cells, and at a
   * rule that only one of the two files has.
   */
  public static Map<String, KnownDeviation> read(Folder folder) {
    Map<String, KnownDeviation> deviations = stated(folder);
    Map<String, String> swedish = swedish(folder, deviations);
    deviations.replaceAll((rule, stated) -> explained(folder, stated, swedish.get(rule)));
    return deviations;
  }

  private static Map<String, String> swedish(Folder folder, Map<String, KnownDeviation> stated) {
    Map<String, String> explanations = new LinkedHashMap<>();
    Csv csv = Csv.read(folder, SWEDISH_FILE).expecting(List.of("rule", "explanation_sv"));
    for (Csv.Line line : csv.lines()) {
      String rule = line.text("rule");
      if (!stated.containsKey(rule)) {
        throw Unknown.word(Failure.Kind.USAGE, line.at().toString(), "rule", rule, stated.keySet());
      }
      if (explanations.put(rule, line.text("explanation_sv")) != null) {
        throw line.failure(
            "repeats rule %s.".formatted(rule),
            "The report explains a rule in one way.",
            "Keep one of the lines.");
      }
    }
    return explanations;
  }

  private static KnownDeviation explained(
      Folder folder, KnownDeviation stated, @Nullable String explanation) {
    if (explanation == null || explanation.isEmpty()) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s does not explain rule %s.".formatted(folder.place(SWEDISH_FILE), stated.rule()),
          "The report explains every rule of KNOWN_DEVIATIONS.md in Swedish.",
          "Add a line: %s,the explanation.".formatted(stated.rule()));
    }
    return new KnownDeviation(
        stated.rule(), stated.place(), stated.printed(), stated.arithmetic(), explanation);
  }

  private static Map<String, KnownDeviation> stated(Folder folder) {
    Map<String, KnownDeviation> deviations = new LinkedHashMap<>();
    List<String> lines = folder.text(FILE).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("\\|\\s*\\d.*")) {
        KnownDeviation deviation = deviation(folder.place(FILE) + ":" + (i + 1), lines.get(i));
        if (deviations.put(deviation.rule(), deviation) != null) {
          throw failure(folder.place(FILE) + ":" + (i + 1), "repeats rule " + deviation.rule());
        }
      }
    }
    return deviations;
  }

  private static KnownDeviation deviation(String place, String line) {
    List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != 6) {
      throw failure(place, "has %d cells".formatted(cells.size() - 2));
    }
    return new KnownDeviation(cells.get(1), cells.get(2), cells.get(3), cells.get(4), "");
  }

  private static Failure failure(String place, String problem) {
    return new Failure(
        Failure.Kind.USAGE,
        "%s %s.".formatted(place, problem),
        "A deviation is a number of its own, a place, what is printed and what the arithmetic"
            + " gives.",
        "Write | number | place | printed | arithmetic |.");
  }
}
