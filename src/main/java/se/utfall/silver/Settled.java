package se.utfall.silver;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * Values of the same thing held against each other: what became known later takes the place of what
 * was known before, and two values known from the same day contradict each other.
 *
 * @param key tells what a value is of
 */
record Settled(List<Field> key) {
  private static final Column CONSTRUCTED = ReadObservation.CONSTRUCTED.column();

  static Settled by(Field... key) {
    return new Settled(List.of(key));
  }

  /** The rows, each with whether a later one, or over a constructed one a real, takes its place. */
  Dataset<Row> withSuperseded(Dataset<Row> rows) {
    WindowSpec same = Window.partitionBy(columns(key.stream()));
    Column known = ReadObservation.KNOWN_FROM.column();
    Column latest = max(known).over(same);
    Column real = max(when(not(CONSTRUCTED), known)).over(same);
    Column superseded =
        when(real.isNotNull(), CONSTRUCTED.or(known.lt(real))).otherwise(known.lt(latest));
    return rows.select(Rows.all(), Answer.SUPERSEDED.of(superseded));
  }

  /** The status once the row is held against the others of its kind known from its day. */
  Column status() {
    Stream<Field> ofDay = Stream.of(ReadObservation.KNOWN_FROM, ReadObservation.CONSTRUCTED);
    WindowSpec day = Window.partitionBy(columns(Stream.concat(key.stream(), ofDay)));
    Column status = ReadObservation.STATUS.column();
    Column said = concat_ws(" ", status, ReadObservation.VALUE.column().cast("string"));
    Column counted = together(ReadObservation.NUMERATOR, ReadObservation.DENOMINATOR);
    Column limited = together(ReadObservation.LOWER, ReadObservation.UPPER);
    Column place = row_number().over(day.orderBy(counted.isNull(), ReadObservation.CELL.column()));
    return when(status.equalTo(ReadAnswer.UNREADABLE), status)
        .when(differ(said, day).or(differ(counted, day)).or(differ(limited, day)), Answer.CONFLICT)
        .when(place.gt(1), Answer.REPEATED)
        .otherwise(status);
  }

  /** Two numbers as one text; null where either is not delivered, which contradicts nothing. */
  private static Column together(Field one, Field other) {
    return concat(one.column().cast("string"), lit(" "), other.column().cast("string"));
  }

  private static Column differ(Column said, WindowSpec day) {
    return coalesce(min(said).over(day).notEqual(max(said).over(day)), lit(false));
  }

  private static Column[] columns(Stream<Field> fields) {
    return fields.map(Field::column).toArray(Column[]::new);
  }
}
