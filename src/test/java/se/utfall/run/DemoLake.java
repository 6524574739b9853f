package se.utfall.run;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  public static final Workbench LAKE = built(Path.of("target", "demo-lake"));

  private DemoLake() {}

  private static Workbench built(Path lake) {
    try {
      FileUtils.deleteDirectory(lake.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Workbench demo = new Workbench(lake).with(Workbench.DEMO);
    demo.build(BEFORE_CORRECTION);
    demo.build(BEFORE_REREPORT);
    return demo;
  }
}
