package se.utfall.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import se.utfall.bronze.PseudonymKey;
import se.utfall.table.Failure;

/** Where the key comes from by which persons are pseudonymised. */
public final class KeySource {
  private final Supplier<Optional<PseudonymKey>> source;

  private KeySource(Supplier<Optional<PseudonymKey>> source) {
    this.source = source;
  }

  /** The environment variable UTFALL_PSEUDONYM_KEY, where it is set. */
  public static KeySource environment() {
    return new KeySource(PseudonymKey::ofEnvironment);
  }

  /** A file, on any file system that Hadoop reaches. */
  public static KeySource file(String uri, Workshop workshop) {
    return new KeySource(() -> Optional.of(PseudonymKey.of(text(uri, workshop), uri)));
  }

  /** The key, once it is needed: a failure of kind USAGE where its file is not there or empty. */
  Optional<PseudonymKey> key() {
    return source.get();
  }

  private static String text(String uri, Workshop workshop) {
    Path path = new Path(uri);
    try (var in =
        path.getFileSystem(workshop.spark().sparkContext().hadoopConfiguration()).open(path)) {
      return new String(IOUtils.readFullyToByteArray(in), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(
              Failure.Kind.USAGE,
              "The key %s cannot be read.".formatted(uri),
              "Persons are pseudonymised by it.",
              "Name the file that holds it with --pseudonym-key.")
          .causedBy(e);
    }
  }
}
