package se.utfall.bronze;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.types.DataTypes.BooleanType;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import se.utfall.table.Counted;
import se.utfall.table.Failure;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** What is wrong with a file's rows, counted on their way into the lake: no pass of its own. */
public final class RegisterFaults {
  static final Field MISENCODED =
      Field.required("is_misencoded", BooleanType, "Whether it has letters that are not UTF-8");

  static final Field COVERED =
      Field.optional(
          "is_covered", BooleanType, "Whether it is discharged in a year that the file covers");

  private static final String ROWS = "rows";
  private static final String RAGGED = "ragged";
  private static final String WITHOUT_NUMBER = "without_number";

  private final RegisterFile file;
  private final Observation observation;

  RegisterFaults(RegisterExtract extract) {
    this.file = extract.file();
    this.observation = new Observation("register " + extract.delivery());
  }

  Dataset<Row> counted(Dataset<Row> rows) {
    Column isWhole = RegisterText.RAGGED.column().isNull();
    return rows.observe(
        observation,
        count(Rows.all()).as(ROWS),
        count_if(RegisterText.RAGGED.column().isNotNull()).as(RAGGED),
        count_if(MISENCODED.column()).as(MISENCODED.name()),
        count_if(isWhole.and(RegisterRow.ROW.column().isNull())).as(WITHOUT_NUMBER),
        count_if(COVERED.column()).as(COVERED.name()));
  }

  /** How many rows there were, once they have been written. */
  public long rows() {
    return (long) counts().get(ROWS);
  }

  /** Whether no row is of a year that the file covers, once they have been written. */
  public boolean isOfOtherYears() {
    return (long) counts().get(COVERED.name()) == 0;
  }

  /** Why the file is to be refused, once its rows have been written; empty where it is not. */
  public Optional<Failure> refusal() {
    String number = file.columnOf(RegisterRow.ROW.name());
    return rows() == 0
        ? Optional.of(RegisterRefusal.empty(file.name()))
        : refusal(RAGGED, rows -> RegisterRefusal.ragged(file.name(), rows))
            .or(
                () ->
                    refusal(MISENCODED.name(), rows -> RegisterRefusal.encoding(file.name(), rows)))
            .or(
                () ->
                    refusal(
                        WITHOUT_NUMBER,
                        rows -> RegisterRefusal.rowNumber(file.name(), number, rows)));
  }

  private Optional<Failure> refusal(String fault, LongFunction<Failure> refusal) {
    long rows = (long) counts().get(fault);
    return rows == 0 ? Optional.empty() : Optional.of(refusal.apply(rows));
  }

  private Map<String, Object> counts() {
    return Counted.by(observation, file.name() + " was read");
  }
}
