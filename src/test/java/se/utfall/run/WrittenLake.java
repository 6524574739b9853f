package se.utfall.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.Given;
import se.utfall.domain.RunRecord;
import se.utfall.table.Table;

/** A lake whose runs have the tables that a test has given, and no others. */
public final class WrittenLake {
  private final Workbench bench;

  public WrittenLake(Path folder) {
    bench = new Workbench(folder);
  }

  /** A run more, by its name, with some tables as given or made from what is given. */
  public WrittenLake with(String run, Given given, Table... tables) {
    Map<String, Long> versions = new HashMap<>();
    Stream.of(tables)
        .forEach(
            table -> {
              var rows = table.shaped(given.of(table));
              versions.put(table.name(), bench.workshop().lake().overwrite(table, rows).version());
            });
    bench
        .workshop()
        .lake()
        .complete(
            new RunRecord(
                bench.runs().nextSequence(),
                run,
                RunRecord.Kind.BUILD,
                null,
                List.of(),
                run,
                "development",
                versions,
                Instant.EPOCH));
    return this;
  }

  public Path folder() {
    return bench.lake();
  }

  Workbench bench() {
    return bench;
  }
}
