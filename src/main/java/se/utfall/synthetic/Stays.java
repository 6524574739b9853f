package se.utfall.synthetic;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static se.utfall.synthetic.Persons.ANCHOR;
import static se.utfall.synthetic.Persons.BIRTH;
import static se.utfall.synthetic.Persons.DIES;
import static se.utfall.synthetic.Persons.LAST_IN_RUN;
import static se.utfall.synthetic.Persons.NUMBER;
import static se.utfall.synthetic.Persons.ORDINAL;
import static se.utfall.synthetic.Persons.PERSON;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * When people are in care. The first row of a run is on a day of its own, the second and third
 * perhaps after the one before: {@link Following} says how.
 */
record Stays(RegisterSize size) {
  static final Field ADMITTED = day("admitted", "First day");
  static final Field DISCHARGED = day("discharged", "Last day");
  static final Field COPIED = day("copied", "Ordinal of the row that this one repeats, or is");
  static final Field FOLLOWING = following("following");
  static final Field NEXT_FOLLOWING = following("next_following");

  private static final Field POSITION = day("position", "Of the row in its run");
  private static final List<Field> STARTS = days("admitted_");
  private static final List<Field> ENDS = days("discharged_");
  private static final List<Field> KINDS =
      List.of(following("following_0"), following("following_1"), following("following_2"));

  /** Of the stays that outlast the years, those that are delivered all the same. */
  private static final int LATE = 3_000;

  /** The others are a year earlier instead, on the same day of the week. */
  private static final int YEAR = 364;

  private static final Wheel LENGTH = Wheel.daysUntil(0.19);

  /** One row for each of the register's. */
  Dataset<Row> of(Dataset<Row> runs) {
    Dataset<Row> dated =
        runs.select(
            Rows.all(),
            STARTS.get(0).of(onItsOwn(ORDINAL.column())),
            KINDS.get(0).of(Following.NONE));
    dated = dated.select(Rows.all(), ENDS.get(0).of(endOfFirst()));
    for (int at = 1; at < Persons.RUN; at++) {
      dated = followed(dated, at);
    }
    return withinYears(rows(dated));
  }

  private Dataset<Row> followed(Dataset<Row> dated, int at) {
    Column before = ENDS.get(at - 1).column();
    Column ordinal = ORDINAL.column().plus(at);
    Column end = STARTS.get(at).column().plus(chance(ordinal).drawn("length", LENGTH));
    return dated
        .select(Rows.all(), KINDS.get(at).of(new Following(size).kind(ordinal, before)))
        .select(Rows.all(), STARTS.get(at).of(start(at, ordinal)))
        .select(
            Rows.all(), ENDS.get(at).of(when(isKind(at, Following.COPY), before).otherwise(end)));
  }

  private static Dataset<Row> rows(Dataset<Row> dated) {
    Column position = POSITION.column();
    Column next =
        when(position.geq(LAST_IN_RUN.column()), Following.NONE)
            .otherwise(pick(KINDS, position.plus(1)));
    return dated
        .select(Rows.all(), explode(sequence(lit(0), LAST_IN_RUN.column())).as(POSITION.name()))
        .select(
            NUMBER.of(NUMBER.column().plus(position)),
            PERSON.column(),
            ORDINAL.of(ORDINAL.column().plus(position)),
            BIRTH.column(),
            Persons.SEX.column(),
            Persons.HOME.column(),
            Persons.NEXT_HOME.column(),
            Persons.MOVED.column(),
            DIES.column(),
            FOLLOWING.of(pick(KINDS, position)),
            NEXT_FOLLOWING.of(next),
            ADMITTED.named("start").of(pick(STARTS, position)),
            DISCHARGED.named("end").of(pick(ENDS, position)));
  }

  /** A day of the person's own; fewer in summer and in the pandemic. */
  private Column onItsOwn(Column ordinal) {
    Chance chance = chance(ordinal);
    Persons persons = new Persons(size);
    Column day = persons.day(chance, "day");
    Column last = greatest(ANCHOR.column().minus(chance.drawn("length", LENGTH)), BIRTH.column());
    return when(isLast(ordinal), last)
        .when(chance.happens("postponed", Season.fewer(day)), persons.day(chance, "other day"))
        .otherwise(day);
  }

  private Column start(int at, Column ordinal) {
    Column before = ENDS.get(at - 1).column();
    Column start = STARTS.get(at - 1).column();
    Chance chance = chance(ordinal);
    Column nextDay = when(chance.happens("next day", Following.NEXT_DAY), 1).otherwise(0);
    Column into = chance.below("into", greatest(before.minus(start), lit(1)));
    Column days =
        least(
            chance.below("days", Following.RETURN_DAYS),
            chance.below("other days", Following.RETURN_DAYS));
    return when(isKind(at, Following.TRANSFER), before.plus(nextDay))
        .when(isKind(at, Following.OVERLAP), start.plus(into))
        .when(isKind(at, Following.COPY), start)
        .when(isKind(at, Following.RETURN), before.plus(1).plus(days))
        .otherwise(onItsOwn(ordinal));
  }

  private Column endOfFirst() {
    Chance chance = chance(ORDINAL.column());
    return when(isLast(ORDINAL.column()), ANCHOR.column())
        .otherwise(STARTS.get(0).column().plus(chance.drawn("length", LENGTH)));
  }

  private Dataset<Row> withinYears(Dataset<Row> rows) {
    Column start = ADMITTED.named("start").column();
    Column end = DISCHARGED.named("end").column();
    Column isCopy = FOLLOWING.column().equalTo(Following.COPY);
    Column isMoved = end.gt(size.lastDay()).and(not(chance(COPIED.column()).happens("late", LATE)));
    Column back = when(isMoved, YEAR).otherwise(0);
    return rows.select(Rows.all(), COPIED.of(ORDINAL.column().minus(when(isCopy, 1).otherwise(0))))
        .select(
            Rows.all(),
            ADMITTED.of(greatest(start.minus(back), BIRTH.column())),
            DISCHARGED.of(greatest(end.minus(back), BIRTH.column())));
  }

  /** Whether the stay ends with death. */
  static Column isLast(Column ordinal) {
    return DIES.column().and(ordinal.equalTo(0));
  }

  private Chance chance(Column ordinal) {
    return new Chance(size.seed(), PERSON.column(), ordinal);
  }

  private static Column isKind(int at, int kind) {
    return KINDS.get(at).column().equalTo(kind);
  }

  private static Column pick(List<Field> fields, Column position) {
    return when(position.equalTo(0), fields.get(0).column())
        .when(position.equalTo(1), fields.get(1).column())
        .otherwise(fields.get(2).column());
  }

  private static List<Field> days(String name) {
    return List.of(day(name + 0, "In a run"), day(name + 1, "In a run"), day(name + 2, "In a run"));
  }

  private static Field following(String name) {
    return Field.required(name, IntegerType, "How the row follows the one before");
  }

  private static Field day(String name, String meaning) {
    return Field.required(name, IntegerType, meaning);
  }
}
