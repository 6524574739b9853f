package se.utfall.silver;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** What of the statistics files could not be used, and what they say against themselves. */
final class RejectedStatistic {
  private static final String UNREADABLE = "unreadable-value";
  private static final String CONFLICT = "conflicting-values";
  private static final String ASK = "Hämta filen på nytt, eller fråga den som har lämnat ut den.";

  /** The rules that hold values of statistics back. */
  static final Object[] RULES = {
    Placement.UNKNOWN_PERIOD,
    Placement.UNKNOWN_SEX,
    Placement.UNKNOWN_AGE,
    UNREADABLE,
    CONFLICT,
    ValueParts.IMPOSSIBLE_COUNTS,
    ValueParts.IMPOSSIBLE_LIMITS,
    ValueParts.DIFFERS
  };

  private RejectedStatistic() {}

  static Dataset<Row> of(Inputs inputs) {
    return unplaced(inputs.of(ReadObservation.TABLE))
        .unionByName(values(inputs.of(Statistic.TABLE).filter(Statistic.FAULT.column().isNull())))
        .unionByName(faults(inputs.of(ReadObservation.TABLE)))
        .unionByName(values(inputs.of(Population.TABLE)))
        .unionByName(remarks(inputs));
  }

  /** One row for each text that cannot be placed in a file, at the first value that has it. */
  private static Dataset<Row> unplaced(Dataset<Row> values) {
    Column rule = Rejected.RULE.column();
    return values
        .select(Rows.all(), Rejected.RULE.of(Placement.brokenRule()))
        .filter(rule.isNotNull())
        .select(Rows.all(), Rejected.FOUND.of(Placement.found()))
        .groupBy(Rejected.DELIVERY.column(), rule, Rejected.FOUND.column())
        .agg(
            Rejected.ADDRESS.of(
                min_by(ReadObservation.ADDRESS.column(), ReadObservation.CELL.column())),
            Rejected.CELL.of(min(ReadObservation.CELL.column())),
            Rejected.ANSWERS.of(count(Rows.all())))
        .select(rejection(expected(), remedy(), heldBack()));
  }

  /** What is only of no interest here is no fault of the file. */
  private static Column heldBack() {
    Column setAside = Rejected.RULE.column().isin(Placement.UNDECLARED, Placement.UNKNOWN_REGION);
    return when(setAside, 0).otherwise(Rejected.ANSWERS.column());
  }

  private static Column expected() {
    Column rule = Rejected.RULE.column();
    return when(rule.equalTo(Placement.UNDECLARED), "en indikator som är deklarerad")
        .when(rule.equalTo(Placement.UNKNOWN_REGION), "riket, en region eller en kommun")
        .when(rule.equalTo(Placement.UNKNOWN_PERIOD), "ett år, en månad eller ett kvartal")
        .when(rule.equalTo(Placement.UNKNOWN_SEX), "totalt, kvinnor eller män")
        .otherwise("en ålder, och bara för folkmängden");
  }

  private static Column remedy() {
    Column rule = Rejected.RULE.column();
    return when(
            rule.equalTo(Placement.UNDECLARED),
            "Lägg till den under conf/indicators/ om den ska användas.")
        .when(
            rule.equalTo(Placement.UNKNOWN_REGION),
            "Värdena är lagda åt sidan. Lägg till namnet i conf/regions.csv om det är en region.")
        .otherwise("Lägg till ordet i conf/statistics.yaml, eller rätta filen.");
  }

  /** Values that can be placed and not read, and those that contradict each other. */
  private static Dataset<Row> values(Dataset<Row> values) {
    Column unreadable = Statistic.STATUS.column().equalTo(ReadAnswer.UNREADABLE);
    Column conflict = Statistic.STATUS.column().equalTo(Answer.CONFLICT);
    return values
        .filter(unreadable.or(conflict))
        .select(
            Rows.all(),
            Rejected.RULE.of(when(unreadable, UNREADABLE).otherwise(CONFLICT)),
            Rejected.FOUND.of(RawObservation.TEXT.column()),
            Rejected.ANSWERS.of(1))
        .select(
            rejection(
                when(unreadable, "ett tal, eller ett ord som conf/statistics.yaml känner")
                    .otherwise("ett enda värde för indikator, område, period och kön"),
                lit(ASK),
                Rejected.ANSWERS.column()));
  }

  /** Values whose counts or limits cannot be, or that their counts do not give. */
  private static Dataset<Row> faults(Dataset<Row> values) {
    Column fault = ReadObservation.FAULT.column();
    Column found =
        concat_ws(
            ", ",
            said("täljare ", RawObservation.NUMERATOR_TEXT),
            said("nämnare ", RawObservation.DENOMINATOR_TEXT),
            said("värde ", RawObservation.TEXT),
            said("undre gräns ", RawObservation.LOWER_TEXT),
            said("övre gräns ", RawObservation.UPPER_TEXT));
    Column expected =
        when(
                fault.equalTo(ValueParts.IMPOSSIBLE_COUNTS),
                "hela antal, noll eller fler, och för en andel en täljare som ryms i nämnaren")
            .when(fault.equalTo(ValueParts.IMPOSSIBLE_LIMITS), "gränser med värdet mellan sig")
            .otherwise("det värde som täljaren och nämnaren ger, med de decimaler som anges");
    return values
        .filter(Placement.isPlaced().and(fault.isNotNull()))
        .select(
            Rows.all(), Rejected.RULE.of(fault), Rejected.FOUND.of(found), Rejected.ANSWERS.of(1))
        .select(
            rejection(
                expected,
                lit("Rätta raden eller fråga den som har lämnat ut filen, och leverera den igen."),
                Rejected.ANSWERS.column()));
  }

  private static Column said(String what, Field text) {
    return when(text.column().notEqual(""), concat(lit(what), text.column()));
  }

  /** What a file says against itself. */
  private static Dataset<Row> remarks(Inputs inputs) {
    Dataset<Row> files = inputs.of(KnownDelivery.TABLE).as("file");
    Column same = RawRemark.DELIVERY.column("remark").equalTo(RawRemark.DELIVERY.column("file"));
    Dataset<Row> known =
        inputs
            .of(RawRemark.TABLE)
            .as("remark")
            .join(files, same, "inner")
            .select(Rows.all("remark"), KnownDelivery.FILE.column());
    Column place = RawRemark.PLACE.column();
    return unanswered(known)
        .select(
            Rejected.DELIVERY.column(),
            Rejected.FOUND.column(),
            RawRemark.EXPECTED.column(),
            Rejected.RULE.of(regexp_replace(rule(), lit("_"), lit("-"))),
            Rejected.ADDRESS.of(concat(KnownDelivery.FILE.column(), lit(", "), place)),
            Rejected.CELL.of(concat(Rejected.DELIVERY.column(), lit("/"), place)))
        .select(rejection(expectedOfFile(), remedyOfFile(), lit(0)));
  }

  private static Column expectedOfFile() {
    Column rule = Rejected.RULE.column();
    return when(rule.equalTo("count-differs"), concat(lit("antalet "), RawRemark.EXPECTED.column()))
        .when(rule.equalTo("next-page"), "att nästa sida också är levererad")
        .otherwise("ett radslut efter filens sista värde, som annars kan vara avklippt");
  }

  private static Column remedyOfFile() {
    Column unfinished = Rejected.RULE.column().equalTo("next-page");
    return when(unfinished, "Hämta nästa sida och lägg den bland filerna.").otherwise(ASK);
  }

  /** All but the pages that are there, and what only tells which page a file is. */
  private static Dataset<Row> unanswered(Dataset<Row> known) {
    Dataset<Row> here = known.filter(rule().equalTo(RawRemark.THIS_PAGE)).as("here");
    Column follows = RawRemark.FOUND.column("said").equalTo(RawRemark.FOUND.column("here"));
    Column asksForPage = rule().equalTo(RawRemark.NEXT_PAGE);
    Dataset<Row> unfinished = known.filter(asksForPage).as("said").join(here, follows, "left_anti");
    Column isFault = rule().isin(RawRemark.COUNT_DIFFERS, RawRemark.UNENDED_ROW);
    return known.filter(isFault).unionByName(unfinished);
  }

  private static Column rule() {
    return RawRemark.RULE.column();
  }

  private static Column[] rejection(Column expected, Column remedy, Column answers) {
    return new Column[] {
      Rejected.RULE.column(),
      Rejected.ADDRESS.column(),
      Rejected.FOUND.column(),
      Rejected.EXPECTED.of(expected),
      Rejected.REMEDY.of(remedy),
      Rejected.ANSWERS.of(answers),
      Rejected.REGION_NAME.of((Object) null),
      Rejected.GRANT_YEAR.of((Object) null),
      Rejected.QUESTION.of((Object) null),
      Rejected.DELIVERY.column(),
      Rejected.CELL.column()
    };
  }
}
