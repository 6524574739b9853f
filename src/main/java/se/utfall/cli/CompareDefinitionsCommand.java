package se.utfall.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.run.DefinitionChanges;
import se.utfall.run.DefinitionChanges.Asked;
import se.utfall.run.Workshop;

/** How the register's results differ between runs and versions of the definition. */
@Command(
    name = "compare-definitions",
    description = {
      "Print how the register's indicators differ between two runs or versions of the definition,"
          + " split into data (the earlier version in both runs) and definition (both versions in"
          + " the later run).",
      "Without options: the last run and the one before it, each by its main version. With one run"
          + " on both sides only the definition differs."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  jobs/compare-definitions --from-definition 2026-1 --to-definition 2026-2")
final class CompareDefinitionsCommand extends Job {
  @Option(
      names = "--from",
      paramLabel = "ID",
      description =
          "earlier run (default: the one before the later, or that itself if it is the" + " first)")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "ID", description = "later run (default: the last)")
  private @Nullable String to;

  @Option(
      names = "--from-definition",
      paramLabel = "VERSION",
      description = "earlier version (default: the main one of the earlier run)")
  private @Nullable String fromDefinition;

  @Option(
      names = "--to-definition",
      paramLabel = "VERSION",
      description = "later version (default: the main one of the later run)")
  private @Nullable String toDefinition;

  @Mixin private RowOptions printing = new RowOptions();

  @Override
  void run(Workshop workshop) {
    Asked asked = new Asked(from, to, fromDefinition, toDefinition);
    DefinitionChanges.Answer answer = new DefinitionChanges(workshop, asked).answer();
    answer.basis().forEach(err::println);
    printing.print(answer.rows(), out);
  }
}
