package se.utfall.synthetic;

import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static se.utfall.synthetic.Persons.BIRTH;
import static se.utfall.synthetic.Persons.DIES;
import static se.utfall.synthetic.Persons.HOME;
import static se.utfall.synthetic.Persons.PERSON;

import org.apache.spark.sql.Column;

/** How a row follows the person's one before, and how often. */
record Following(RegisterSize size) {
  static final int NONE = 0;
  static final int TRANSFER = 1;
  static final int OVERLAP = 2;
  static final int COPY = 3;
  static final int RETURN = 4;

  /** Of the rows that may follow one. */
  private static final int TRANSFERS = 9_000;

  private static final int OVERLAPS = 1_000;
  private static final int COPIES = 700;

  /** Of transfers, those that arrive the day after. */
  static final int NEXT_DAY = 40_000;

  /** Who returns does so at the earlier of two days of so many: some too late to count. */
  static final int RETURN_DAYS = 35;

  /** Of the rows that may follow one, by the age at its end. */
  private static final int RETURNS_OF_OLD = 30_000;

  private static final int RETURNS_OF_YOUNGER = 17_000;
  private static final int DAYS_TO_65 = 23_741;

  /** By how many percent of the first year's returns those of each later year are fewer. */
  static final int FEWER_RETURNS_A_YEAR = 1;

  private static final Column RETURNS_OF_PLACE =
      Wheel.list(Place.ALL.stream().mapToInt(Place::readmissions).toArray());

  /** One of the kinds. After death nothing follows; the first person's second row is a copy. */
  Column kind(Column ordinal, Column discharged) {
    Column drawn = new Chance(size.seed(), PERSON.column(), ordinal).below("follows", Chance.WHOLE);
    Column isSecond = pmod(ordinal, lit(Persons.RUN)).equalTo(1);
    return when(PERSON.column().equalTo(0).and(ordinal.equalTo(1)), COPY)
        .when(DIES.column().and(ordinal.lt(Persons.RUN)), NONE)
        .when(drawn.lt(TRANSFERS), TRANSFER)
        .when(drawn.lt(TRANSFERS + OVERLAPS), OVERLAP)
        .when(drawn.lt(TRANSFERS + OVERLAPS + COPIES).and(isSecond), COPY)
        .when(drawn.lt(returns(discharged)), RETURN)
        .otherwise(NONE);
  }

  private Column returns(Column discharged) {
    Column isOld = BIRTH.column().plus(DAYS_TO_65).leq(discharged);
    Column years = Calendar.year(discharged).minus(size.firstYear());
    Column ofFirstYear = greatest(lit(100).minus(years.multiply(FEWER_RETURNS_A_YEAR)), lit(0));
    Column ofAge = when(isOld, RETURNS_OF_OLD).otherwise(RETURNS_OF_YOUNGER);
    Column share =
        ofAge
            .multiply(get(RETURNS_OF_PLACE, HOME.column()))
            .multiply(ofFirstYear)
            .divide(100 * 100);
    return share.plus(TRANSFERS + OVERLAPS + COPIES);
  }
}
