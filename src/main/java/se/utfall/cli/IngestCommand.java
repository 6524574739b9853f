package se.utfall.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.run.Build;
import se.utfall.run.Ingest;
import se.utfall.run.Runs;
import se.utfall.run.Workshop;

/** Reads delivered files into bronze. */
@Command(
    name = "ingest",
    description = "Read delivered files into the lake; jobs/build makes the tables from them.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class IngestCommand extends Job {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files or folders, on any file system that Hadoop reaches")
  private List<String> paths = List.of();

  @Mixin private PseudonymOptions pseudonyms = new PseudonymOptions();

  @Override
  void run(Workshop workshop) {
    Ingest.Result result = workshop.holding(() -> ingested(workshop));
    say(result, err);
    out.printf(
        "Read %d files in %.1f s: %d new, %d known already, %d refused%n",
        result.files(),
        workshop.progress().elapsed(),
        result.added().size(),
        result.known().size(),
        result.refused().size());
    result.stopIfRefused();
  }

  private Ingest.Result ingested(Workshop workshop) {
    Runs runs = new Runs(workshop.lake());
    Ingest.Result result = new Ingest(workshop, pseudonyms.key(workshop)).run(paths, runs.bronze());
    if (!result.added().isEmpty()) {
      new Build(workshop, runs).complete(result.bronze());
    }
    return result;
  }

  /** A line for every file that was not simply read. */
  static void say(Ingest.Result result, PrintStream err) {
    result.known().forEach(known -> err.println("  known     " + known));
    result
        .refused()
        .forEach(
            refusal -> {
              err.println("  refused   " + refusal.problem());
              err.println("            " + refusal.why());
              err.println("            " + refusal.remedy());
            });
  }
}
