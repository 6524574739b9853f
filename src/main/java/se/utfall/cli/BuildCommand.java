package se.utfall.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.utfall.run.Build;
import se.utfall.run.Runs;
import se.utfall.run.Workshop;

/** Makes silver and gold. */
@Command(
    name = "build",
    description = "Make the tables from what has been ingested.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BuildCommand extends Job {
  @Option(names = "--as-of", paramLabel = "DATE", description = "build what was known that day")
  private @Nullable LocalDate asOf;

  @Override
  void run(Workshop workshop) {
    Build.Result result =
        workshop.holding(
            () -> {
              Runs runs = new Runs(workshop.lake());
              return new Build(workshop, runs).run(runs.bronze(), asOf);
            });
    out.printf(
        "%s %s of %d deliveries in %s (%.1f s)%n",
        result.isNew() ? "Built run" : "Nothing new: the lake has run",
        result.run().run(),
        result.run().deliveries().size(),
        workshop.location(),
        workshop.progress().elapsed());
  }
}
