package se.utfall.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A line for each stage that is done: what it is, rows, time. */
public final class Progress {
  private final PrintStream out;
  private final Instant start = Instant.now();

  public Progress(PrintStream out) {
    this.out = out;
  }

  /** Starts a stage. */
  public Stage begin(String what) {
    return new Stage(what, Instant.now());
  }

  /** Seconds since the start. */
  public double elapsed() {
    return secondsSince(start);
  }

  private static double secondsSince(Instant instant) {
    return Duration.between(instant, Instant.now()).toMillis() / 1000.0;
  }

  /** A stage under way; several may be. */
  public final class Stage {
    private final String what;
    private final Instant begun;

    private Stage(String what, Instant begun) {
      this.what = what;
      this.begun = begun;
    }

    /** Says that it is done, and what came of it. */
    public void done(String detail) {
      out.printf(Locale.ROOT, "  %-22s %-64s %5.1f s%n", what, detail, secondsSince(begun));
    }
  }
}
