package se.utfall.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * The declared tables, and those of the lake at the versions that a run has made so far or stands
 * on.
 */
final class VersionedInputs implements Inputs {
  private final Workshop workshop;
  private final Map<String, Long> versions;
  private final Map<String, Dataset<Row>> declared;
  private final @Nullable LocalDate asOf;

  /**
   * @param versions of tables by name, added to while they are made
   */
  VersionedInputs(Workshop workshop, Map<String, Long> versions, @Nullable LocalDate asOf) {
    this.workshop = workshop;
    this.versions = versions;
    this.declared = new HashMap<>(DeclaredTables.of(workshop.spark(), workshop.configuration()));
    this.asOf = asOf;
  }

  /** With rows of a table that are neither in the lake nor in the configuration. */
  VersionedInputs with(Table table, Dataset<Row> rows) {
    declared.put(table.name(), rows);
    return this;
  }

  @Override
  public Dataset<Row> of(Table table) {
    Dataset<Row> given = declared.get(table.name());
    return given == null ? workshop.lake().read(table, versions.get(table.name())) : given;
  }

  @Override
  public @Nullable LocalDate asOf() {
    return asOf;
  }
}
