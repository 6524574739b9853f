package se.utfall.silver;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import se.utfall.bronze.RegisterRow;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * silver.episode: every row of the register that stands, read; those that are not valid say why and
 * have no part in what follows.
 */
public final class Episode {
  public static final Field REGISTER_YEAR = RegisterRow.REGISTER_YEAR;
  public static final Field ROW = RegisterRow.ROW;
  public static final Field PERSON = RegisterRow.PERSON;
  public static final Field DROPPED =
      Field.optional(
          "dropped",
          StringType,
          "Why the row is not valid, the first reason that fits: BAD_INDATUM, MISSING_UTDATUM,"
              + " BAD_UTDATUM, NEGATIVE_LOS, BAD_FODDAT or DUPLICATE; null for a valid row");
  public static final Field UNLINKABLE =
      Field.optional(
          "unlinkable",
          StringType,
          "Why a valid row is in no chain with others, the first reason that fits: BLANK_KEY,"
              + " REUSED_KEY or SEVERAL_PERSONS; null for a linkable row and one that is not valid");
  public static final Field SEX =
      Field.optional("sex", StringType, "women, men, or null for neither code");
  public static final Field BIRTH_DATE = Field.optional("birth_date", DateType, "Date of birth");
  public static final Field ADMITTED = Field.optional("admitted", DateType, "First day of care");
  public static final Field DISCHARGED = Field.optional("discharged", DateType, "Last day of care");
  public static final Field HOME_REGION =
      Field.required("home_region", StringType, "County code of the home; XX for unknown");
  public static final Field HOSPITAL_REGION =
      Field.required(
          "hospital_region", StringType, "County code of the hospital's region; XX for unknown");
  public static final Field FROM_TRANSFER =
      Field.required("from_transfer", BooleanType, "Came from another hospital or clinic");
  public static final Field TO_TRANSFER =
      Field.required("to_transfer", BooleanType, "Went to another hospital or clinic");
  public static final Field DEAD = Field.required("dead", BooleanType, "Died in care");
  public static final Field PLANNED =
      Field.required("planned", StringType, "1 planned, 2 unplanned, U unknown");
  public static final Field DIAGNOSIS =
      Field.optional(
          "diagnosis", StringType, "Main diagnosis, normalised; null for an invalid one");
  public static final Field SECONDARY_2 = secondary(2);
  public static final Field SECONDARY_3 = secondary(3);
  public static final Field SECONDARY_4 = secondary(4);
  public static final Field YEAR_DIFFERS =
      Field.required(
          "year_differs",
          BooleanType,
          "Whether a delivered year is another than that of discharge; nothing else uses it");
  public static final Field AGE_DIFFERS =
      Field.required(
          "age_differs",
          BooleanType,
          "Whether a delivered age is another than the completed years at admission; nothing else"
              + " uses it");
  public static final Field CONSTRUCTED =
      Field.required("constructed", BooleanType, "Made up for demonstration");
  public static final Field DELIVERY = RegisterRow.DELIVERY;

  /** The values of {@link #DROPPED}, the first that fits. */
  public static final List<String> DROPPED_REASONS =
      List.of(
          ReadEpisode.BAD_INDATUM,
          ReadEpisode.MISSING_UTDATUM,
          ReadEpisode.BAD_UTDATUM,
          ReadEpisode.NEGATIVE_LOS,
          ReadEpisode.BAD_FODDAT,
          Linkability.DUPLICATE);

  public static final String BLANK_KEY = "BLANK_KEY";
  public static final String REUSED_KEY = "REUSED_KEY";
  public static final String SEVERAL_PERSONS = "SEVERAL_PERSONS";

  /** Whether the row is an episode of care. */
  public static final Column IS_VALID = DROPPED.column().isNull();

  private Episode() {}

  private static Field secondary(int number) {
    return Field.optional(
        "secondary_" + number,
        StringType,
        "Secondary diagnosis, normalised; null for none or an invalid one");
  }

  public static final Table TABLE =
      Table.named("silver.episode")
          .grain("one row of the register that stands", REGISTER_YEAR, DELIVERY, ROW)
          .fields(
              REGISTER_YEAR,
              ROW,
              PERSON,
              DROPPED,
              UNLINKABLE,
              SEX,
              BIRTH_DATE,
              ADMITTED,
              DISCHARGED,
              HOME_REGION,
              HOSPITAL_REGION,
              FROM_TRANSFER,
              TO_TRANSFER,
              DEAD,
              PLANNED,
              DIAGNOSIS,
              SECONDARY_2,
              SECONDARY_3,
              SECONDARY_4,
              YEAR_DIFFERS,
              AGE_DIFFERS,
              CONSTRUCTED,
              DELIVERY)
          .ofPersons()
          .from(RegisterRow.TABLE, RegisterYear.TABLE, Hospital.TABLE, RegionName.TABLE)
          .inPieces(PERSON, RegisterRow.TABLE)
          .madeBy(inputs -> Linkability.of(ReadEpisode.of(inputs)));
}
