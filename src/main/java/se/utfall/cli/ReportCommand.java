package se.utfall.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.utfall.domain.RunRecord;
import se.utfall.run.Workshop;

/** Writes a grant year's report. */
@Command(
    name = "report",
    description = "Write a grant year's report from a run.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand extends ReadingJob {
  @Mixin private ReportOptions report = new ReportOptions();

  @Override
  void read(Workshop workshop, RunRecord run) {
    report.write(report.report(workshop, run), workshop).forEach(out::println);
  }
}
