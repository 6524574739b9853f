package se.utfall.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.RunRecord;
import se.utfall.gold.AvoidableRate;
import se.utfall.gold.DefinitionChange;
import se.utfall.gold.DefinitionChange.Side;
import se.utfall.gold.Readmission;
import se.utfall.table.Failure;

/** The register's results in two runs, or by two versions of the definition, side by side. */
public final class DefinitionChanges {
  private final Workshop workshop;
  private final Runs runs;
  private final Asked asked;

  public DefinitionChanges(Workshop workshop, Asked asked) {
    this.workshop = workshop;
    this.runs = new Runs(workshop.lake());
    this.asked = asked;
  }

  /**
   * As a person says it.
   *
   * @param from the earlier run; null for the one before the later, and where there is none for
   *     that itself
   * @param to the later run; null for the last
   * @param fromDefinition the earlier version; null for the main one of the earlier run
   * @param toDefinition the later version; null for the main one of the later run
   */
  public record Asked(
      @Nullable String from,
      @Nullable String to,
      @Nullable String fromDefinition,
      @Nullable String toDefinition) {}

  /** The rows, and in sentences what they compare. */
  public record Answer(List<String> basis, Dataset<Row> rows) {}

  /** A usage failure where a run has not computed a version that the comparison needs. */
  public Answer answer() {
    RunRecord later = runs.build(asked.to, null);
    RunRecord earlier = earlier(later);
    String from = ComputedDefinitions.of(workshop, earlier).named(asked.fromDefinition);
    ComputedDefinitions inLater = ComputedDefinitions.of(workshop, later);
    String to = inLater.named(asked.toDefinition);
    inLater.named(from);
    if (earlier.equals(later) && from.equals(to)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "There is nothing to compare.",
          "Run %s by the definition %s is on both sides.".formatted(later.run(), from),
          "Name another run with --from, or another definition with --from-definition.");
    }
    int suppressBelow = ComputedDefinitions.suppressBelow(workshop.configuration());
    return new Answer(
        basis(new Compared(earlier, from), new Compared(later, to)),
        DefinitionChange.of(
            new Side(results(earlier), from), new Side(results(later), to), suppressBelow));
  }

  private RunRecord earlier(RunRecord later) {
    return asked.from == null
        ? runs.buildBefore(later).stream().findFirst().orElse(later)
        : runs.build(asked.from, null);
  }

  private GivenInputs results(RunRecord run) {
    RunTables tables = new RunTables(workshop.lake(), run);
    return new GivenInputs(
        Map.of(
            Readmission.TABLE.name(), tables.of(Readmission.TABLE),
            AvoidableRate.TABLE.name(), tables.of(AvoidableRate.TABLE)),
        null);
  }

  private record Compared(RunRecord run, String version) {}

  private static List<String> basis(Compared before, Compared after) {
    String sides =
        "Before: definition %s in run %s. After: definition %s in run %s."
            .formatted(before.version, before.run.run(), after.version, after.run.run());
    Stream<String> changes =
        Rules.of(before.run).changedTo(Rules.of(after.run), "between the runs", "in data_part");
    return Stream.concat(Stream.of(sides), changes).toList();
  }
}
