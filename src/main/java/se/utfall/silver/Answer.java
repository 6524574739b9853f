package se.utfall.silver;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.bronze.Cell;
import se.utfall.bronze.RawCell;
import se.utfall.declared.Asked;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.expression.Text;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * silver.answer: every answer that a region or a decision has given, superseded ones included. What
 * counts is {@link #COUNTS}: one row at most for a region, year, question and source.
 */
public final class Answer {
  public static final Field CELL = RawCell.CELL;
  public static final Field DELIVERY = RawCell.DELIVERY;
  public static final Field REGION_CODE = RegionName.REGION_CODE;
  public static final Field REGION_NAME = RegionName.REGION_NAME;
  public static final Field GRANT_YEAR =
      Field.required("grant_year", IntegerType, "The year the grant is for");
  public static final Field QUESTION = Asked.QUESTION;
  public static final Field UNIT = Asked.UNIT;
  public static final Field SOURCE = KnownDelivery.SOURCE;
  public static final Field NUMBER = ReadAnswer.NUMBER;
  public static final Field TEXT = Field.required("text", StringType, "The answer, verbatim");
  public static final Field STATUS = ReadAnswer.STATUS;
  public static final Field ADDRESS = FormRow.ADDRESS;
  public static final Field KNOWN_FROM = KnownDelivery.KNOWN_FROM;
  public static final Field CORRECTION = KnownDelivery.CORRECTION;
  public static final Field SUPERSEDED =
      Field.required("superseded", BooleanType, "Whether a correction has taken its place");
  public static final Field CONSTRUCTED =
      Field.required(
          "constructed",
          BooleanType,
          "Whether it is made up for demonstration, not answered; a correction that repeats such a"
              + " value does not make it an answer");

  public static final String REPORTED = ReadAnswer.REPORTED;
  public static final String CONFLICT = "conflict";
  public static final String REPEATED = "repeated";
  public static final String MISSING = ReadAnswer.MISSING;
  public static final String UNREADABLE = ReadAnswer.UNREADABLE;

  /** Whether the row may be used in a result. */
  public static final Column COUNTS =
      STATUS.column().equalTo(ReadAnswer.REPORTED).and(not(SUPERSEDED.column()));

  public static final Table TABLE =
      Table.named("silver.answer")
          .grain("one answer in one cell of a delivery", CELL)
          .fields(
              REGION_CODE,
              REGION_NAME,
              GRANT_YEAR,
              QUESTION,
              SOURCE,
              UNIT,
              NUMBER,
              TEXT,
              STATUS,
              SUPERSEDED,
              CORRECTION,
              CONSTRUCTED,
              KNOWN_FROM,
              DELIVERY,
              CELL,
              ADDRESS)
          .from(FormCell.TABLE, Asked.TABLE)
          .checks(
              new Check(
                  "a reported amount, share or score is a number",
                  UNIT.column()
                      .isin("text", "date")
                      .or(NUMBER.column().isNotNull())
                      .or(not(COUNTS))))
          .madeBy(Answer::make);

  private static final Field VALUE = Field.optional("value", StringType, "What tells it apart");

  private Answer() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> given = given(inputs);
    Dataset<Row> marked = given.select(Rows.all(), SUPERSEDED.of(isSuperseded()));
    return marked.select(
        TABLE.columnsWith(Map.of(STATUS, settledStatus(), CONSTRUCTED, isConstructed())));
  }

  /** The answers as given, before they are held against each other. */
  static Dataset<Row> given(Inputs inputs) {
    Dataset<Row> read = inputs.of(FormCell.TABLE).filter(isAnswer()).as("read");
    Dataset<Row> questions = inputs.of(Asked.TABLE).as("asked");
    Column asked = QUESTION.column("read").equalTo(QUESTION.column("asked"));
    return read.join(broadcast(questions), asked, "inner")
        .select(
            Rows.all("read"),
            UNIT.column("asked"),
            CONSTRUCTED.of(
                Text.matchesGlob(
                    QUESTION.column("read"), KnownDelivery.CONSTRUCTED_QUESTIONS.column())),
            VALUE.of(value()));
  }

  /** What a missing answer is written as tells nothing apart. */
  private static Column value() {
    return when(STATUS.column().equalTo(MISSING), "")
        .otherwise(coalesce(NUMBER.column().cast("string"), lower(Text.clean(TEXT.column()))));
  }

  private static Column isAnswer() {
    return RawCell.ROLE
        .column()
        .equalTo(Cell.Role.DATA.label())
        .and(LayoutColumn.MEANS.column().equalTo(LayoutColumn.ANSWER))
        .and(REGION_CODE.column().isNotNull())
        .and(GRANT_YEAR.column().isNotNull());
  }

  private static WindowSpec asked() {
    return Window.partitionBy(
        REGION_CODE.column(), GRANT_YEAR.column(), QUESTION.column(), SOURCE.column());
  }

  /** A correction takes the place of all else, whichever was read first; a later one of earlier. */
  private static Column isSuperseded() {
    Column corrected = max(when(CORRECTION.column(), KNOWN_FROM.column())).over(asked());
    Column isTheCorrection = CORRECTION.column().and(KNOWN_FROM.column().equalTo(corrected));
    return corrected.isNotNull().and(not(isTheCorrection));
  }

  /**
   * What is sent out prefilled with made-up values comes back as a correction that repeats them.
   */
  private static Column isConstructed() {
    Column madeUpBefore =
        collect_set(when(CONSTRUCTED.column(), VALUE.column()))
            .over(asked().orderBy(KNOWN_FROM.column()));
    return CONSTRUCTED
        .column()
        .or(CORRECTION.column().and(array_contains(madeUpBefore, VALUE.column())));
  }

  private static Column settledStatus() {
    Column value = when(COUNTS, VALUE.column());
    Column contradicted = min(value).over(asked()).notEqual(max(value).over(asked()));
    Column place =
        row_number().over(asked().orderBy(not(COUNTS), KNOWN_FROM.column(), CELL.column()));
    return when(COUNTS.and(coalesce(contradicted, lit(false))), CONFLICT)
        .when(COUNTS.and(place.gt(1)), REPEATED)
        .otherwise(STATUS.column());
  }
}
