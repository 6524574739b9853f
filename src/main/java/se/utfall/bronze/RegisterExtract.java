package se.utfall.bronze;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.utfall.domain.CoveredYears;
import se.utfall.expression.Dates;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * A register file on its way into bronze.
 *
 * @param delivery id of the delivery
 */
public record RegisterExtract(RegisterFile file, String delivery, CoveredYears years) {
  /** Years with fewer rows than this part of the busiest one's have only strayed in. */
  private static final int PART_OF_BUSIEST = 10;

  private static final Field COUNT = Field.required("rows", LongType, "How many rows");

  private static final Field DISCHARGE_YEAR =
      Field.optional("discharge_year", IntegerType, "Year of discharge, else the delivered one");

  private static final List<Field> TEXTS =
      RegisterRow.TABLE.fields().stream().filter(RegisterExtract::isText).toList();

  /** What is read of a row, as the file has it. */
  private static final List<Field> READ =
      Stream.concat(TEXTS.stream(), Stream.of(RegisterRow.PERSON)).toList();

  private static boolean isText(Field field) {
    return field.name().endsWith("_text");
  }

  /**
   * The years that hold rows, by their discharge dates: none that have a few strays only.
   *
   * @throws se.utfall.table.Failure of kind INPUT where the file cannot be read to its end
   */
  public static Optional<CoveredYears> yearsOfRows(RegisterFile file, SparkSession spark) {
    List<Row> counts = RegisterText.reading(file, () -> counts(file, spark));
    long busiest = counts.stream().mapToLong(row -> row.getLong(1)).max().orElse(0);
    List<Integer> years =
        counts.stream()
            .filter(row -> row.getLong(1) * PART_OF_BUSIEST >= busiest)
            .map(row -> row.getInt(0))
            .toList();
    return years.isEmpty() ? Optional.empty() : Optional.of(new CoveredYears(years));
  }

  private static List<Row> counts(RegisterFile file, SparkSession spark) {
    return RegisterText.of(file, spark)
        .select(RegisterRow.REGISTER_YEAR.of(discharged()))
        .filter(RegisterRow.REGISTER_YEAR.column().isNotNull())
        .groupBy(RegisterRow.REGISTER_YEAR.column())
        .agg(COUNT.of(count(Rows.all())))
        .orderBy(RegisterRow.REGISTER_YEAR.column())
        .collectAsList();
  }

  /** The year of a row: that of its discharge date, else the delivered one; null without both. */
  private static Column discharged() {
    Column said = Text.trimmed(RegisterRow.YEAR_TEXT.column());
    return coalesce(
        year(Dates.compact(RegisterRow.DISCHARGED_TEXT.column())),
        when(said.rlike("^[0-9]{4}$"), said.try_cast("int")));
  }

  /**
   * Its rows for bronze, as they are; ragged ones and those without a number are counted and not
   * there: what is in the place of a ragged row's key may be anything, and the other way round.
   */
  public Dataset<Row> rows(SparkSession spark, PseudonymKey key, RegisterFaults faults) {
    Dataset<Row> read =
        RegisterText.of(file, spark).select(Rows.all(), DISCHARGE_YEAR.of(discharged()));
    return faults
        .counted(read.select(columns(key)))
        .filter(RegisterRow.ROW.column().isNotNull().and(RegisterText.RAGGED.column().isNull()))
        .select(RegisterRow.TABLE.columnsWith(Map.of()));
  }

  private Column[] columns(PseudonymKey key) {
    Map<Field, Column> settled = new HashMap<>();
    TEXTS.forEach(field -> settled.put(field, orNull(field.column())));
    Column person = Text.trimmed(RegisterRow.PERSON.column());
    settled.put(RegisterRow.DELIVERY, lit(delivery));
    settled.put(RegisterRow.REGISTER_YEAR, covered(DISCHARGE_YEAR.column()));
    settled.put(RegisterRow.ROW, number());
    settled.put(RegisterRow.PERSON, Pseudonym.of(orNull(person), key));
    Column misencoded = RegisterText.isMisencoded(READ);
    return Stream.concat(
            Stream.of(RegisterRow.TABLE.columnsWith(settled)),
            Stream.of(
                RegisterText.RAGGED.column(),
                RegisterFaults.MISENCODED.of(misencoded),
                RegisterFaults.COVERED.of(DISCHARGE_YEAR.column().isin(years.years().toArray()))))
        .toArray(Column[]::new);
  }

  /** Counts what is wrong with the rows, once. */
  public RegisterFaults faults() {
    return new RegisterFaults(this);
  }

  private static Column orNull(Column text) {
    return when(text.notEqual(""), text);
  }

  private static Column number() {
    Column number = Text.trimmed(RegisterRow.ROW.column()).try_cast("bigint");
    return when(number.geq(0), number);
  }

  /** The year, or the nearest covered one before it; the first one for what lies before all. */
  private Column covered(Column year) {
    List<Integer> all = years.years();
    Column covered = lit(all.get(0));
    for (int covers : all) {
      covered = when(year.geq(covers), covers).otherwise(covered);
    }
    return covered;
  }
}
