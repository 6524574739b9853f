package se.utfall.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import se.utfall.domain.Indicator;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.RegisterDefinition.Avoidable;
import se.utfall.domain.RegisterDefinition.Condition;
import se.utfall.domain.RegisterDefinition.Rate;
import se.utfall.domain.RegisterDefinition.Readmission;
import se.utfall.table.Failure;

/** Reads register/, a version of the definition a file. */
final class RegisterDefinitions {
  private static final String FOLDER = "register";

  /** What a rate counts that counts every condition. */
  private static final String ALL = "all";

  private static final List<String> STANDARD_POPULATIONS = List.of("ESP2013");
  private static final Pattern DIAGNOSES = Pattern.compile("[A-Z][0-9A-Z]{0,5}");

  /** The population is known by five years of age, and of all from 90 together. */
  private static final int BAND = 5;

  private static final int LAST_BAND = 90;

  private final Folder folder;
  private final List<String> indicators;

  private RegisterDefinitions(Folder folder, List<Indicator> indicators) {
    this.folder = folder;
    this.indicators = indicators.stream().map(Indicator::id).toList();
  }

  /** A version as its file writes it. */
  record File(
      @Required String definition,
      @Required boolean main,
      @Required int chainGapDays,
      @Required WrittenReadmission readmission,
      @Required WrittenAvoidable avoidable,
      @Required List<String> psychiatric,
      @Required String standardPopulation) {}

  /** Of readmissions. */
  record WrittenReadmission(
      @Required int ageFrom, @Required int windowDays, @Required List<String> selected) {}

  /** Of avoidable admissions; a rate counts a list of groups, or all. */
  record WrittenAvoidable(
      @Required int ageFrom, @Required String conditions, @Required Map<String, JsonNode> rates) {}

  /**
   * In the order of the files' names; a usage failure at an unknown word, a number out of range, a
   * version that is not called as its file, or when not just one version is the main one.
   */
  static List<RegisterDefinition> read(Folder folder, List<Indicator> indicators) {
    RegisterDefinitions definitions = new RegisterDefinitions(folder, indicators);
    List<RegisterDefinition> all =
        folder.names(FOLDER).stream()
            .filter(name -> name.endsWith(".yaml"))
            .map(definitions::read)
            .toList();
    List<String> main =
        all.stream().filter(RegisterDefinition::main).map(RegisterDefinition::version).toList();
    if (main.size() != 1) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s has %d main versions%s."
              .formatted(
                  folder.place(FOLDER),
                  main.size(),
                  main.isEmpty() ? "" : ": " + String.join(", ", main)),
          "The indicators are the results of one version.",
          "Let 'main' be true in one file and false in the others.");
    }
    return all;
  }

  private RegisterDefinition read(String name) {
    String path = FOLDER + "/" + name;
    String place = folder.place(path);
    File file = Yaml.read(folder, path, File.class);
    if (!name.equals(file.definition + ".yaml")) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s declares the version '%s'.".formatted(place, file.definition),
          "A version has the name of its file, so that a result leads to its definition.",
          "Rename the file or the version.");
    }
    within(place, "chain_gap_days", file.chainGapDays, 0, RegisterDefinition.LONGEST);
    diagnoses(place, "psychiatric", file.psychiatric);
    known(place, "standard population", file.standardPopulation, STANDARD_POPULATIONS);
    return new RegisterDefinition(
        file.definition,
        file.main,
        file.chainGapDays,
        readmission(place, file.readmission),
        avoidable(place, file.avoidable),
        file.psychiatric);
  }

  private static Readmission readmission(String place, WrittenReadmission written) {
    within(place, "readmission.age_from", written.ageFrom, 0, RegisterDefinition.OLDEST);
    within(place, "readmission.window_days", written.windowDays, 1, RegisterDefinition.LONGEST);
    diagnoses(place, "readmission.selected", written.selected);
    return new Readmission(written.ageFrom, written.windowDays, written.selected);
  }

  private Avoidable avoidable(String place, WrittenAvoidable written) {
    within(place, "avoidable.age_from", written.ageFrom, 0, LAST_BAND);
    if (written.ageFrom % BAND != 0) {
      throw OutOfRange.number(
          place, "avoidable.age_from", written.ageFrom, "where an age band of five years begins");
    }
    List<Condition> conditions =
        AvoidableConditions.read(folder, FOLDER + "/" + written.conditions);
    List<String> groups = conditions.stream().map(Condition::group).distinct().toList();
    List<Rate> rates =
        written.rates.entrySet().stream()
            .map(rate -> rate(place, rate.getKey(), rate.getValue(), groups))
            .toList();
    return new Avoidable(written.ageFrom, conditions, rates);
  }

  private Rate rate(String place, String indicator, JsonNode counted, List<String> groups) {
    known(place, "indicator", indicator, indicators);
    if (counted.asText().equals(ALL)) {
      return new Rate(indicator, groups);
    }
    List<String> some =
        StreamSupport.stream(counted.spliterator(), false)
            .map(JsonNode::asText)
            .distinct()
            .toList();
    some.forEach(group -> known(place, "condition", group, groups));
    if (some.isEmpty()) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s counts no condition in '%s'.".formatted(place, indicator),
          "A rate counts a list of conditions, or all.",
          "Write '%s' or a list like [%s].".formatted(ALL, groups.get(0)));
    }
    return new Rate(indicator, some);
  }

  private static void known(String place, String what, String word, Collection<String> known) {
    if (!known.contains(word)) {
      throw Unknown.word(Failure.Kind.USAGE, place, what, word, known);
    }
  }

  private static void within(String place, String key, int number, int least, int most) {
    if (number < least || number > most) {
      throw OutOfRange.number(place, key, number, least + " to " + most);
    }
  }

  private static void diagnoses(String place, String key, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (!DIAGNOSES.matcher(prefix).matches()) {
        throw new Failure(
            Failure.Kind.USAGE,
            "%s has '%s' in %s.".formatted(place, prefix, key),
            "No diagnosis begins so: they are a capital letter and digits, without dots.",
            "Write it like J12.");
      }
    }
  }
}
