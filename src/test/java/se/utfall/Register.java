package se.utfall;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.year;
import static se.utfall.LocalSpark.SPARK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.HospitalRow;
import se.utfall.bronze.RegisterRow;
import se.utfall.declared.AvoidableCondition;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.RegisterDefinition.Avoidable;
import se.utfall.domain.RegisterDefinition.Condition;
import se.utfall.domain.RegisterDefinition.Readmission;
import se.utfall.expression.Dates;
import se.utfall.expression.Text;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;

/** Register files as bronze rows, with the person's key as it is: a number. */
public final class Register {
  public static final String HEADER =
      "RADNR,LopNr,AR,KON,ALDER,FODDAT,LK,SJUKHUS,MVO,INDATUM,UTDATUM,INSATT,UTSATT,PVARD,HDIA,"
          + "DIA2,DIA3,DIA4,ATERPNR";
  public static final String DELIVERY = "register";
  public static final int FIRST_YEAR = 2013;
  public static final int LAST_YEAR = 2023;

  private static final String HOSPITALS = "hospitals";
  private static final Path FOLDER = Path.of("src/test/resources/register");

  private Register() {}

  /** The rows of a file of src/test/resources/register. */
  public static Dataset<Row> file(String name) {
    return rows(SPARK.read().option("header", "true").csv(FOLDER.resolve(name).toString()));
  }

  /** The rows of lines under {@link #HEADER}. */
  public static Dataset<Row> of(List<String> lines) {
    List<String> all =
        IntStream.range(-1, lines.size()).mapToObj(i -> i < 0 ? HEADER : lines.get(i)).toList();
    Dataset<String> csv = SPARK.createDataset(all, Encoders.STRING()).coalesce(1);
    return rows(SPARK.read().option("header", "true").csv(csv));
  }

  /** The lines of a file of src/test/resources/register after its header. */
  public static List<String> lines(String name) {
    try {
      List<String> all = Files.readAllLines(FOLDER.resolve(name));
      return all.subList(1, all.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dataset<Row> rows(Dataset<Row> csv) {
    Column discharged = year(Dates.compact(col("UTDATUM")));
    Column at = coalesce(discharged, Text.trimmed(col("AR")).try_cast("int"), lit(FIRST_YEAR));
    return RegisterRow.TABLE.shaped(
        csv.select(
            RegisterRow.DELIVERY.of(DELIVERY),
            RegisterRow.REGISTER_YEAR.of(greatest(lit(FIRST_YEAR), least(lit(LAST_YEAR), at))),
            RegisterRow.ROW.of(Text.trimmed(col("RADNR"))),
            RegisterRow.PERSON.of(Text.trimmed(col("LopNr")).try_cast("long")),
            RegisterRow.YEAR_TEXT.of(col("AR")),
            RegisterRow.SEX_TEXT.of(col("KON")),
            RegisterRow.AGE_TEXT.of(col("ALDER")),
            RegisterRow.BIRTH_DATE_TEXT.of(col("FODDAT")),
            RegisterRow.HOME_TEXT.of(col("LK")),
            RegisterRow.HOSPITAL_TEXT.of(col("SJUKHUS")),
            RegisterRow.SPECIALITY_TEXT.of(col("MVO")),
            RegisterRow.ADMITTED_TEXT.of(col("INDATUM")),
            RegisterRow.DISCHARGED_TEXT.of(col("UTDATUM")),
            RegisterRow.ADMITTED_FROM_TEXT.of(col("INSATT")),
            RegisterRow.DISCHARGED_TO_TEXT.of(col("UTSATT")),
            RegisterRow.PLANNED_TEXT.of(col("PVARD")),
            RegisterRow.DIAGNOSIS_TEXT.of(col("HDIA")),
            RegisterRow.SECONDARY_2_TEXT.of(col("DIA2")),
            RegisterRow.SECONDARY_3_TEXT.of(col("DIA3")),
            RegisterRow.SECONDARY_4_TEXT.of(col("DIA4")),
            RegisterRow.REUSED_TEXT.of(col("ATERPNR"))));
  }

  /** What a build would be given with these rows of a delivery of 2013-2023. */
  public static Given given(Dataset<Row> rows) {
    return Given.conf()
        .without(CareChain.TABLE)
        .with(RegisterRow.TABLE, rows)
        .with(RegisterYear.TABLE, years(DELIVERY, FIRST_YEAR, LAST_YEAR))
        .with(Delivery.TABLE, List.of(hospitalDelivery()))
        .with(HospitalRow.TABLE, hospitals())
        .with(DeclaredDefinition.TABLE, DeclaredDefinition.rows(List.of(definition())))
        .with(AvoidableCondition.TABLE, AvoidableCondition.rows(List.of(definition())));
  }

  /** A delivery that stands for some years. */
  public static List<Row> years(String delivery, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(
            year ->
                Given.row(
                    RegisterYear.TABLE,
                    RegisterYear.REGISTER_YEAR,
                    year,
                    RegisterYear.DELIVERY,
                    delivery,
                    RegisterYear.KNOWN_FROM,
                    LocalDate.of(2024, 3, 1)))
        .toList();
  }

  private static Row hospitalDelivery() {
    return Given.row(
        Delivery.TABLE,
        Delivery.DELIVERY,
        HOSPITALS,
        Delivery.FILE,
        "hospitals.csv",
        Delivery.SOURCE,
        HOSPITALS,
        Delivery.BYTES,
        0L,
        Delivery.CELLS,
        0L);
  }

  private static List<Row> hospitals() {
    return lines("hospitals.csv").stream()
        .map(line -> line.split(",", -1))
        .map(
            values ->
                Given.row(
                    HospitalRow.TABLE,
                    HospitalRow.DELIVERY,
                    HOSPITALS,
                    HospitalRow.HOSPITAL,
                    values[0],
                    HospitalRow.REGION_TEXT,
                    values[1]))
        .toList();
  }

  /** The first definition, with the conditions that conf/ declares for it. */
  public static RegisterDefinition definition() {
    List<String> pneumonia = List.of("J12", "J13", "J14", "J15", "J16", "J17", "J18");
    return new RegisterDefinition(
        "2026-1",
        true,
        1,
        new Readmission(65, 30, pneumonia),
        new Avoidable(20, conditions(), List.of()),
        List.of("F"));
  }

  private static List<Condition> conditions() {
    Path file = Path.of("conf/register/avoidable_2026-1.csv");
    try (var lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(it -> new Condition(it[0], it[1], it[2], prefixes(it[3])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> prefixes(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }
}
