package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import se.utfall.table.Field;

/** The parts of a claim. */
final class Claimed {
  static final String DESCRIBED = "described";
  static final String ASSOCIATED = "associated";
  static final String CANNOT_BE_DECIDED = "cannot_be_decided";

  private Claimed() {}

  /** Its id: the parts with slashes between. */
  static Column statement(String kind, Column... parts) {
    Stream<Column> texts =
        Stream.concat(Stream.of(lit(kind)), Stream.of(parts).map(it -> it.cast(StringType)));
    return Claim.STATEMENT.of(concat_ws("/", texts.toArray(Column[]::new)));
  }

  /** Fields of a row as numbers under their own names. */
  static Column numbers(Field... fields) {
    return numbersOf(
        Stream.of(fields).map(it -> number(it.name(), it.column())).toArray(Column[]::new));
  }

  /** Numbers of {@link #number}, those that are null left out. */
  static Column numbersOf(Column... numbers) {
    return Claim.NUMBERS.of(filter(array(numbers), it -> it.getField("value").isNotNull()));
  }

  static Column number(String name, Column value) {
    return struct(lit(name).as("name"), value.cast(DoubleType).as("value"));
  }

  /** Codes, those that are null or empty left out. */
  static Column reasons(Column... codes) {
    Column[] said = Stream.of(codes).map(it -> nullif(it, lit(""))).toArray(Column[]::new);
    return Claim.REASONS.of(array_compact(array(said)));
  }
}
