package se.utfall.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A copy of conf/ to be changed, as an evaluator would. */
public record Declarations(Path folder) {
  public static Declarations copied(Path folder) {
    try {
      FileUtils.copyDirectory(Path.of("conf").toFile(), folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Declarations(folder);
  }

  public Declarations with(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** With a further version of the register's definition, which is the main one instead. */
  Declarations withMain(String version) {
    try {
      String former = Files.readString(folder.resolve("register/2026-1.yaml"));
      return changing("register/2026-1.yaml", "main: true", "main: false")
          .with(
              "register/" + version + ".yaml", former.replace(": 2026-1\n", ": " + version + "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Declarations without(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** With a text replaced that must be there. */
  public Declarations changing(String file, String text, String replacement) {
    try {
      String before = Files.readString(folder.resolve(file));
      if (!before.contains(text)) {
        throw new IllegalArgumentException(file + " has no " + text);
      }
      return with(file, before.replace(text, replacement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
