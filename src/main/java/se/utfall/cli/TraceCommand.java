package se.utfall.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.utfall.domain.RunRecord;
import se.utfall.run.Sought;
import se.utfall.run.Trace;
import se.utfall.run.Workshop;

/** Follows a number to its cells. */
@Command(
    name = "trace",
    description = "Follow a number back to the cells of the files it rests on.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  jobs/trace --table tabell-6 --region Halland --column unused",
      "  jobs/trace --table tabell-6 --region 00 --column unused",
      "  jobs/trace --table tabell-2 --row assessment_methods --column regions",
      "  jobs/trace --table gold.grant --region Uppsala --column unused_sek --year 2023"
    })
final class TraceCommand extends ReadingJob {
  @Option(
      names = "--table",
      required = true,
      paramLabel = "TABLE",
      description = "a report table (tabell-6) or a table of the lake (gold.grant)")
  private String table = "";

  @Option(names = "--column", paramLabel = "COLUMN", description = "the column, by key or label")
  private @Nullable String column;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "any name of a region, its code, or 00 for all")
  private @Nullable String region;

  @Option(names = "--row", paramLabel = "ROW", description = "the row, by key or label")
  private @Nullable String row;

  @Option(names = "--year", paramLabel = "YEAR", description = "the grant year (default: the last)")
  private @Nullable Integer year;

  @Override
  void read(Workshop workshop, RunRecord run) {
    Sought sought = new Sought(table, column, region, row, year);
    new Trace(workshop, run, sought).lines().forEach(out::println);
  }
}
