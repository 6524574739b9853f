package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.utfall.table.Field;

/** What must be said with a result. */
public final class Warnings {
  public static final Field ID = Field.required("id", StringType, "W1 to W16");
  public static final Field ARGUMENTS =
      Field.required(
          "arguments",
          createArrayType(StringType),
          "What its text is filled in with: numbers and years as text, regions' codes");

  private static final StructType WARNING =
      createStructType(
          new StructField[] {
            createStructField(ID.name(), ID.type(), true),
            createStructField(ARGUMENTS.name(), ARGUMENTS.type(), true)
          });

  public static final Field WARNINGS =
      Field.required(
          "warnings", createArrayType(WARNING), "What must be said with it, each W1 to W16");

  private Warnings() {}

  /** One that is said where a condition holds; null elsewhere. */
  static Column where(Column condition, String id, Column... arguments) {
    return when(condition, warning(id, arguments));
  }

  /** One that is said. */
  static Column warning(String id, Column... arguments) {
    Column texts =
        array(Stream.of(arguments).map(it -> it.cast(StringType)).toArray(Column[]::new));
    return struct(ID.of(id), ARGUMENTS.of(texts)).cast(WARNING);
  }

  /** Those that are not null, in order. */
  static Column of(Column... warnings) {
    return array_compact(array(warnings));
  }
}
