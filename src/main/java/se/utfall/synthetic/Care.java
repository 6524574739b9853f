package se.utfall.synthetic;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static se.utfall.synthetic.Persons.ORDINAL;
import static se.utfall.synthetic.Persons.PERSON;
import static se.utfall.synthetic.Stays.ADMITTED;
import static se.utfall.synthetic.Stays.DISCHARGED;
import static se.utfall.synthetic.Stays.FOLLOWING;
import static se.utfall.synthetic.Stays.NEXT_FOLLOWING;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** What a stay was: the register's columns, as they would be without faults. */
record Care(RegisterSize size) {
  /** The year that the row belongs to, whatever is wrong with its dates. */
  static final Field YEAR_OF_END =
      Field.required("year_of_end", IntegerType, "Year of the last day");

  private static final Field LIVES_IN =
      Field.required("lives_in", IntegerType, "Position of the home's region when admitted");
  private static final Field CARED_IN =
      Field.required("cared_in", IntegerType, "Position of the hospital's region");
  private static final Field AGE = Field.required("age", IntegerType, "Years when admitted");

  private static final Column CODES = Wheel.list(Place.ALL.stream().map(Place::code));
  private static final Column HOSPITALS =
      Wheel.list(Place.ALL.stream().mapToInt(Place::hospitals).toArray());

  /** Where people go who are not cared for at home: to the university hospitals. */
  private static final Wheel ELSEWHERE = Wheel.words("0 4 1 3 3 2 9 3 11 4 13 1 19 2");

  private static final int AWAY = 5_000;
  private static final int TRANSFERRED_AWAY = 35_000;
  private static final int AT_USUAL_HOSPITAL = 70_000;
  private static final Wheel SPECIALITIES = Wheel.words("101 16 111 16 201 24 301 16 451 16 901 3");

  private static final int SAYS_TRANSFER = 90_000;
  private static final int UNFOUNDED_TRANSFER = 1_000;
  private static final int SPECIAL_HOUSING = 6_000;

  /** Of those who follow on another stay, the ones in care for the same thing. */
  private static final int SAME_DIAGNOSIS = 45_000;

  private static final int PLANNED = 16_000;
  private static final int PLANNED_OF_SURGERY = 60_000;

  Dataset<Row> of(Dataset<Row> stays) {
    Chance chance = chance();
    Column hasMoved = ADMITTED.column().geq(Persons.MOVED.column());
    return stays
        .select(
            Rows.all(),
            LIVES_IN.of(
                when(hasMoved, Persons.NEXT_HOME.column()).otherwise(Persons.HOME.column())),
            AGE.of(Calendar.age(Persons.BIRTH.column(), ADMITTED.column())))
        .select(Rows.all(), CARED_IN.of(caredIn()), diagnosis())
        .select(
            Persons.NUMBER.column(),
            PERSON.column(),
            ORDINAL.column(),
            ADMITTED.column(),
            DISCHARGED.column(),
            YEAR_OF_END.of(Calendar.year(DISCHARGED.column())),
            RegisterFile.SEX.of(Persons.SEX.column()),
            RegisterFile.AGE.of(AGE.column()),
            RegisterFile.BIRTH_DATE.of(Calendar.text(Persons.BIRTH.column())),
            RegisterFile.HOME.of(home()),
            RegisterFile.HOSPITAL.of(hospital()),
            RegisterFile.SPECIALITY.of(speciality()),
            RegisterFile.ADMITTED_FROM.of(admittedFrom()),
            RegisterFile.DISCHARGED_TO.of(dischargedTo()),
            RegisterFile.PLANNED.of(planned()),
            RegisterFile.DIAGNOSIS.column(),
            RegisterFile.SECONDARY_2.of(Diagnoses.secondary(chance, 2)),
            RegisterFile.SECONDARY_3.of(Diagnoses.secondary(chance, 3)),
            RegisterFile.SECONDARY_4.of(Diagnoses.secondary(chance, 4)));
  }

  private Chance chance() {
    return new Chance(size.seed(), PERSON.column(), Stays.COPIED.column());
  }

  private Column diagnosis() {
    Column follows = FOLLOWING.column().isin(Following.TRANSFER, Following.RETURN);
    Column isSame = follows.and(chance().happens("same diagnosis", SAME_DIAGNOSIS));
    Column of = Stays.COPIED.column().minus(when(isSame, 1).otherwise(0));
    Chance chance = new Chance(size.seed(), PERSON.column(), of);
    return RegisterFile.DIAGNOSIS.of(Diagnoses.main(chance, AGE.column(), Persons.SEX.column()));
  }

  private Column home() {
    Chance chance = new Chance(size.seed(), PERSON.column(), LIVES_IN.column());
    return concat(
        get(CODES, LIVES_IN.column()), chance.below("municipality", 90).plus(10).cast("string"));
  }

  private Column caredIn() {
    Column share =
        when(FOLLOWING.column().equalTo(Following.TRANSFER), TRANSFERRED_AWAY).otherwise(AWAY);
    return when(chance().happens("away", share), chance().drawn("elsewhere", ELSEWHERE).cast("int"))
        .otherwise(LIVES_IN.column());
  }

  private Column hospital() {
    Column hospitals = get(HOSPITALS, CARED_IN.column());
    Chance person = new Chance(size.seed(), PERSON.column(), CARED_IN.column());
    Column number =
        when(chance().happens("usual", AT_USUAL_HOSPITAL), person.below("hospital", hospitals))
            .otherwise(chance().below("hospital", hospitals));
    return concat(
        get(CODES, CARED_IN.column()), lit("0"), number.plus(Place.FIRST_HOSPITAL).cast("string"));
  }

  private Column speciality() {
    return when(left(RegisterFile.DIAGNOSIS.column(), lit(1)).equalTo("F"), "901")
        .otherwise(chance().drawn("speciality", SPECIALITIES));
  }

  private Column admittedFrom() {
    Column isTransfer = FOLLOWING.column().equalTo(Following.TRANSFER);
    return when(says("from", isTransfer), "1")
        .when(chance().happens("from housing", SPECIAL_HOUSING), "2")
        .otherwise("3");
  }

  private Column dischargedTo() {
    Column isTransfer = NEXT_FOLLOWING.column().equalTo(Following.TRANSFER);
    return when(Stays.isLast(ORDINAL.column()), "4")
        .when(says("to", isTransfer), "1")
        .when(chance().happens("to housing", SPECIAL_HOUSING), "2")
        .otherwise("3");
  }

  private Column says(String direction, Column isTransfer) {
    return chance()
        .happens(direction, when(isTransfer, SAYS_TRANSFER).otherwise(UNFOUNDED_TRANSFER));
  }

  private Column planned() {
    Column isSurgery = left(RegisterFile.DIAGNOSIS.column(), lit(1)).isin("C", "M", "Z");
    Column isOnItsOwn = FOLLOWING.column().equalTo(Following.NONE);
    Column share = when(isSurgery.and(isOnItsOwn), PLANNED_OF_SURGERY).otherwise(PLANNED);
    return when(chance().happens("planned", share), "1").otherwise("2");
  }
}
