package se.utfall.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.domain.Report;
import se.utfall.run.Build;
import se.utfall.run.Ingest;
import se.utfall.run.Progress;
import se.utfall.run.Published;
import se.utfall.run.Runs;
import se.utfall.run.Workshop;

/** The main job: ingest, build, verify and report. */
@Command(
    name = "evaluate",
    description = "Ingest, build, verify and report: everything, in one go.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand extends Job {
  /** The bundled exports, and the made-up register beside them. */
  private static final List<String> DEMONSTRATION =
      Stream.of("demo", "register-demo")
          .map(folder -> System.getProperty("utfall.home", ".") + "/src/" + folder)
          .toList();

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "URI",
      description = "files or folders to ingest (default: src/demo and src/register-demo)")
  private List<String> input = DEMONSTRATION;

  @Option(names = "--as-of", paramLabel = "DATE", description = "build what was known that day")
  private @Nullable LocalDate asOf;

  @Mixin private PseudonymOptions pseudonyms = new PseudonymOptions();
  @Mixin private ReportOptions reporting = new ReportOptions();

  @Override
  void run(Workshop workshop) {
    Made made = workshop.holding(() -> made(workshop));
    if (!made.built().isNew()) {
      err.println("Nothing new: the lake has this already, as run " + made.built().run().run());
    }
    Progress.Stage stage = workshop.progress().begin("report");
    Report report = reporting.report(workshop, made.built().run());
    Published published = new Published(report.checks());
    List<String> files = reporting.write(report, workshop);
    stage.done(report.isOfGrant() ? "grant year " + report.grantYear() : "of no grant");
    VerifyCommand.say(published, out);
    summary(workshop, made.ingested(), report);
    files.forEach(file -> out.printf("Report    %s%n", file));
    out.printf("Time      %.1f s%n", workshop.progress().elapsed());
    made.ingested().stopIfRefused();
    published.stopIfDifferent();
  }

  private record Made(Ingest.Result ingested, Build.Result built) {}

  private Made made(Workshop workshop) {
    Runs runs = new Runs(workshop.lake());
    Ingest.Result ingested =
        new Ingest(workshop, pseudonyms.key(workshop)).run(input, runs.bronze());
    IngestCommand.say(ingested, err);
    return new Made(ingested, new Build(workshop, runs).run(ingested.bronze(), asOf));
  }

  private void summary(Workshop workshop, Ingest.Result ingested, Report report) {
    out.printf(
        "Read      %d files: %d new, %d known, %d refused%n",
        ingested.files(),
        ingested.added().size(),
        ingested.known().size(),
        ingested.refused().size());
    out.printf(
        "Rejected  %d cells or rows; %d things to ask the regions%s%n",
        report.rejections().size(),
        report.followUps().size(),
        report.isOfGrant() ? ofTheYear(report) : "");
    out.printf("Lake      %s, run %s%n", workshop.location(), report.run().id());
  }

  private static String ofTheYear(Report report) {
    int year = report.grantYear();
    long asked = report.followUps().stream().filter(it -> it.grantYear() == year).count();
    return " (%d about %d)".formatted(asked, year);
  }
}
