package se.utfall.silver;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rpad;
import static org.apache.spark.sql.functions.rtrim;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import se.utfall.table.Field;

/**
 * The codes of an episode that its chain passes on, the bytes of one text, each at its place: one
 * value to decode and encode for a row instead of six.
 */
final class Passed {
  private static final List<Field> DIAGNOSES =
      List.of(Episode.DIAGNOSIS, Episode.SECONDARY_2, Episode.SECONDARY_3, Episode.SECONDARY_4);
  private static final List<Field> REGIONS = List.of(Episode.HOME_REGION, Episode.HOSPITAL_REGION);
  private static final int DIAGNOSIS_WIDTH = 6;
  private static final int REGION_WIDTH = 2;

  private Passed() {}

  static Column packed() {
    Column[] diagnoses =
        DIAGNOSES.stream()
            .map(each -> rpad(coalesce(each.column(), lit("")), DIAGNOSIS_WIDTH, " "))
            .toArray(Column[]::new);
    Column[] regions = REGIONS.stream().map(Field::column).toArray(Column[]::new);
    return concat(concat(diagnoses), concat(regions)).cast("binary");
  }

  /** The diagnosis of an episode; null for none. */
  static Column diagnosis(Column packed, Field field) {
    int from = DIAGNOSES.indexOf(field) * DIAGNOSIS_WIDTH;
    Column code = rtrim(text(packed, from, DIAGNOSIS_WIDTH));
    return when(code.notEqual(""), code);
  }

  static Column region(Column packed, Field field) {
    return text(packed, from(field), REGION_WIDTH);
  }

  static boolean isSameHome(byte[] packed, byte[] other) {
    int from = from(Episode.HOME_REGION);
    int to = from + REGION_WIDTH;
    return Arrays.equals(packed, from, to, other, from, to);
  }

  private static int from(Field region) {
    return DIAGNOSES.size() * DIAGNOSIS_WIDTH + REGIONS.indexOf(region) * REGION_WIDTH;
  }

  /** Of bytes, for in a text every letter before it would be counted first. */
  private static Column text(Column packed, int from, int width) {
    return substring(packed, from + 1, width).cast("string");
  }
}
