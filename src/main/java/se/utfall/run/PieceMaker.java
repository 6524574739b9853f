package se.utfall.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.RunRecord;
import se.utfall.lake.Lake.Written;
import se.utfall.run.ChangedPieces.Changed;
import se.utfall.table.Table;

/**
 * Makes of a table in pieces those that can differ from what the build before has made; the other
 * rows stay.
 */
final class PieceMaker implements AutoCloseable {
  private final MakerInputs now;
  private final Map<String, Long> versions;
  private final ChangedPieces pieces;

  /**
   * @param now holds the tables made so far
   * @param before the last build of all that was known, if there is one
   */
  PieceMaker(MakerInputs now, List<RunRecord> before) {
    this.now = now;
    this.versions =
        before.stream()
            .filter(run -> Rules.of(run).equals(Rules.of(now.persons())))
            .findFirst()
            .map(RunRecord::versions)
            .orElse(Map.of());
    this.pieces =
        new ChangedPieces(new VersionedInputs(now.persons(), versions, null), now.ofPersons());
  }

  /** What came of a table, and what the log says of it. */
  record Made(long version, String said) {}

  /** The table with its changed pieces made anew; empty where it has to be made whole. */
  Optional<Made> part(Table table) {
    return versions.containsKey(table.name())
        ? pieces.of(table).map(changed -> made(table, changed))
        : Optional.empty();
  }

  private Made made(Table table, Changed changed) {
    long onto = versions.get(table.name());
    if (changed.number() == 0) {
      return new Made(onto, "as the build before made it");
    }
    Dataset<Row> rows = table.make(changed.inputs(table, now.of(table)));
    Written written = now.persons().lake().replace(table, changed.keys(), rows, onto);
    return new Made(
        written.version(),
        "%d rows, made anew only for the %ss that can differ: %d"
            .formatted(written.rows(), changed.keys().by().name(), changed.number()));
  }

  @Override
  public void close() {
    pieces.close();
  }
}
