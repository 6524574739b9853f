package se.utfall.run;

import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * What tables are made from: results in the run's session, and tables of persons and counts of them
 * in theirs.
 */
final class MakerInputs {
  private final Workshop persons;
  private final VersionedInputs ofResults;
  private final VersionedInputs ofPersons;
  private final VersionedInputs ofCounts;

  /**
   * @param versions of tables by name, added to while they are made
   */
  MakerInputs(Workshop workshop, Map<String, Long> versions, @Nullable LocalDate asOf) {
    this.persons = workshop.ofPersons();
    this.ofResults = new VersionedInputs(workshop, versions, asOf);
    this.ofPersons = new VersionedInputs(persons, versions, asOf);
    this.ofCounts = new VersionedInputs(workshop.ofCounts(), versions, asOf);
  }

  /** With rows of a table of results that are neither in the lake nor in the configuration. */
  MakerInputs with(Table table, Dataset<Row> rows) {
    ofResults.with(table, rows);
    return this;
  }

  /** The lake through the session of tables of persons. */
  Workshop persons() {
    return persons;
  }

  Inputs ofResults() {
    return ofResults;
  }

  Inputs ofPersons() {
    return ofPersons;
  }

  /** Those of a table. */
  Inputs of(Table table) {
    if (!table.isMadeOfPersons()) {
      return ofResults;
    }
    return table.contents() == Table.Contents.PERSONS ? ofPersons : ofCounts;
  }
}
