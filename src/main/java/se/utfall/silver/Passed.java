package se.utfall.silver;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rpad;
import static org.apache.spark.sql.functions.rtrim;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import se.utfall.table.Field;

/**
 * The codes of an episode that its chain passes on, in one text, each at its place: one text to
 * decode and encode for a row instead of six.
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
    return concat(concat(diagnoses), concat(regions));
  }

  /** The diagnosis of an episode; null for none. */
  static Column diagnosis(Column packed, Field field) {
    int from = 1 + DIAGNOSES.indexOf(field) * DIAGNOSIS_WIDTH;
    Column code = rtrim(substring(packed, from, DIAGNOSIS_WIDTH));
    return when(code.notEqual(""), code);
  }

  static Column region(Column packed, Field field) {
    int from = 1 + DIAGNOSES.size() * DIAGNOSIS_WIDTH + REGIONS.indexOf(field) * REGION_WIDTH;
    return substring(packed, from, REGION_WIDTH);
  }
}
