package se.utfall.bronze;

import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.table.Field;
import se.utfall.table.Table;

/** bronze.raw_observation: every value of every statistics file, verbatim, with its address. */
public final class RawObservation {
  public static final Field CELL =
      Field.required("cell", StringType, "Id of the value: delivery and place");
  public static final Field DELIVERY = Delivery.DELIVERY;
  public static final Field PLACE =
      Field.required(
          "place", StringType, "Where it stands in the file: a JSON pointer, or row and column");
  public static final Field INDICATOR_TEXT =
      Field.required("indicator_text", StringType, "What the file calls the indicator");
  public static final Field REGION_TEXT =
      Field.required("region_text", StringType, "What the file calls the region");
  public static final Field PERIOD_TEXT =
      Field.required("period_text", StringType, "What the file calls the period");
  public static final Field SEX_TEXT =
      Field.required("sex_text", StringType, "What the file calls the sex, empty if nothing");
  public static final Field AGE_TEXT =
      Field.required("age_text", StringType, "What the file calls the age, empty if nothing");
  public static final Field TEXT =
      Field.required("text", StringType, "The value, verbatim; empty where there is none");
  public static final Field MARK =
      Field.required("mark", StringType, "What the file says beside the value, like Missing");

  public static final Field NUMERATOR_TEXT =
      Field.optional("numerator_text", StringType, "The numerator beside it, verbatim; or empty");
  public static final Field DENOMINATOR_TEXT =
      Field.optional(
          "denominator_text", StringType, "The denominator beside it, verbatim; or empty");
  public static final Field LOWER_TEXT =
      Field.optional("lower_text", StringType, "Its interval's lower limit, verbatim; or empty");
  public static final Field UPPER_TEXT =
      Field.optional("upper_text", StringType, "Its interval's upper limit, verbatim; or empty");

  public static final Table TABLE =
      Table.named("bronze.raw_observation")
          .grain("one value of a delivered statistics file", CELL)
          .fields(
              CELL,
              DELIVERY,
              PLACE,
              INDICATOR_TEXT,
              REGION_TEXT,
              PERIOD_TEXT,
              SEX_TEXT,
              AGE_TEXT,
              TEXT,
              MARK,
              NUMERATOR_TEXT,
              DENOMINATOR_TEXT,
              LOWER_TEXT,
              UPPER_TEXT)
          .given();

  private RawObservation() {}
}
