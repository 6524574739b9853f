package se.utfall.config;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.domain.RegisterDefinition.Condition;
import se.utfall.table.Failure;

/** Reads the list of avoidable conditions, a prefix of diagnoses a line. */
final class AvoidableConditions {
  private static final String FAMILY = "FAMILJ";
  private static final String GROUP = "GRUPP";
  private static final String PREFIX = "PREFIX";
  private static final String SECONDARY = "KRAVER_BIDIAGNOS_PREFIX";
  private static final Pattern DIAGNOSES = Pattern.compile("[A-Z][0-9]{2}[0-9A-Z]{0,3}");

  private AvoidableConditions() {}

  /** In the file's order; a usage failure at a prefix that is none, or without a line. */
  static List<Condition> read(Folder folder, String path) {
    Csv csv = Csv.read(folder, path).expecting(List.of(FAMILY, GROUP, PREFIX, SECONDARY));
    if (csv.lines().isEmpty()) {
      throw new Failure(
          Failure.Kind.USAGE,
          csv.file() + " has no conditions.",
          "Avoidable admissions are those for a condition of the list.",
          "Add a line, like KRONISK,ASTMA,J45,");
    }
    return csv.lines().stream().map(AvoidableConditions::condition).toList();
  }

  private static Condition condition(Csv.Line line) {
    List<String> secondary =
        Stream.of(line.text(SECONDARY).split("\\|", -1))
            .map(String::strip)
            .filter(prefix -> !prefix.isEmpty())
            .map(prefix -> diagnoses(line, prefix))
            .toList();
    return new Condition(
        named(line, FAMILY), named(line, GROUP), diagnoses(line, line.text(PREFIX)), secondary);
  }

  private static String named(Csv.Line line, String column) {
    String name = line.text(column);
    if (name.isEmpty()) {
      throw line.failure(
          "has no %s.".formatted(column),
          "Results are by condition.",
          "Write a name, like that of the lines beside it.");
    }
    return name;
  }

  /** At least the category of three characters, by which admissions find their conditions. */
  private static String diagnoses(Csv.Line line, String prefix) {
    if (!DIAGNOSES.matcher(prefix).matches()) {
      throw line.failure(
          "has the prefix '%s'.".formatted(prefix),
          "Diagnoses begin with a capital letter and two digits, and have no dots.",
          "Write it like J45 or E110.");
    }
    return prefix;
  }
}
