package se.utfall.bronze;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import se.utfall.table.Field;
import se.utfall.table.Table;

/** bronze.delivery: the files that have been delivered. */
public final class Delivery {
  public static final Field DELIVERY =
      Field.required("delivery", StringType, "Id of the delivery: first 12 digits of its sha256");
  public static final Field FILE = Field.required("file", StringType, "The file, as delivered");
  public static final Field SOURCE =
      Field.required(
          "source",
          StringType,
          "What it holds: decision, rereport, statistics, agreement, activity, target_image,"
              + " register or hospitals");
  public static final Field LAYOUT =
      Field.required("layout", StringType, "The layout it was read by; of statistics, the format");
  public static final Field CORRECTION =
      Field.required("correction", BooleanType, "Whether it corrects what came before");
  public static final Field FORM_YEAR =
      Field.optional("form_year", IntegerType, "Grant year, where one holds for the whole file");
  public static final Field KNOWN_FROM =
      Field.required("known_from", DateType, "The day the file became known");
  public static final Field CONSTRUCTED_QUESTIONS =
      Field.required(
          "constructed_questions", StringType, "Questions with constructed answers; * for all");
  public static final Field SHA256 =
      Field.required("sha256", StringType, "Digest of the file's bytes");
  public static final Field ANSWERS_SHA256 =
      Field.required("answers_sha256", StringType, "Digest of its answers, however written");
  public static final Field BYTES = Field.required("bytes", LongType, "Size").in("bytes");
  public static final Field CELLS = Field.required("cells", LongType, "Cells or values read");

  public static final Field REGISTER_YEARS =
      Field.optional(
          "register_years",
          createArrayType(IntegerType),
          "Years that a register file covers: it takes the place of those of earlier days; null for"
              + " other files");

  public static final Field PSEUDONYM_CHECK =
      Field.optional(
          "pseudonym_check",
          LongType,
          "Tells the keys apart by which persons are pseudonymised: what an empty person key"
              + " becomes; null for other files than registers");

  /** The {@link #SOURCE} of what has no layout. */
  public static final String STATISTICS = "statistics";

  public static final Table TABLE =
      Table.named("bronze.delivery")
          .grain("one delivered file", DELIVERY)
          .fields(
              DELIVERY,
              FILE,
              SOURCE,
              LAYOUT,
              CORRECTION,
              FORM_YEAR,
              KNOWN_FROM,
              CONSTRUCTED_QUESTIONS,
              SHA256,
              ANSWERS_SHA256,
              BYTES,
              CELLS,
              REGISTER_YEARS,
              PSEUDONYM_CHECK)
          .given();

  private Delivery() {}
}
