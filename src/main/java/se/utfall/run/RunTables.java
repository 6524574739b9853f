package se.utfall.run;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.RunRecord;
import se.utfall.lake.Lake;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** The tables of a run, at the versions that it has made. */
record RunTables(Lake lake, RunRecord run) {
  Dataset<Row> of(Table table) {
    return lake.read(table, run.versions().get(table.name()));
  }

  /** The rows of a small table in order. */
  Stream<Values> rows(Table table, Column... order) {
    return of(table).orderBy(order).collectAsList().stream().map(Values::new);
  }

  Stream<Values> rows(Table table, Field first, Field... then) {
    Stream<Field> order = Stream.concat(Stream.of(first), Stream.of(then));
    return rows(table, order.map(Field::column).toArray(Column[]::new));
  }
}
