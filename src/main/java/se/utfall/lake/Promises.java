package se.utfall.lake;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import se.utfall.table.Check;
import se.utfall.table.Counted;
import se.utfall.table.Failure;
import se.utfall.table.Field;
import se.utfall.table.Rows;
import se.utfall.table.Table;
import se.utfall.table.Table.Contents;

/** What a table promises, counted while its rows are written: no extra pass over them. */
final class Promises {
  private static final String ROWS = "rows";
  private static final Field SAME_KEY =
      Field.required("rows_with_the_same_key", DataTypes.LongType, "Rows that share the key");

  private final Table table;
  private final Observation observation;
  private final List<Check> checks;

  Promises(Table table) {
    this.table = table;
    this.observation = new Observation(table.name());
    this.checks = new ArrayList<>(table.checks());
    table.fields().stream()
        .filter(Field::required)
        .map(field -> new Check(field.name() + " has a value", field.column().isNotNull()))
        .forEach(checks::add);
    if (countsKeys()) {
      checks.add(new Check("one row for " + table.grain(), SAME_KEY.column().equalTo(1)));
    }
    if (table.contents() == Contents.PERSONS) {
      joinChecks();
    }
  }

  /** Each check counts every row by itself: of as many as a register has, all are one. */
  private void joinChecks() {
    String names = checks.stream().map(Check::name).collect(joining(", "));
    checks.stream()
        .map(Check::holds)
        .reduce(Column::and)
        .ifPresent(
            all -> {
              checks.clear();
              checks.add(new Check(names, all));
            });
  }

  private boolean countsKeys() {
    return !table.key().isEmpty() && table.contents() == Contents.RESULTS;
  }

  Dataset<Row> watching(Dataset<Row> rows) {
    Column[] broken =
        checks.stream()
            .map(each -> count_if(not(coalesce(each.holds(), lit(false)))).as(each.name()))
            .toArray(Column[]::new);
    return table.shaped(
        withKeyCount(rows).observe(observation, count(Rows.all()).as(ROWS), broken));
  }

  private Dataset<Row> withKeyCount(Dataset<Row> rows) {
    if (!countsKeys()) {
      return rows;
    }
    Column[] key = table.key().stream().map(Field::column).toArray(Column[]::new);
    Column count = count(lit(1)).over(Window.partitionBy(key));
    return rows.select(Rows.all(), SAME_KEY.of(count));
  }

  /** The number of rows written; stops the run when a promise was broken. */
  long kept() {
    Map<String, Object> counts = counts();
    for (Check check : checks) {
      long broken = (long) counts.get(check.name());
      if (broken > 0) {
        throw new Failure(
            Failure.Kind.QUALITY,
            "%s breaks its promise \"%s\" in %d rows."
                .formatted(table.name(), check.name(), broken),
            "The run has been stopped and nothing of it can be seen.",
            "Look for the cause in the inputs of the table (jobs/tables " + table.name() + ").");
      }
    }
    return (long) counts.get(ROWS);
  }

  private Map<String, Object> counts() {
    return Counted.by(observation, table.name() + " was written");
  }
}
