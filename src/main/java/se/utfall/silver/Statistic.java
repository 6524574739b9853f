package se.utfall.silver;

import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.RawObservation;
import se.utfall.declared.RegionName;
import se.utfall.declared.StatisticsWord;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * silver.statistic: every delivered value of a declared indicator for the nation or a region,
 * superseded ones included. What counts is {@link #COUNTS}.
 */
public final class Statistic {
  public static final Field INDICATOR =
      Field.required("indicator", StringType, "Id of the indicator (conf/indicators)");
  public static final Field REGION_CODE = RegionName.REGION_CODE;
  public static final Field REGION_NAME = RegionName.REGION_NAME;
  public static final Field PERIOD = ReadObservation.PERIOD.always();
  public static final Field YEAR = ReadObservation.YEAR.always();
  public static final Field SEX = ReadObservation.SEX.always();
  public static final Field VALUE = ReadObservation.VALUE;
  public static final Field NUMERATOR = ReadObservation.NUMERATOR;
  public static final Field DENOMINATOR = ReadObservation.DENOMINATOR;
  public static final Field LOWER = ReadObservation.LOWER;
  public static final Field UPPER = ReadObservation.UPPER;
  public static final Field METHOD = ReadObservation.METHOD;
  public static final Field FAULT = ReadObservation.FAULT;
  public static final Field STATUS = ReadObservation.STATUS;
  public static final Field SUPERSEDED =
      Answer.SUPERSEDED.meaning("Whether a later delivery has taken its place");
  public static final Field CONSTRUCTED = ReadObservation.CONSTRUCTED;
  public static final Field CELL = ReadObservation.CELL;
  public static final Field DELIVERY = ReadObservation.DELIVERY;

  /** Whether what it is of has no later value; of values in conflict all stand, and none counts. */
  public static final Column STANDS =
      not(SUPERSEDED.column()).and(STATUS.column().notEqual(Answer.REPEATED));

  public static final String CONFLICT = Answer.CONFLICT;

  /** Whether the row stands for its indicator, region, period and sex: one does at most. */
  public static final Column COUNTS =
      not(SUPERSEDED.column()).and(not(STATUS.column().isin(Answer.CONFLICT, Answer.REPEATED)));

  public static final Table TABLE =
      Table.named("silver.statistic")
          .grain("one value of a delivery", CELL)
          .fields(
              INDICATOR,
              REGION_CODE,
              REGION_NAME,
              PERIOD,
              YEAR,
              SEX,
              NUMERATOR,
              DENOMINATOR,
              VALUE,
              LOWER,
              UPPER,
              METHOD,
              STATUS,
              FAULT,
              SUPERSEDED,
              CONSTRUCTED,
              RawObservation.TEXT,
              RawObservation.MARK,
              ReadObservation.KNOWN_FROM,
              DELIVERY,
              CELL,
              ReadObservation.ADDRESS)
          .from(ReadObservation.TABLE)
          .checks(
              new Check(
                  "a reported value is a number",
                  STATUS.column().notEqual(ReadAnswer.REPORTED).or(VALUE.column().isNotNull())))
          .madeBy(Statistic::make);

  private static final Settled SETTLED = Settled.by(INDICATOR, REGION_CODE, PERIOD, SEX);

  private Statistic() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> placed =
        inputs
            .of(ReadObservation.TABLE)
            .filter(Placement.isPlaced())
            .filter(INDICATOR.column().notEqual(StatisticsWord.POPULATION));
    return SETTLED
        .withSuperseded(placed)
        .select(TABLE.columnsWith(Map.of(STATUS, SETTLED.status())));
  }
}
