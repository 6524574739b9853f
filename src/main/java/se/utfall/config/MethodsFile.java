package se.utfall.config;

import java.util.List;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.MethodSettings.Quantifier;
import se.utfall.domain.Words;
import se.utfall.table.Failure;

/**
 * methods.yaml as it is written.
 *
 * @param pandemicYears years that the main results leave out
 * @param replicates permutations and bootstrap samples
 * @param quantifiers words for a share of the regions, from the least to all
 */
record MethodsFile(
    @Required List<Integer> pandemicYears,
    @Required int replicates,
    @Required long seed,
    @Required int suppressBelow,
    @Required List<Written> quantifiers) {
  private static final String FILE = "methods.yaml";

  /** Fewer give no p below 0.01; more take hours. */
  private static final int FEWEST = 99;

  private static final int MOST = 100_000;

  /** A word for at most a share, 0 to 1. */
  record Written(@Required String sv, @Required String en, @Required double atMost) {}

  /** A usage failure at an unknown key, a number out of range, or shares that do not rise to 1. */
  static MethodSettings read(Folder folder) {
    MethodsFile file = Yaml.read(folder, FILE, MethodsFile.class);
    String place = folder.place(FILE);
    if (file.replicates < FEWEST || file.replicates > MOST) {
      throw OutOfRange.number(place, "replicates", file.replicates, FEWEST + " to " + MOST);
    }
    if (file.suppressBelow < 0) {
      throw OutOfRange.number(place, "suppress_below", file.suppressBelow, "0 or more");
    }
    file.checkQuantifiers(place);
    return new MethodSettings(
        file.pandemicYears.stream().sorted().distinct().toList(),
        file.replicates,
        file.seed,
        file.suppressBelow,
        file.quantifiers.stream().map(MethodsFile::made).toList());
  }

  private void checkQuantifiers(String place) {
    double before = -1;
    for (Written each : quantifiers) {
      if (!(each.atMost > before && each.atMost >= 0)) {
        throw shares(place, "'%s' is for at most %s".formatted(each.sv, each.atMost));
      }
      before = each.atMost;
    }
    if (before != 1) {
      throw shares(place, "no word is for at most 1");
    }
  }

  private static Failure shares(String place, String found) {
    return new Failure(
        Failure.Kind.USAGE,
        "%s: %s.".formatted(place, found),
        "The first word whose share is not passed is said, so shares rise from 0 or more to 1.",
        "Write them in that order, the word for all last.");
  }

  private static Quantifier made(Written written) {
    return new Quantifier(new Words(written.sv, written.en), written.atMost);
  }
}
