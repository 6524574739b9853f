package se.utfall.silver;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.RawObservation;
import se.utfall.declared.StatisticsWord;
import se.utfall.expression.Statistics;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** silver.population: people on 31 December, by region, sex and age group as delivered. */
public final class Population {
  public static final Field REGION_CODE = Statistic.REGION_CODE;
  public static final Field REGION_NAME = Statistic.REGION_NAME;
  public static final Field YEAR =
      Statistic.YEAR.meaning("The year on whose last day they were counted");
  public static final Field SEX = Statistic.SEX;
  public static final Field AGE =
      Field.required("age", StringType, "all, or the age group as delivered; groups overlap");
  public static final Field AGE_FROM =
      Field.optional("age_from", IntegerType, "Youngest age; null for all").in("years");
  public static final Field AGE_TO =
      Field.optional("age_to", IntegerType, "Oldest age; null for all and where there is no end")
          .in("years");
  public static final Field PEOPLE =
      Field.optional("people", LongType, "How many; null unless it is reported").in("people");
  public static final Field STATUS = Statistic.STATUS;
  public static final Field SUPERSEDED = Statistic.SUPERSEDED;
  public static final Field CONSTRUCTED = Statistic.CONSTRUCTED;
  public static final Field CELL = Statistic.CELL;
  public static final Field DELIVERY = Statistic.DELIVERY;

  /** Whether the row stands for its region, year, sex and age group: one does at most. */
  public static final Column COUNTS = Statistic.COUNTS;

  public static final Table TABLE =
      Table.named("silver.population")
          .grain("one count of a delivery", CELL)
          .fields(
              REGION_CODE,
              REGION_NAME,
              YEAR,
              SEX,
              AGE,
              AGE_FROM,
              AGE_TO,
              PEOPLE,
              STATUS,
              SUPERSEDED,
              CONSTRUCTED,
              RawObservation.TEXT,
              ReadObservation.KNOWN_FROM,
              DELIVERY,
              CELL,
              ReadObservation.ADDRESS)
          .from(ReadObservation.TABLE)
          .checks(
              new Check(
                  "nobody is counted less than never",
                  PEOPLE.column().isNull().or(PEOPLE.column().geq(0))))
          .madeBy(Population::make);

  private static final Settled SETTLED = Settled.by(REGION_CODE, YEAR, SEX, AGE);

  private Population() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> placed =
        inputs
            .of(ReadObservation.TABLE)
            .filter(Placement.isPlaced())
            .filter(ReadObservation.INDICATOR.column().equalTo(StatisticsWord.POPULATION));
    return SETTLED
        .withSuperseded(placed)
        .select(
            TABLE.columnsWith(
                Map.of(
                    AGE_FROM, Statistics.ageFrom(AGE.column()),
                    AGE_TO, Statistics.ageTo(AGE.column()),
                    PEOPLE, ReadObservation.VALUE.column(),
                    STATUS, SETTLED.status())));
  }
}
