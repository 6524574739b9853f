package se.utfall.sql;

import static se.utfall.LocalSpark.SPARK;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/** Asks in SQL, and shows each row as a line. */
final class Sql {
  private Sql() {}

  static List<String> lines(String query) {
    return SPARK.sql(query).collectAsList().stream().map(Sql::line).toList();
  }

  static String line(String query) {
    return line(SPARK.sql(query).first());
  }

  private static String line(Row row) {
    return String.join(
        " ", IntStream.range(0, row.length()).mapToObj(i -> String.valueOf(row.get(i))).toList());
  }
}
