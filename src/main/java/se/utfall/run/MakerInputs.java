package se.utfall.run;

import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** What tables are made from: results in the run's session, and tables of persons in theirs. */
final class MakerInputs {
  private final VersionedInputs ofResults;
  private final VersionedInputs ofPersons;

  /**
   * @param persons the lake through the session of tables of persons
   * @param versions of tables by name, added to while they are made
   */
  MakerInputs(
      Workshop workshop, Workshop persons, Map<String, Long> versions, @Nullable LocalDate asOf) {
    this.ofResults = new VersionedInputs(workshop, versions, asOf);
    this.ofPersons = new VersionedInputs(persons, versions, asOf);
  }

  /** With rows of a table of results that are neither in the lake nor in the configuration. */
  MakerInputs with(Table table, Dataset<Row> rows) {
    ofResults.with(table, rows);
    return this;
  }

  Inputs ofResults() {
    return ofResults;
  }

  Inputs ofPersons() {
    return ofPersons;
  }

  /** Those of a table. */
  Inputs of(Table table) {
    return table.isMadeOfPersons() ? ofPersons : ofResults;
  }
}
