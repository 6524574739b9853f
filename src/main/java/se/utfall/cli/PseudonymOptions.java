package se.utfall.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.utfall.run.KeySource;
import se.utfall.run.Workshop;

/** Where the key lies that persons of a register are pseudonymised by. */
final class PseudonymOptions {
  @Option(
      names = "--pseudonym-key",
      paramLabel = "FILE",
      description =
          "file that holds the key by which persons of a register are pseudonymised (default: the"
              + " environment variable UTFALL_PSEUDONYM_KEY)")
  private @Nullable String file;

  KeySource key(Workshop workshop) {
    return file == null ? KeySource.environment() : KeySource.file(file, workshop);
  }
}
