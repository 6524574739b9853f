package se.utfall.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.utfall.domain.RunRecord;
import se.utfall.run.Runs;
import se.utfall.run.Workshop;

/** A job that reads one run: the last without a knowledge date unless another is named. */
abstract class ReadingJob extends Job {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "read the last run with this knowledge date")
  private @Nullable LocalDate asOf;

  @Option(names = "--run", paramLabel = "ID", description = "read this run")
  private @Nullable String run;

  abstract void read(Workshop workshop, RunRecord run);

  @Override
  final void run(Workshop workshop) {
    read(workshop, new Runs(workshop.lake()).build(run, asOf));
  }
}
