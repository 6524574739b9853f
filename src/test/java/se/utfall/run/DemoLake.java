package se.utfall.run;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.io.FileUtils;

/**
 * The demonstration, built once for all tests that only read it: all that is known, and what was
 * known at two earlier dates.
 */
public final class DemoLake {
  /** The 2023 re-reports are in, their correction is not, and 2024 has not been decided. */
  public static final LocalDate BEFORE_CORRECTION = LocalDate.of(2024, 5, 1);

  /** 2023 has been decided but not re-reported. */
  public static final LocalDate BEFORE_REREPORT = LocalDate.of(2024, 3, 1);

  /** Test classes run in several Java machines at a time, each with a copy of its own. */
  public static final Workbench LAKE = copied(System.getProperty("utfall.fork", "1"));

  private DemoLake() {}

  private static Workbench copied(String fork) {
    Path own = Path.of("target", "demo-lake-" + fork);
    try {
      FileUtils.deleteDirectory(own.toFile());
      FileUtils.copyDirectory(builtOnce().toFile(), own.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Workbench(own);
  }

  /** Whoever comes first in a run of the tests builds it, the others wait. */
  private static Path builtOnce() throws IOException {
    Path folder = Path.of("target", "demo-lake");
    String alone = "process " + ProcessHandle.current().pid();
    Path lake = folder.resolve(System.getProperty("utfall.test.run", alone).replace(':', '.'));
    try (FileChannel file = FileChannel.open(Path.of("target", "demo-lake.lock"), CREATE, WRITE);
        FileLock lock = file.lock()) {
      if (!lock.isValid() || !Files.exists(lake)) {
        FileUtils.deleteDirectory(folder.toFile());
        Files.move(built(folder.resolve("unfinished")), lake);
      }
    }
    return lake;
  }

  private static Path built(Path lake) {
    Workbench demo = new Workbench(lake).with(Workbench.DEMO);
    demo.build(BEFORE_CORRECTION);
    demo.build(BEFORE_REREPORT);
    return lake;
  }
}
