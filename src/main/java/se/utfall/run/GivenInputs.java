package se.utfall.run;

import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** Inputs held as rows by table name; a table that is not given is made from those that are. */
record GivenInputs(Map<String, Dataset<Row>> rows, @Nullable LocalDate asOf) implements Inputs {
  @Override
  public Dataset<Row> of(Table table) {
    Dataset<Row> given = rows.get(table.name());
    return given == null ? table.make(this) : given;
  }
}
