package se.utfall.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.CoveredYears;
import se.utfall.domain.ReadmissionQuestion;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.RunRecord;
import se.utfall.gold.ReadmissionCut;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Failure;
import se.utfall.table.Table;

/** A run's readmissions, cut by what somebody asks for. */
public final class ReadmissionCuts {
  private final Workshop workshop;
  private final RunRecord run;
  private final AskedCut asked;

  public ReadmissionCuts(Workshop workshop, RunRecord run, AskedCut asked) {
    this.workshop = workshop;
    this.run = run;
    this.asked = asked;
  }

  /** The rows, and in sentences what they are of. */
  public record Answer(List<String> basis, Dataset<Row> rows) {}

  public Answer answer() {
    ReadmissionQuestion question = asked.question(workshop.configuration());
    RegisterDefinition definition = asked.of(declared());
    GivenInputs inputs = inputs(definition);
    refuseOtherYears(question, inputs.of(RegisterYear.TABLE));
    return new Answer(basis(definition, question), ReadmissionCut.of(inputs, question));
  }

  private static void refuseOtherYears(ReadmissionQuestion question, Dataset<Row> years) {
    List<Integer> there =
        years.select(RegisterYear.REGISTER_YEAR.column()).distinct().collectAsList().stream()
            .map(row -> row.getInt(0))
            .sorted()
            .toList();
    if (!question.years().isEmpty() && question.years().stream().noneMatch(there::contains)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "The register has no discharges of " + new CoveredYears(question.years()) + ".",
          there.isEmpty()
              ? "The run has no register."
              : "It covers " + new CoveredYears(there) + ".",
          "Name some of its years with --years, or leave that out for all.");
    }
  }

  private List<String> basis(RegisterDefinition definition, ReadmissionQuestion question) {
    String rows =
        "Definition %s, run %s: discharged alive at %d years or more, followed %d days. %s"
            .formatted(
                definition.version(),
                run.run(),
                definition.readmission().ageFrom(),
                definition.readmission().windowDays(),
                "Held back (..): counts below %d, and what would give them back in these rows."
                    .formatted(question.suppressBelow()));
    Stream<String> changes =
        Rules.of(run)
            .changedTo(
                Rules.of(workshop),
                "since the run",
                "in the age, window and conditions of these rows, and not in their chains");
    return Stream.concat(Stream.of(rows), changes).toList();
  }

  private RegisterDefinition declared() {
    ComputedDefinitions computed = ComputedDefinitions.of(workshop, run);
    return computed.declared(computed.named(asked.definition()));
  }

  /** In the session of tables of persons: a cut by all there is has as many rows as they. */
  private GivenInputs inputs(RegisterDefinition definition) {
    Workshop persons = workshop.ofPersons();
    Map<String, Dataset<Row>> given =
        new HashMap<>(DeclaredTables.of(persons.spark(), persons.configuration()));
    given.putAll(DeclaredTables.of(persons.spark(), List.of(definition)));
    RunTables tables = new RunTables(persons.lake(), run);
    Stream.of(CareChain.TABLE, RegisterYear.TABLE)
        .forEach((Table table) -> given.put(table.name(), tables.of(table)));
    return new GivenInputs(given, null);
  }
}
