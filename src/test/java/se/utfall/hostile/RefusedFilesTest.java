package se.utfall.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad file is refused with its three sentences, in one gigabyte and a minute each. */
class RefusedFilesTest {
  @TempDir private static Path folder;

  @Test
  void everyBadFileIsRefusedWithinAGigabyteAndAMinute() throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");

    Process process = reading(said).start();

    assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ended").isTrue();
    assertThat(Files.readAllLines(said, StandardCharsets.UTF_8))
        .containsExactlyElementsOf(expected());
    assertThat(process.exitValue()).isZero();
  }

  private static List<String> expected() {
    return BadFiles.all().stream().map(file -> "INPUT " + file.message()).toList();
  }

  private static ProcessBuilder reading(Path said) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-Dlog4j2.configurationFile=" + Path.of("conf/log4j2.properties").toAbsolutePath(),
            "-cp",
            System.getProperty("java.class.path"),
            ReadBadFiles.class.getName())
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
