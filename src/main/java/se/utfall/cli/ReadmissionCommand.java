package se.utfall.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.domain.RunRecord;
import se.utfall.run.AskedCut;
import se.utfall.run.ReadmissionCuts;
import se.utfall.run.Workshop;

/** Readmissions by anything that is known of the discharge. */
@Command(
    name = "readmission",
    description = {
      "Print unplanned readmissions of a run's register, cut by what you name: the discharges, those"
          + " who come back, length of stay and days to the readmission.",
      "What is below the threshold of publication is held back, and nothing is summed. Other cuts of"
          + " the same discharges are not held against these: who publishes several compares them."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  jobs/readmission --by sex,age_band --years 2018-2023",
      "  jobs/readmission --by condition,year --region Halland --age-from 18 --window 90"
    })
final class ReadmissionCommand extends ReadingJob {
  @Option(
      names = "--by",
      split = ",",
      paramLabel = "FIELD",
      description =
          "what to cut by, of attribution (home, hospital), region, year, sex, age_band (five years),"
              + " condition (avoidable), chapter (of the main diagnosis) and planned (1, 2, U);"
              + " without attribution the region is the home (default: ${DEFAULT-VALUE})",
      defaultValue = "attribution,region,year")
  private List<String> by = List.of();

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description = "years of the discharges, like 2018-2023 (default: all)")
  private @Nullable String years;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "any name of a region, its code, or XX for the unknown one (default: all)")
  private @Nullable String region;

  @Option(
      names = "--age-from",
      paramLabel = "AGE",
      description = "youngest age at the discharge (default: the definition's)")
  private @Nullable Integer ageFrom;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = "last day after the discharge that counts (default: the definition's, 30)")
  private @Nullable Integer window;

  @Option(
      names = "--definition",
      paramLabel = "VERSION",
      description = "version of the definition (default: the run's main one)")
  private @Nullable String definition;

  @Mixin private RowOptions printing = new RowOptions();

  @Override
  void read(Workshop workshop, RunRecord run) {
    AskedCut asked = new AskedCut(by, years, region, ageFrom, window, definition);
    ReadmissionCuts.Answer answer = new ReadmissionCuts(workshop, run, asked).answer();
    answer.basis().forEach(err::println);
    printing.print(answer.rows(), out);
  }
}
