package se.utfall.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.utfall.config.Regions;
import se.utfall.domain.Region;
import se.utfall.domain.ResubmissionPack;
import se.utfall.domain.RunRecord;
import se.utfall.run.ResubmissionFile;
import se.utfall.run.ResubmissionPacks;
import se.utfall.run.Workshop;

/** Writes what the regions are sent to complete. */
@Command(
    name = "follow-up",
    description = {
      "Write a workbook for each region and grant year with something to complete: its answers, with"
          + " what is asked marked.",
      "The completed file comes back through jobs/ingest, as a correction of all that the region"
          + " has answered about the year. A region with nothing to complete gets no workbook unless"
          + " --all is given."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  jobs/follow-up",
      "  jobs/follow-up --region Halland --year 2024 --all",
      "  jobs/ingest komplettering-2024-13-halland.xlsx"
    })
final class FollowUpCommand extends ReadingJob {
  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "any name of a region, or its code (default: all)")
  private @Nullable String region;

  @Option(names = "--year", paramLabel = "YEAR", description = "the grant year (default: all)")
  private @Nullable Integer year;

  @Option(
      names = "--output",
      paramLabel = "URI",
      description = "folder of the workbooks (default: ${DEFAULT-VALUE})",
      defaultValue = "reports")
  private String output = "";

  @Option(names = "--all", description = "also where nothing is to be completed")
  private boolean all;

  @Override
  void read(Workshop workshop, RunRecord run) {
    List<ResubmissionPack> packs =
        new ResubmissionPacks(workshop, run)
            .of(region(workshop), year).stream().filter(pack -> all || pack.asked() > 0).toList();
    if (packs.isEmpty()) {
      out.println("Nothing to complete, and nothing written (--all writes the answers anyway).");
    }
    packs.forEach(
        pack ->
            out.printf(
                "%s: %d of %d answers to complete%n",
                ResubmissionFile.write(pack, workshop, run.asOf(), output),
                pack.asked(),
                pack.items().size()));
  }

  private @Nullable Region region(Workshop workshop) {
    return region == null ? null : Regions.named(region, workshop.configuration().regions());
  }
}
