package se.utfall.bronze;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import se.utfall.table.Failure;
import se.utfall.table.Field;

/** The rows of a register file as text, read where they lie by Spark's own reader. */
final class RegisterText {
  /** A row with another number of values than the header has. */
  static final Field RAGGED = Field.optional("ragged_row", StringType, "A row that is no row");

  /** How bytes that are no UTF-8 are read. */
  private static final String REPLACEMENT = "\uFFFD";

  private RegisterText() {}

  /** Every row under the names of its fields; {@link #RAGGED} says which cannot be believed. */
  static Dataset<Row> of(RegisterFile file, SparkSession spark) {
    return spark
        .read()
        .schema(schema(file.fields()))
        .option("header", "true")
        .option("sep", String.valueOf(file.delimiter()))
        .option("quote", "\"")
        .option("escape", "\"")
        .option("encoding", "UTF-8")
        .option("mode", "PERMISSIVE")
        .option("columnNameOfCorruptRecord", RAGGED.name())
        // or rows are held against the columns that are asked for, and none is ragged
        .option("columnPruning", "false")
        .csv(literally(file.delivered().uri()));
  }

  /**
   * What comes of reading the file.
   *
   * @throws Failure of kind INPUT where it cannot be read to its end
   */
  static <T> T reading(RegisterFile file, Supplier<T> work) {
    try {
      return work.get();
    } catch (Exception e) {
      if (isDamage(e)) {
        throw RegisterRefusal.damaged(file.name()).causedBy(e);
      }
      throw e;
    }
  }

  private static boolean isDamage(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof IOException);
  }

  /** Spark reads a path as a pattern. */
  private static String literally(String uri) {
    String path = new Path(java.net.URI.create(uri)).toString();
    return path.replaceAll("([\\\\*?{}\\[\\]])", "\\\\$1");
  }

  private static StructType schema(List<String> fields) {
    StructType schema = new StructType();
    for (int i = 0; i < fields.size(); i++) {
      String name = fields.get(i).isEmpty() ? "left_out_" + i : fields.get(i);
      schema = schema.add(name, StringType);
    }
    return schema.add(RAGGED.name(), StringType);
  }

  /** Whether a field has letters that are none in UTF-8. */
  static Column isMisencoded(List<Field> fields) {
    return fields.stream()
        .map(field -> coalesce(field.column().contains(REPLACEMENT), lit(false)))
        .reduce(lit(false), Column::or);
  }
}
