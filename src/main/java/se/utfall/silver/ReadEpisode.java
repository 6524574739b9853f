package se.utfall.silver;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.RegisterRow;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.expression.Dates;
import se.utfall.expression.Diagnosis;
import se.utfall.expression.RegisterCode;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** The rows of the deliveries that stand, each read by itself. */
final class ReadEpisode {
  static final String BAD_INDATUM = "BAD_INDATUM";
  static final String MISSING_UTDATUM = "MISSING_UTDATUM";
  static final String BAD_UTDATUM = "BAD_UTDATUM";
  static final String NEGATIVE_LOS = "NEGATIVE_LOS";
  static final String BAD_FODDAT = "BAD_FODDAT";

  static final Field SEX_CODE = trimmed("sex_code", "KON");
  static final Field HOSPITAL = trimmed("hospital", "SJUKHUS");
  static final Field SPECIALITY = trimmed("speciality", "MVO");
  static final Field NORMALISED =
      Field.required("normalised", StringType, "HDIA, normalised, whether or not it is valid");
  static final Field IS_REUSED =
      Field.required("is_reused", BooleanType, "Whether the key has been another person's");

  /** {@link Episode#DROPPED}, but for duplicates. */
  static final Field INVALID = Episode.DROPPED.named("invalid");

  private static final Field COUNTY = trimmed("county", "LK");
  private static final Field IS_OPEN =
      Field.required("is_open", BooleanType, "Whether the row says no day of discharge");

  private ReadEpisode() {}

  private static Field trimmed(String name, String meaning) {
    return Field.required(name, StringType, meaning + ", trimmed; empty for none");
  }

  /** Every field of an episode that its row alone tells, and what tells a person's rows apart. */
  static Dataset<Row> of(Inputs inputs) {
    return judged(placed(read(standing(inputs)), inputs));
  }

  private static Dataset<Row> standing(Inputs inputs) {
    Column same =
        RegisterRow.DELIVERY
            .column("row")
            .equalTo(RegisterYear.DELIVERY.column("stands"))
            .and(
                RegisterRow.REGISTER_YEAR
                    .column("row")
                    .equalTo(RegisterYear.REGISTER_YEAR.column("stands")));
    Dataset<Row> years = inputs.of(RegisterYear.TABLE).as("stands");
    return inputs
        .of(RegisterRow.TABLE)
        .as("row")
        .join(broadcast(years), same, "inner")
        .select(Rows.all("row"), Episode.CONSTRUCTED.of(RegisterYear.CONSTRUCTED.column("stands")));
  }

  private static Dataset<Row> read(Dataset<Row> rows) {
    return rows.select(Stream.concat(whose(), what()).toArray(Column[]::new));
  }

  private static Stream<Column> whose() {
    return Stream.of(
        Episode.DELIVERY.column(),
        Episode.REGISTER_YEAR.column(),
        Episode.ROW.column(),
        Episode.CONSTRUCTED.column(),
        Episode.PERSON.column(),
        IS_REUSED.of(RegisterCode.isReused(RegisterRow.REUSED_TEXT.column())),
        SEX_CODE.of(said(RegisterRow.SEX_TEXT)),
        Episode.SEX.of(RegisterCode.sex(RegisterRow.SEX_TEXT.column())),
        Episode.BIRTH_DATE.of(Dates.compact(RegisterRow.BIRTH_DATE_TEXT.column())),
        COUNTY.of(RegisterCode.county(RegisterRow.HOME_TEXT.column())),
        RegisterRow.YEAR_TEXT.column(),
        RegisterRow.AGE_TEXT.column());
  }

  private static Stream<Column> what() {
    Column diagnosis = RegisterRow.DIAGNOSIS_TEXT.column();
    Column admittedFrom = RegisterRow.ADMITTED_FROM_TEXT.column();
    Column dischargedTo = RegisterRow.DISCHARGED_TO_TEXT.column();
    return Stream.of(
        Episode.ADMITTED.of(Dates.compact(RegisterRow.ADMITTED_TEXT.column())),
        Episode.DISCHARGED.of(Dates.compact(RegisterRow.DISCHARGED_TEXT.column())),
        IS_OPEN.of(said(RegisterRow.DISCHARGED_TEXT).equalTo("")),
        HOSPITAL.of(said(RegisterRow.HOSPITAL_TEXT)),
        SPECIALITY.of(said(RegisterRow.SPECIALITY_TEXT)),
        Episode.FROM_TRANSFER.of(RegisterCode.isTransfer(admittedFrom)),
        Episode.TO_TRANSFER.of(RegisterCode.isTransfer(dischargedTo)),
        Episode.DEAD.of(RegisterCode.isDead(dischargedTo)),
        Episode.PLANNED.of(RegisterCode.planned(RegisterRow.PLANNED_TEXT.column())),
        NORMALISED.of(coalesce(Diagnosis.normalised(diagnosis), lit(""))),
        Episode.DIAGNOSIS.of(Diagnosis.valid(diagnosis)),
        Episode.SECONDARY_2.of(Diagnosis.valid(RegisterRow.SECONDARY_2_TEXT.column())),
        Episode.SECONDARY_3.of(Diagnosis.valid(RegisterRow.SECONDARY_3_TEXT.column())),
        Episode.SECONDARY_4.of(Diagnosis.valid(RegisterRow.SECONDARY_4_TEXT.column())));
  }

  private static Column said(Field text) {
    return coalesce(Text.trimmed(text.column()), lit(""));
  }

  private static Dataset<Row> placed(Dataset<Row> rows, Inputs inputs) {
    Dataset<Row> counties =
        inputs.of(RegionName.TABLE).select(RegionName.REGION_CODE.column()).distinct();
    Column atHome = RegionName.REGION_CODE.column("home").equalTo(COUNTY.column("row"));
    Column inHospital =
        Hospital.HOSPITAL
            .column("at")
            .equalTo(HOSPITAL.column("row"))
            .and(Hospital.CONSTRUCTED.column("at").equalTo(Episode.CONSTRUCTED.column("row")));
    return rows.as("row")
        .join(broadcast(counties.as("home")), atHome, "left")
        .join(broadcast(inputs.of(Hospital.TABLE).as("at")), inHospital, "left")
        .select(
            Rows.all("row"),
            Episode.HOME_REGION.of(known(RegionName.REGION_CODE.column("home"))),
            Episode.HOSPITAL_REGION.of(known(Hospital.REGION_CODE.column("at"))));
  }

  private static Column known(Column region) {
    return coalesce(region, lit(Region.UNKNOWN.code()));
  }

  private static Dataset<Row> judged(Dataset<Row> rows) {
    Column admitted = Episode.ADMITTED.column();
    Column discharged = Episode.DISCHARGED.column();
    Column birth = Episode.BIRTH_DATE.column();
    Column invalid =
        when(admitted.isNull(), BAD_INDATUM)
            .when(IS_OPEN.column(), MISSING_UTDATUM)
            .when(discharged.isNull(), BAD_UTDATUM)
            .when(discharged.lt(admitted), NEGATIVE_LOS)
            .when(birth.isNull(), BAD_FODDAT);
    Column age = Dates.completedYears(birth, admitted);
    return rows.select(
        Rows.all(),
        INVALID.of(invalid),
        Episode.YEAR_DIFFERS.of(
            RegisterCode.differs(RegisterRow.YEAR_TEXT.column(), year(discharged))),
        Episode.AGE_DIFFERS.of(RegisterCode.differs(RegisterRow.AGE_TEXT.column(), age)));
  }
}
