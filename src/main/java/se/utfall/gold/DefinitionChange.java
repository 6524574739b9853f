package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * How the register's indicators differ between two runs, each by its version of the definition: the
 * part of the data is the earlier version in both runs, and the part of the definition both
 * versions in the later run. Together they are the whole difference. What one of them does not show
 * is not shown here either.
 */
public final class DefinitionChange {
  static final Field BEFORE =
      Field.optional("before", DoubleType, "Value by the earlier version in the earlier run");
  static final Field DATA_PART =
      Field.optional("data_part", DoubleType, "From there to the same version in the later run");
  static final Field DEFINITION_PART =
      Field.optional("definition_part", DoubleType, "From there to the later version");
  static final Field AFTER =
      Field.optional("after", DoubleType, "Value by the later version in the later run");
  static final Field NOTE =
      Field.required("note", StringType, "Which values are not reported, or are of part of a year");

  private static final Field BETWEEN =
      Field.optional("between", DoubleType, "Value by the earlier version in the later run");
  private static final Field POINT =
      Field.required("point", StringType, "before, between or after");
  private static final Field INDICATOR = DefinitionResults.INDICATOR;
  private static final Field REGION_CODE = DefinitionResults.REGION_CODE;
  private static final Field REGION_NAME = DefinitionResults.REGION_NAME;
  private static final Field YEAR = DefinitionResults.YEAR;
  private static final Field CONSTRUCTED = DefinitionResults.CONSTRUCTED;

  private DefinitionChange() {}

  /** A run's results, and the version of the definition that they are compared by. */
  public record Side(Inputs results, String version) {}

  /** One row an indicator, year and region of either side. */
  public static Dataset<Row> of(Side before, Side after, int suppressBelow) {
    Side between = new Side(after.results, before.version);
    Dataset<Row> points =
        at(BEFORE, before, suppressBelow)
            .unionByName(at(BETWEEN, between, suppressBelow))
            .unionByName(at(AFTER, after, suppressBelow));
    return points
        .groupBy(INDICATOR.column(), YEAR.column(), REGION_CODE.column())
        .agg(
            REGION_NAME.of(max(REGION_NAME.column())),
            Stream.of(
                    Stream.of(BEFORE, BETWEEN, AFTER).map(point -> valueAt(point)),
                    Stream.of(BEFORE, BETWEEN, AFTER).map(point -> noteOf(point)),
                    Stream.of(
                        CONSTRUCTED.of(bool_or(CONSTRUCTED.column())),
                        RegisterResult.MIXED.of(RegisterResult.mixed())))
                .flatMap(each -> each)
                .toArray(Column[]::new))
        .orderBy(INDICATOR.column(), YEAR.column(), REGION_CODE.column())
        .select(
            INDICATOR.column(),
            YEAR.column(),
            REGION_CODE.column(),
            REGION_NAME.column(),
            unmixed(BEFORE, BEFORE.column()),
            unmixed(DATA_PART, BETWEEN.column().minus(BEFORE.column())),
            unmixed(DEFINITION_PART, AFTER.column().minus(BETWEEN.column())),
            unmixed(AFTER, AFTER.column()),
            NOTE.of(notes()),
            CONSTRUCTED.column());
  }

  private static Dataset<Row> at(Field point, Side side, int suppressBelow) {
    return DefinitionResults.of(side, suppressBelow).select(Rows.all(), POINT.of(point.name()));
  }

  private static Column valueAt(Field point) {
    return point.of(max(when(isAt(point), DefinitionResults.VALUE.column())));
  }

  /** Nothing for a value that is reported of a whole year. */
  private static Column noteOf(Field point) {
    Column status = max(when(isAt(point), DefinitionResults.STATUS.column()));
    Column incomplete = bool_or(when(isAt(point), DefinitionResults.INCOMPLETE.column()));
    Column said =
        when(status.isNull(), "not there")
            .when(status.notEqual(DefinitionResults.REPORTED), status)
            .when(incomplete, "incomplete");
    return note(point).of(concat(lit(point.name() + " "), said));
  }

  private static Field note(Field point) {
    return NOTE.named(point.name() + "_note").sometimes();
  }

  private static Column isAt(Field point) {
    return POINT.column().equalTo(point.name());
  }

  private static Column unmixed(Field field, Column value) {
    return field.of(RegisterResult.unmixed(value));
  }

  private static Column notes() {
    return concat_ws(
        ", ",
        when(RegisterResult.MIXED.column(), "real and constructed"),
        note(BEFORE).column(),
        note(BETWEEN).column(),
        note(AFTER).column());
  }
}
