package se.utfall.synthetic;

import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * Whose the rows are. Every thousand rows are those of the same number of people, most with few and
 * one with many: so the rows are as many as asked, and no row has to know the others. A person's
 * rows are made by three, in runs.
 */
record Persons(RegisterSize size) {
  /** What a range of Spark calls its numbers. */
  static final Field NUMBER = Field.required("id", LongType, "Number of the row, by person");

  static final Field PERSON = Field.required("person", LongType, "Number of the person");
  static final Field ORDINAL =
      number("ordinal", "Number of the row among the person's, from 0; of a run its first row's");
  static final Field LAST_IN_RUN =
      number("last_in_run", "Position of the run's last row, 0, 1 or 2");
  static final Field ANCHOR = number("anchor", "A day around which the person is in care");
  static final Field BIRTH = number("birth", "Day of birth");
  static final Field SEX = number("sex", "1 men, 2 women");
  static final Field HOME = number("home", "Position of the first home's region");
  static final Field NEXT_HOME = number("next_home", "Position of the next home's region");
  static final Field MOVED =
      Field.optional("moved", IntegerType, "First day in the next home; null for who stays");
  static final Field DIES =
      Field.required("dies", BooleanType, "Whether the person dies in hospital, on the anchor");

  /** How many people of each thousand rows have that many: rows, people, rows, people ... */
  private static final int[] ROWS_AND_PEOPLE = {
    24, 1, 15, 1, 12, 1, 10, 2, 9, 3, 8, 5, 7, 8, 6, 14, 5, 22, 4, 38, 3, 60, 2, 90, 1, 100
  };

  private static final int[] ROWS_OF_PERSON =
      IntStream.range(0, ROWS_AND_PEOPLE.length / 2)
          .flatMap(
              at ->
                  IntStream.generate(() -> ROWS_AND_PEOPLE[2 * at])
                      .limit(ROWS_AND_PEOPLE[2 * at + 1]))
          .toArray();

  private static final int BLOCK = Arrays.stream(ROWS_OF_PERSON).sum();
  private static final int[] PERSON_OF_ROW =
      IntStream.range(0, ROWS_OF_PERSON.length)
          .flatMap(person -> IntStream.generate(() -> person).limit(ROWS_OF_PERSON[person]))
          .toArray();
  private static final int[] ORDINAL_OF_ROW =
      Arrays.stream(ROWS_OF_PERSON).flatMap(rows -> IntStream.range(0, rows)).toArray();

  /** How many rows of a person may depend on each other. */
  static final int RUN = 3;

  /** How old people are when they are in care, by five years of age. */
  private static final Wheel AGES =
      Wheel.positions(
          10, 10, 10, 16, 26, 34, 36, 32, 28, 31, 37, 45, 64, 108, 142, 152, 139, 112, 50, 12);

  private static final Wheel HOMES =
      Wheel.positions(Place.ALL.stream().mapToInt(Place::share).toArray());
  private static final int DAYS_OF_BAND = 1826;

  /** Care comes so many days before and after the anchor. */
  private static final int ACTIVE_DAYS = 730;

  /** Who dies is at home so many days before, but for the stay that is the last. */
  private static final int BEFORE_DEATH = 60;

  /** Days before the years in which some are admitted. */
  private static final int EARLY_DAYS = 10;

  private static final int MOVES = 6_000;

  /** How many die in hospital, by five years of age. */
  private static final Column DEATHS =
      Wheel.list(
          400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 1500, 2000, 3000, 5000, 6500, 9000,
          12000, 20000, 32000, 45000);

  private static final Field BAND = number("band", "Five years of age at the anchor");

  /** The runs: one row for each, at its first. */
  Dataset<Row> runs(Dataset<Row> numbers) {
    Chance chance = new Chance(size.seed(), PERSON.column());
    return places(numbers)
        .select(
            Rows.all(),
            BAND.of(chance.drawn("age", AGES)),
            ANCHOR.of(chance.below("anchor", size.days()).plus(size.firstDay())),
            SEX.of(chance.below("sex", 2).plus(1)),
            HOME.of(chance.drawn("home", HOMES)),
            NEXT_HOME.of(chance.drawn("next home", HOMES)))
        .select(Rows.all(), BIRTH.of(birth(chance)), DIES.of(dies(chance)))
        .select(Rows.all(), MOVED.of(when(chance.happens("moves", MOVES), day(chance, "moved"))));
  }

  private Dataset<Row> places(Dataset<Row> numbers) {
    Column inBlock = pmod(NUMBER.column(), lit(BLOCK)).cast("int");
    Column block = NUMBER.column().minus(inBlock).divide(BLOCK).cast("bigint");
    Column slot = get(Wheel.list(PERSON_OF_ROW), inBlock);
    Column ordinal = get(Wheel.list(ORDINAL_OF_ROW), inBlock);
    Column later = get(Wheel.list(ROWS_OF_PERSON), slot).minus(1).minus(ordinal);
    return numbers
        .filter(pmod(ordinal, lit(RUN)).equalTo(0))
        .select(
            NUMBER.column(),
            PERSON.of(block.multiply(ROWS_OF_PERSON.length).plus(slot)),
            ORDINAL.of(ordinal),
            LAST_IN_RUN.of(
                least(lit(RUN - 1), later, lit(size.rows() - 1).minus(NUMBER.column()))));
  }

  private static Column birth(Chance chance) {
    return ANCHOR
        .column()
        .minus(BAND.column().multiply(DAYS_OF_BAND))
        .minus(chance.below("birthday", DAYS_OF_BAND));
  }

  /** The first person lives: its second row is to be the same as its first. */
  private static Column dies(Chance chance) {
    return not(PERSON.column().equalTo(0)).and(chance.happens("dies", get(DEATHS, BAND.column())));
  }

  /** A day of care: near the anchor, and well before it where that is the day of death. */
  Column day(Chance chance, String question) {
    int active = Math.min(ACTIVE_DAYS, size.days() / 2);
    Column drawn = chance.below(question, 2 * active + 1);
    Column day =
        when(DIES.column(), ANCHOR.column().minus(BEFORE_DEATH).minus(drawn))
            .otherwise(ANCHOR.column().minus(active).plus(drawn));
    return greatest(mirrored(day), BIRTH.column());
  }

  /** A day outside the years is as far inside: so that no time of them has more than another. */
  private Column mirrored(Column day) {
    int from = size.firstDay() - EARLY_DAYS;
    return when(day.lt(from), lit(2 * from).minus(day))
        .when(day.gt(size.lastDay()), lit(2 * size.lastDay()).minus(day))
        .otherwise(day);
  }

  private static Field number(String name, String meaning) {
    return Field.required(name, IntegerType, meaning);
  }
}
