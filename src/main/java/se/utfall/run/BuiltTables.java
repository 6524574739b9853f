package se.utfall.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.utfall.lake.Lake.Written;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** Tables of a lake that are made one at a time, for each to be timed. */
final class BuiltTables {
  private final Workshop workshop;
  private final Map<String, Long> versions = new HashMap<>();
  private final MakerInputs inputs;

  BuiltTables(Workshop workshop) {
    this.workshop = workshop;
    this.inputs = new MakerInputs(workshop, versions, null);
  }

  /** Reads the files into a lake without any; returns how many were new. */
  long ingested(List<String> files) {
    Ingest.Result read = new Ingest(workshop).run(files, Map.of());
    read.stopIfRefused();
    versions.clear();
    versions.putAll(read.bronze());
    return read.added().size();
  }

  /** Makes and writes a table; returns its rows. */
  long made(Table table) {
    Written written = workshop.lake().overwrite(table, table.make(inputs(table)));
    versions.put(table.name(), written.version());
    return written.rows();
  }

  /** What a table is made from. */
  Inputs inputs(Table table) {
    return inputs.of(table);
  }
}
