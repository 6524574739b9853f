package se.utfall.gold;

import static org.apache.spark.sql.functions.count_if;

import org.apache.spark.sql.Column;
import se.utfall.table.Field;

/** A count of the rows for which something holds. */
record QualityMeasure(String name, Column holds) {
  Field field() {
    return RegisterQuality.COUNT.named(name);
  }

  Column count() {
    return field().of(count_if(holds));
  }
}
