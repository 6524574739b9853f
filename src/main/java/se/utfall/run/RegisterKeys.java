package se.utfall.run;

import se.utfall.bronze.DeliveredFile;
import se.utfall.bronze.Pseudonym;
import se.utfall.bronze.PseudonymKey;
import se.utfall.table.Failure;

/** The key that each delivery's persons are pseudonymised by. */
record RegisterKeys(KeySource given, DeliveredBefore before) {

  /**
   * @throws Failure of kind USAGE where the persons are real and no key is given, or another one
   *     than to those in the lake
   */
  PseudonymKey of(DeliveredFile file) {
    if (file.isConstructed()) {
      return PseudonymKey.DEMONSTRATION;
    }
    PseudonymKey key = given.key().orElseThrow(() -> noKey(file));
    long check = Pseudonym.ofNobody(key);
    if (before.checks().stream().anyMatch(other -> other != check)) {
      throw otherKey(file);
    }
    return key;
  }

  private static Failure noKey(DeliveredFile file) {
    return new Failure(
        Failure.Kind.USAGE,
        "%s has persons, and there is no key to pseudonymise them by.".formatted(file.name()),
        "Person keys are never kept as they are delivered.",
        "Name a file that has the key with --pseudonym-key, or set UTFALL_PSEUDONYM_KEY. If nobody"
            + " in the file is real, say so in leveranser.csv: * in the column constructed.");
  }

  private static Failure otherKey(DeliveredFile file) {
    return new Failure(
        Failure.Kind.USAGE,
        "%s would be pseudonymised by another key than the register in the lake."
            .formatted(file.name()),
        "A person would be two, and nobody's stays could be followed from one delivery to the"
            + " next.",
        "Give the key of the earlier deliveries, or begin another lake.");
  }
}
