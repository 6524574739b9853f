package se.utfall.bronze;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * bronze.register_row: every row of the delivered inpatient register as text, the person's key
 * pseudonymised.
 */
public final class RegisterRow {
  public static final Field DELIVERY = Delivery.DELIVERY;
  public static final Field REGISTER_YEAR =
      Field.required(
          "register_year",
          IntegerType,
          "The year of its delivery that the row belongs to: that of discharge, else the delivered"
              + " one, never outside the years that the delivery covers");
  public static final Field ROW =
      Field.required("row", LongType, "RADNR: number of the row in the delivery");
  public static final Field PERSON =
      Field.optional("person", LongType, "Pseudonym of the person; null where the key is blank");
  public static final Field YEAR_TEXT = text("year_text", "AR: delivered year");
  public static final Field SEX_TEXT = text("sex_text", "KON");
  public static final Field AGE_TEXT = text("age_text", "ALDER: delivered age");
  public static final Field BIRTH_DATE_TEXT = text("birth_date_text", "FODDAT");
  public static final Field HOME_TEXT = text("home_text", "LK: home county and municipality");
  public static final Field HOSPITAL_TEXT = text("hospital_text", "SJUKHUS");
  public static final Field SPECIALITY_TEXT = text("speciality_text", "MVO");
  public static final Field ADMITTED_TEXT = text("admitted_text", "INDATUM");
  public static final Field DISCHARGED_TEXT = text("discharged_text", "UTDATUM");
  public static final Field ADMITTED_FROM_TEXT = text("admitted_from_text", "INSATT");
  public static final Field DISCHARGED_TO_TEXT = text("discharged_to_text", "UTSATT");
  public static final Field PLANNED_TEXT = text("planned_text", "PVARD");
  public static final Field DIAGNOSIS_TEXT = text("diagnosis_text", "HDIA: main diagnosis");
  public static final Field SECONDARY_2_TEXT = text("secondary_2_text", "DIA2");
  public static final Field SECONDARY_3_TEXT = text("secondary_3_text", "DIA3");
  public static final Field SECONDARY_4_TEXT = text("secondary_4_text", "DIA4");
  public static final Field REUSED_TEXT = text("reused_text", "ATERPNR: whether the key is reused");

  public static final Table TABLE =
      Table.named("bronze.register_row")
          .grain("one row of a delivered register file", DELIVERY, ROW)
          .fields(
              DELIVERY,
              REGISTER_YEAR,
              ROW,
              PERSON,
              YEAR_TEXT,
              SEX_TEXT,
              AGE_TEXT,
              BIRTH_DATE_TEXT,
              HOME_TEXT,
              HOSPITAL_TEXT,
              SPECIALITY_TEXT,
              ADMITTED_TEXT,
              DISCHARGED_TEXT,
              ADMITTED_FROM_TEXT,
              DISCHARGED_TO_TEXT,
              PLANNED_TEXT,
              DIAGNOSIS_TEXT,
              SECONDARY_2_TEXT,
              SECONDARY_3_TEXT,
              SECONDARY_4_TEXT,
              REUSED_TEXT)
          .ofPersons()
          .given();

  private RegisterRow() {}

  private static Field text(String name, String meaning) {
    return Field.optional(name, StringType, meaning + ", as delivered");
  }
}
