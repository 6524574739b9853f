package se.utfall.sql;

import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/** What a method gives: its type in SQL, and how its Java value becomes Spark's. */
public sealed interface ResultType permits SingleValue, Structure, Listing {
  DataType dataType();

  /** Spark's own form of a value; null where there is none. */
  @Nullable Object internal(@Nullable Object value);
}
