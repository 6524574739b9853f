package se.utfall.synthetic;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static se.utfall.synthetic.Persons.NUMBER;
import static se.utfall.synthetic.Persons.ORDINAL;
import static se.utfall.synthetic.Persons.PERSON;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** Faults among the rows, and keys that are nobody's, another's or two people's. */
record Faults(RegisterSize size) {
  private static final Field FAULT =
      Field.optional("fault", StringType, "The fault; null for none");

  /** From this row one with each fault, so that none is missing in a small register. */
  static final int FIRST_FAULT = 60;

  /** A key that has been another's, and one that two people have: these, and a share of all. */
  private static final int REUSED_PERSON = 20;

  private static final int SHARED_PERSON = 31;
  private static final int REUSED = 60;
  private static final int SHARED = 40;

  private static final long FIRST_KEY = 100_000;
  private static final int NEGATIVE_DAYS = 3;
  private static final Wheel BAD_ADMISSIONS = Wheel.of("20190631", "00000000", "201902", "");
  private static final Wheel INVALID_DIAGNOSES = Wheel.of("XXX", "9999", "I5O9", "ZZ", "-", "");
  private static final Wheel UNKNOWN_PLANNED = Wheel.of("3", "9", "");

  Dataset<Row> in(Dataset<Row> care) {
    return care.select(Rows.all(), FAULT.of(fault()))
        .select(
            RegisterFile.ROW.of(pmod(NUMBER.column().multiply(step()), lit(size.rows())).plus(1)),
            RegisterFile.FILE_YEAR.of(fileYear()),
            RegisterFile.KEY.of(key()),
            RegisterFile.YEAR.of(
                Care.YEAR_OF_END.column().minus(when(is(Fault.OTHER_YEAR), 1).otherwise(0))),
            RegisterFile.SEX.column(),
            RegisterFile.AGE.of(
                RegisterFile.AGE
                    .column()
                    .cast("int")
                    .plus(when(is(Fault.OTHER_AGE), 1).otherwise(0))),
            RegisterFile.BIRTH_DATE.of(
                when(
                        is(Fault.BAD_BIRTH_DATE),
                        concat(left(RegisterFile.BIRTH_DATE.column(), lit(4)), lit("0000")))
                    .otherwise(RegisterFile.BIRTH_DATE.column())),
            RegisterFile.HOME.of(
                when(is(Fault.UNKNOWN_HOME), chance().drawn("unknown", Wheel.of("", "9999")))
                    .otherwise(RegisterFile.HOME.column())),
            RegisterFile.HOSPITAL.of(
                when(is(Fault.UNKNOWN_HOSPITAL), "99999")
                    .otherwise(RegisterFile.HOSPITAL.column())),
            RegisterFile.SPECIALITY.column(),
            RegisterFile.ADMITTED.of(admitted()),
            RegisterFile.DISCHARGED.of(discharged()),
            RegisterFile.ADMITTED_FROM.column(),
            RegisterFile.DISCHARGED_TO.column(),
            RegisterFile.PLANNED.of(
                when(is(Fault.UNKNOWN_PLANNED), chance().drawn("unknown", UNKNOWN_PLANNED))
                    .otherwise(RegisterFile.PLANNED.column())),
            RegisterFile.DIAGNOSIS.of(diagnosis()),
            RegisterFile.SECONDARY_2.column(),
            RegisterFile.SECONDARY_3.column(),
            RegisterFile.SECONDARY_4.column(),
            RegisterFile.REUSED.of(when(isReused(), "1")));
  }

  private Column fault() {
    Column drawn = chance().below("fault", Chance.WHOLE);
    List<Fault> faults = List.of(Fault.values());
    Column isFree = not(NUMBER.column().between(FIRST_FAULT, FIRST_FAULT + faults.size() - 1));
    Column fault = lit(null);
    for (int at = 0; at < faults.size(); at++) {
      int from = faults.get(at).from();
      Column isDrawn = drawn.geq(from).and(drawn.lt(from + faults.get(at).share()));
      Column isFirst = NUMBER.column().equalTo(FIRST_FAULT + at);
      fault = when(isFirst.or(isFree.and(isDrawn)), faults.get(at).name()).otherwise(fault);
    }
    return fault;
  }

  private static Column is(Fault fault) {
    return coalesce(FAULT.column().equalTo(fault.name()), lit(false));
  }

  private Chance chance() {
    return new Chance(size.seed(), NUMBER.column());
  }

  /** Rows outside the years are in the file of the nearest. */
  private Column fileYear() {
    Column year = Care.YEAR_OF_END.column();
    return when(year.lt(size.firstYear()), size.firstYear())
        .when(year.gt(size.lastYear()), size.lastYear())
        .otherwise(year);
  }

  private Column key() {
    Chance person = new Chance(size.seed(), PERSON.column());
    Column isShared =
        PERSON.column().equalTo(SHARED_PERSON).or(person.happens("shared key", SHARED));
    Column key =
        PERSON.column().plus(FIRST_KEY).minus(when(isShared, 1).otherwise(0)).cast("string");
    return when(is(Fault.NO_KEY), "")
        .when(is(Fault.WRITTEN_OTHERWISE), concat(lit(" "), key, lit("\u00a0")))
        .otherwise(key);
  }

  /** On one of the person's rows, or on some. */
  private Column isReused() {
    Chance person = new Chance(size.seed(), PERSON.column());
    return PERSON
        .column()
        .equalTo(REUSED_PERSON)
        .or(person.happens("reused key", REUSED))
        .and(pmod(ORDINAL.column(), lit(2)).equalTo(0));
  }

  private Column admitted() {
    return when(is(Fault.BAD_ADMISSION), chance().drawn("bad", BAD_ADMISSIONS))
        .otherwise(Calendar.text(Stays.ADMITTED.column()));
  }

  private Column discharged() {
    return when(is(Fault.NO_DISCHARGE), "")
        .when(
            is(Fault.BAD_DISCHARGE), concat(Care.YEAR_OF_END.column().cast("string"), lit("0230")))
        .when(
            is(Fault.NEGATIVE_LENGTH), Calendar.text(Stays.ADMITTED.column().minus(NEGATIVE_DAYS)))
        .otherwise(Calendar.text(Stays.DISCHARGED.column()));
  }

  private Column diagnosis() {
    Column code = RegisterFile.DIAGNOSIS.column();
    return when(is(Fault.INVALID_DIAGNOSIS), chance().drawn("invalid", INVALID_DIAGNOSES))
        .when(
            is(Fault.WRITTEN_OTHERWISE),
            concat(lower(left(code, lit(3))), lit("."), substring(code, 4, 1), lit(" ")))
        .otherwise(code);
  }

  /** Spreads the rows of a person over the register: every row gets another number. */
  private long step() {
    long step = Math.max(1, (long) (size.rows() * 0.618));
    while (greatestCommonDivisor(step, size.rows()) > 1) {
      step++;
    }
    return step;
  }

  private static long greatestCommonDivisor(long one, long other) {
    return other == 0 ? one : greatestCommonDivisor(other, one % other);
  }
}
