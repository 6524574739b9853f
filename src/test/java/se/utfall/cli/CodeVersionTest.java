package se.utfall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVersionTest {
  @TempDir private Path folder;

  private String digest(String jar, String... namesAndTexts) throws IOException {
    Path file = folder.resolve(jar);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int at = 0; at < namesAndTexts.length; at += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
        zip.write(namesAndTexts[at + 1].getBytes(UTF_8));
      }
    }
    return CodeVersion.digest(file);
  }

  @Test
  void theSameClassesAreTheSameCodeInWhateverOrder() throws IOException {
    assertThat(digest("one.jar", "a.class", "1", "b.class", "2"))
        .isEqualTo(digest("other.jar", "b.class", "2", "a.class", "1"))
        .matches("[0-9a-f]{8}");
  }

  @Test
  void otherBytesOrAnotherNameAreOtherCode() throws IOException {
    String digest = digest("one.jar", "a.class", "1");

    assertThat(digest("changed.jar", "a.class", "2")).isNotEqualTo(digest);
    assertThat(digest("renamed.jar", "b.class", "1")).isNotEqualTo(digest);
  }
}
