package se.utfall.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled forms as bytes and text. */
final class Demo {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Demo() {}

  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(Path.of("src/demo/statsbidrag", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name, Charset charset) {
    return new String(bytes(name), charset);
  }
}
