package se.utfall.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.RunRecord;
import se.utfall.gold.Released;
import se.utfall.gold.ReleasedBefore;
import se.utfall.lake.Lake;

/** What the reports of earlier runs have shown and held back, whatever their knowledge date. */
record EarlierReleases(Lake lake, Runs runs) {

  /** Rows of {@link ReleasedBefore}: those that the last run has left. */
  Dataset<Row> rows() {
    List<RunRecord> last = runs.lastBuild();
    return last.isEmpty() ? lake.read(Released.TABLE, null) : rows(last.get(0));
  }

  private Dataset<Row> rows(RunRecord run) {
    return lake.read(Released.TABLE, run.versions().get(Released.TABLE.name()))
        .select(
            Released.TABLE.columnsWith(
                Map.of(ReleasedBefore.RUN, coalesce(ReleasedBefore.RUN.column(), lit(run.run())))));
  }
}
