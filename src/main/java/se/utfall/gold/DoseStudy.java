package se.utfall.gold;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.forall;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.StructType;
import se.utfall.declared.DeclaredMethod;
import se.utfall.sql.Methods;
import se.utfall.table.Field;

/**
 * The study of an outcome against a dose over the regions of a group, as the SQL function
 * dose_response_study gives it.
 */
final class DoseStudy {
  static final Field POINTS =
      listing(
          "points",
          "Each region's mean dose, means before and after, and change",
          text("region_code"),
          number("dose"),
          number("before"),
          number("after"),
          number("change"));
  static final Field LINE =
      listing(
          "line",
          "The fitted change at a dose, with its 95 % band",
          number("dose"),
          number("value"),
          number("lower"),
          number("upper"));
  static final Field EVENT_YEARS =
      listing(
          "event_years",
          "Each year's slope against the last year before the money, and where 95 % of permuted"
              + " doses put it",
          Field.optional("year", IntegerType, ""),
          number("estimate"),
          number("lower"),
          number("upper"),
          number("band_lower"),
          number("band_upper"));
  static final Field LEFT_OUT =
      listing("left_out", "The slope without each region", text("region_code"), number("slope"));

  private DoseStudy() {}

  private static Field text(String name) {
    return Field.optional(name, StringType, "");
  }

  private static Field number(String name) {
    return Field.optional(name, DoubleType, "");
  }

  private static Field listing(String name, String meaning, Field... fields) {
    StructType each = new StructType();
    for (Field field : fields) {
      each = each.add(field.name(), field.type(), true);
    }
    return Field.optional(name, createArrayType(each), meaning);
  }

  /** Of the rows of a group. */
  static Column ofGroup() {
    return Methods.doseResponseStudy(
        DoseOutcomes.REGION_CODE.column(),
        DoseOutcomes.YEAR.column(),
        IndicatorValue.VALUE.column(),
        Doses.AMOUNT.column(),
        DoseRows.WEIGHT.column(),
        DeclaredMethod.REPLICATES.column(),
        DeclaredMethod.SEED.column());
  }

  /** Whether there are years before the money, all inside the band of the permutations. */
  static Column quietBefore() {
    Column start = DoseAnalysis.AFTER_FROM.column();
    Column before = filter(EVENT_YEARS.column(), each -> each.getField("year").lt(start));
    Column inside =
        forall(
            before,
            each ->
                each.getField("estimate")
                    .between(each.getField("band_lower"), each.getField("band_upper")));
    return size(before).gt(0).and(inside);
  }

  /** Whether the slope keeps its sign when each region is left out. */
  static Column keepsSign() {
    Column sign = signum(DoseAnalysis.SLOPE.column());
    return forall(LEFT_OUT.column(), each -> signum(each.getField("slope")).equalTo(sign));
  }

  /** The region that moves the slope most when it is left out; the last by code of several. */
  static Column mostInfluential() {
    Column slope = DoseAnalysis.SLOPE.column();
    Column moved =
        transform(
            LEFT_OUT.column(),
            each ->
                struct(
                    abs(each.getField("slope").minus(slope)).as("distance"),
                    each.getField("region_code").as("region_code")));
    return array_max(moved).getField("region_code");
  }
}
