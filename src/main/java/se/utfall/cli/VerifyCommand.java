package se.utfall.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.utfall.domain.RunRecord;
import se.utfall.run.Published;
import se.utfall.run.Records;
import se.utfall.run.Workshop;

/** Holds the computed figures against the published ones. */
@Command(
    name = "verify",
    description = "Hold the computed figures against the published; status 3 where one differs.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class VerifyCommand extends ReadingJob {
  @Option(names = "--all", description = "list the equal figures too")
  private boolean all;

  @Override
  void read(Workshop workshop, RunRecord run) {
    Published published =
        new Published(
            new Records(workshop.lake(), run).checks(workshop.configuration().deviations()));
    if (all) {
      published.lines("equal").forEach(line -> out.println("equal      " + line));
      published.lines("not_decided").forEach(line -> out.println("undecided  " + line));
    }
    say(published, out);
    published.stopIfDifferent();
  }

  /** What is not simply equal, and the sum of it all. */
  static void say(Published published, PrintStream out) {
    published.lines("explained").forEach(line -> out.println("explained  " + line));
    published.lines(Published.DIFFERENT).forEach(line -> out.println("different  " + line));
    out.println("Published " + published.summary());
  }
}
