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
