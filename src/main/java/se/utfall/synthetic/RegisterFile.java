package se.utfall.synthetic;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import se.utfall.table.Field;

/** The columns of an extract of the inpatient register, in order, by the register's own names. */
public final class RegisterFile {
  /** The year whose file the row is in: not a column of the file. */
  public static final Field FILE_YEAR =
      Field.required("file_year", IntegerType, "Year of the file that the row is in");

  public static final Field ROW = Field.required("RADNR", LongType, "Number of the row, unique");
  public static final Field KEY = text("LopNr", "Key of the person; blank for some");
  public static final Field YEAR = text("AR", "Delivered year");
  public static final Field SEX = text("KON", "1 men, 2 women");
  public static final Field AGE = text("ALDER", "Delivered age");
  public static final Field BIRTH_DATE = text("FODDAT", "Date of birth");
  public static final Field HOME = text("LK", "County and municipality of the home");
  public static final Field HOSPITAL = text("SJUKHUS", "Hospital");
  public static final Field SPECIALITY = text("MVO", "Speciality");
  public static final Field ADMITTED = text("INDATUM", "First day");
  public static final Field DISCHARGED = text("UTDATUM", "Last day");
  public static final Field ADMITTED_FROM =
      text("INSATT", "1 another hospital or clinic, 2 special housing, 3 home");
  public static final Field DISCHARGED_TO =
      text("UTSATT", "1 another hospital or clinic, 2 special housing, 3 home, 4 dead");
  public static final Field PLANNED = text("PVARD", "1 planned, 2 unplanned, else unknown");
  public static final Field DIAGNOSIS = text("HDIA", "Main diagnosis");
  public static final Field SECONDARY_2 = text("DIA2", "Secondary diagnosis");
  public static final Field SECONDARY_3 = text("DIA3", "Secondary diagnosis");
  public static final Field SECONDARY_4 = text("DIA4", "Secondary diagnosis");
  public static final Field REUSED = text("ATERPNR", "1 for a key that has been another's");

  public static final List<Field> FIELDS =
      List.of(
          ROW,
          KEY,
          YEAR,
          SEX,
          AGE,
          BIRTH_DATE,
          HOME,
          HOSPITAL,
          SPECIALITY,
          ADMITTED,
          DISCHARGED,
          ADMITTED_FROM,
          DISCHARGED_TO,
          PLANNED,
          DIAGNOSIS,
          SECONDARY_2,
          SECONDARY_3,
          SECONDARY_4,
          REUSED);

  private RegisterFile() {}

  private static Field text(String name, String meaning) {
    return Field.optional(name, StringType, meaning);
  }
}
