package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import se.utfall.declared.AvoidableCondition;
import se.utfall.domain.ReadmissionQuestion.By;
import se.utfall.silver.CareChain;
import se.utfall.table.Field;

/**
 * What discharges are cut by.
 *
 * @param field groups and orders them
 * @param found a discharge's own
 * @param shown what is printed of it
 */
record CutKey(Field field, Column found, List<Column> shown) {
  private static final Field CONDITION = AvoidableCondition.CONDITION;
  private static final Field AGE_BAND =
      Field.required("age_band", StringType, "Five years of age, and one from 90");
  private static final Field CHAPTER =
      Field.required("chapter", StringType, "First letter of the main diagnosis");

  /** Of a discharge without a valid diagnosis or sex. */
  private static final String UNKNOWN = "unknown";

  /** Of a discharge for no avoidable condition. */
  private static final String NONE = "none";

  static CutKey of(By by, ChainConditions conditions) {
    return switch (by) {
      case ATTRIBUTION -> as(Readmission.ATTRIBUTION);
      case REGION ->
          new CutKey(
              Readmission.REGION_CODE,
              Readmission.REGION_CODE.column(),
              List.of(Readmission.REGION_CODE.column(), Readmission.REGION_NAME.column()));
      case YEAR -> as(Readmission.YEAR);
      case SEX -> found(CareChain.SEX, or(CareChain.SEX.column(), UNKNOWN));
      case AGE_BAND -> ageBand();
      case CONDITION -> found(CONDITION, or(conditions.condition(), NONE));
      case CHAPTER -> found(CHAPTER, or(substring(CareChain.DIAGNOSIS.column(), 1, 1), UNKNOWN));
      case PLANNED -> as(CareChain.PLANNED);
    };
  }

  private static CutKey as(Field field) {
    return found(field, field.column());
  }

  private static CutKey found(Field field, Column found) {
    return new CutKey(field, found, List.of(field.column()));
  }

  private static Column or(Column value, String otherwise) {
    return coalesce(value, lit(otherwise));
  }

  /** Ordered by its first age. */
  private static CutKey ageBand() {
    Column from = Inhabitants.AGE_FROM.column();
    Column last = concat(from, lit("+"));
    Column text =
        when(from.equalTo(Inhabitants.LAST_BAND), last)
            .otherwise(concat(from, lit("-"), from.plus(Inhabitants.BAND - 1)));
    return new CutKey(
        Inhabitants.AGE_FROM,
        Inhabitants.bandOf(CareChain.AGE.column()),
        List.of(AGE_BAND.of(text)));
  }

  Column key() {
    return field.of(found);
  }
}
