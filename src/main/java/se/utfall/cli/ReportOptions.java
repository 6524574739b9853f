package se.utfall.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.utfall.domain.Language;
import se.utfall.domain.Report;
import se.utfall.domain.RunRecord;
import se.utfall.run.Records;
import se.utfall.run.ReportFiles;
import se.utfall.run.ReportFormat;
import se.utfall.run.Workshop;

/** Which report is written, and where. */
final class ReportOptions {
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

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "language of the report, sv or en (default: sv)",
      defaultValue = "sv")
  private Language language = Language.SV;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "what to write, of html, docx, xlsx and csv (default: all four)",
      defaultValue = "html,docx,xlsx,csv")
  private Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);

  Report report(Workshop workshop, RunRecord run) {
    return new Records(workshop.lake(), run).report(year, workshop.configuration());
  }

  /** Returns where they stand. */
  List<String> write(Report report, Workshop workshop) {
    return new ReportFiles(language, formats, output)
        .write(report, workshop.spark().sparkContext().hadoopConfiguration());
  }
}
