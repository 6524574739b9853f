package se.utfall.run;

import java.util.stream.Stream;
import se.utfall.domain.RunRecord;

/**
 * What the name of a definition stands for: it is the same only by the same declarations and
 * program.
 *
 * @param configuration digest of the declarations
 */
record Rules(String configuration, String codeVersion) {
  static Rules of(RunRecord run) {
    return new Rules(run.configuration(), run.codeVersion());
  }

  static Rules of(Workshop workshop) {
    return new Rules(workshop.configuration().digest(), workshop.codeVersion());
  }

  /** A warning that others are not these; none where they are. */
  Stream<String> changedTo(Rules others, String when, String where) {
    return equals(others)
        ? Stream.empty()
        : Stream.of(
            "conf/ or the program has changed %s: what has changed in a definition that kept its name is %s."
                .formatted(when, where));
  }
}
