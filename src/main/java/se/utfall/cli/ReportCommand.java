package se.utfall.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.utfall.domain.Report;
import se.utfall.domain.RunRecord;
import se.utfall.run.Records;
import se.utfall.run.ReportFile;
import se.utfall.run.Workshop;

/** Writes a grant year's report. */
@Command(
    name = "report",
    description = "Write a grant year's report from a run.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand extends ReadingJob {
  @Option(
      names = "--output",
      paramLabel = "URI",
      description = "folder of the report (default: ${DEFAULT-VALUE})",
      defaultValue = "reports")
  private String output = "";

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "grant year of the report (default: the last one re-reported)")
  private @Nullable Integer year;

  @Override
  void read(Workshop workshop, RunRecord run) {
    Report report =
        new Records(workshop.lake(), run).report(year, workshop.configuration().deviations());
    out.println(
        ReportFile.write(report, output, workshop.spark().sparkContext().hadoopConfiguration()));
  }
}
