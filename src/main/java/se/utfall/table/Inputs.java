package se.utfall.table;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What a table is made from: the rows of the tables it declares, and the knowledge date. */
public interface Inputs {
  Dataset<Row> of(Table table);

  /** Only what was known on this day may be used; null when everything is. */
  @Nullable LocalDate asOf();
}
