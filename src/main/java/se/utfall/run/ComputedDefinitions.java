package se.utfall.run;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.config.Configuration;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.RunRecord;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.Readmission;
import se.utfall.gold.RegisterIndicators;
import se.utfall.table.Failure;

/** The versions of the register's definition that a run has computed. */
record ComputedDefinitions(RunTables tables, Configuration configuration) {
  static ComputedDefinitions of(Workshop workshop, RunRecord run) {
    return new ComputedDefinitions(new RunTables(workshop.lake(), run), workshop.configuration());
  }

  /** A version by name, or the main one; a failure where the run has not computed it. */
  String named(@Nullable String name) {
    List<String> all = all();
    String version = name == null ? main() : name;
    if (!all.contains(version)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "Run %s has not computed the definition %s.".formatted(run(), version),
          "It has computed " + String.join(", ", all) + ".",
          "Name one of those, or declare %s in conf/register beside them and build again: only one is main."
              .formatted(version));
    }
    return version;
  }

  /** Counts below it are held back: the indicator's own, where it is declared. */
  static int suppressBelow(Configuration configuration) {
    return configuration.indicators().stream()
        .filter(each -> each.id().equals(RegisterIndicators.READMISSIONS))
        .mapToInt(each -> each.basis().suppressBelow())
        .findFirst()
        .orElse(configuration.methods().suppressBelow());
  }

  private List<String> all() {
    List<String> all =
        versions(tables.of(Readmission.TABLE).select(Readmission.DEFINITION.column()).distinct());
    if (all.isEmpty()) {
      throw new Failure(
          Failure.Kind.INPUT,
          "Run " + run() + " has no results of a register.",
          "No extract of the inpatient register had been ingested when it was built.",
          "Ingest one and build again, or name another run.");
    }
    return all;
  }

  /** The one its indicators are by; where none is an indicator, the one that is main now. */
  String main() {
    Stream<String> then =
        versions(RegisterIndicators.versions(tables.of(IndicatorValue.TABLE))).stream();
    Stream<String> now =
        configuration.registers().stream()
            .filter(RegisterDefinition::main)
            .map(RegisterDefinition::version);
    return Stream.concat(then, now).findFirst().orElseThrow();
  }

  /** What a version is; a failure where the configuration does not say it any more. */
  RegisterDefinition declared(String version) {
    return configuration.registers().stream()
        .filter(each -> each.version().equals(version))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.USAGE,
                    "The definition %s is no longer declared.".formatted(version),
                    "Run %s has computed it, but conf/register does not say what it is."
                        .formatted(run()),
                    "Put its file back, or build again by those that are declared."));
  }

  private static List<String> versions(Dataset<Row> rows) {
    return rows.orderBy(DeclaredDefinition.DEFINITION.column()).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private String run() {
    return tables.run().run();
  }
}
