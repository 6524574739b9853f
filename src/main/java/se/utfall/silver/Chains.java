package se.utfall.silver;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.utfall.expression.Dates;
import se.utfall.expression.RegisterCode;
import se.utfall.table.Field;

/** Episodes to chains by the rules of one version: packed, folded and unpacked. */
final class Chains {
  private static final Column IS_LINKABLE = Episode.UNLINKABLE.column().isNull();
  private static final Column MARKS = FoldedChain.MARKS.column();

  private Chains() {}

  /** The chains of valid episodes, by person within each part. */
  static Dataset<Row> of(Dataset<Row> episodes, ChainRules rules) {
    int gapDays = rules.gapDays();
    MapPartitionsFunction<Stay, FoldedChain> fold = stays -> new ChainFold(stays, gapDays);
    return byPerson(episodes)
        .filter(Episode.IS_VALID)
        .select(packed(rules))
        .as(Encoders.bean(Stay.class))
        .mapPartitions(fold, Encoders.bean(FoldedChain.class))
        .select(unpacked(rules.version()));
  }

  /**
   * Episodes from files lie by person already, each person in one file that one task reads
   * (silver.episode); others are brought together here. Rows that cannot be linked are spread, for
   * a million may share one key or none.
   */
  private static Dataset<Row> byPerson(Dataset<Row> episodes) {
    if (episodes.inputFiles().length > 0) {
      return episodes;
    }
    Column person = Episode.PERSON.column();
    return episodes
        .repartition(person, when(not(IS_LINKABLE), Episode.ROW.column()))
        .sortWithinPartitions(person);
  }

  private static Column[] packed(ChainRules rules) {
    return new Column[] {
      Stay.PERSON.of(coalesce(Episode.PERSON.column(), lit(0L))),
      Episode.ROW.column(),
      Stay.ADMITTED.of(unix_date(Episode.ADMITTED.column())),
      Stay.DISCHARGED.of(unix_date(Episode.DISCHARGED.column())),
      Stay.BIRTH.of(unix_date(Episode.BIRTH_DATE.column())),
      Stay.MARKS.of(marks(rules)),
      Stay.PASSED.of(Passed.packed())
    };
  }

  private static Column marks(ChainRules rules) {
    Column planned = Episode.PLANNED.column();
    Column sex = Episode.SEX.column();
    return Stream.of(
            Mark.LINKABLE.where(IS_LINKABLE),
            Mark.HAS_KEY.where(Episode.PERSON.column().isNotNull()),
            Mark.WOMAN.where(sex.equalTo(RegisterCode.WOMEN)),
            Mark.MAN.where(sex.equalTo(RegisterCode.MEN)),
            Mark.FROM_TRANSFER.where(Episode.FROM_TRANSFER.column()),
            Mark.TO_TRANSFER.where(Episode.TO_TRANSFER.column()),
            Mark.DEAD.where(Episode.DEAD.column()),
            Mark.UNPLANNED.where(planned.equalTo(RegisterCode.UNPLANNED)),
            Mark.UNKNOWN.where(planned.equalTo(RegisterCode.UNKNOWN)),
            Mark.SELECTED.where(rules.isSelected()),
            Mark.PSYCHIATRIC.where(rules.isPsychiatric()),
            Mark.CONSTRUCTED.where(Episode.CONSTRUCTED.column()))
        .reduce(Column::plus)
        .orElseThrow();
  }

  private static Column[] unpacked(String version) {
    Column first = FoldedChain.FIRST.column();
    Column last = FoldedChain.LAST.column();
    Column end = date_from_unix_date(FoldedChain.END.column());
    Column birth = date_from_unix_date(FoldedChain.BIRTH.column());
    Column hasNext = FoldedChain.NEXT_START.column().notEqual(FoldedChain.NONE);
    return CareChain.TABLE.columnsWith(
        Map.ofEntries(
            Map.entry(CareChain.DEFINITION, lit(version)),
            Map.entry(
                CareChain.PERSON, when(Mark.HAS_KEY.isIn(MARKS), FoldedChain.PERSON.column())),
            Map.entry(CareChain.LINKABLE, Mark.LINKABLE.isIn(MARKS)),
            Map.entry(CareChain.START, date_from_unix_date(FoldedChain.START.column())),
            Map.entry(CareChain.END, end),
            Map.entry(CareChain.YEAR, year(end)),
            Map.entry(CareChain.PLANNED, planned(MARKS)),
            Map.entry(CareChain.DIAGNOSIS, Passed.diagnosis(first, Episode.DIAGNOSIS)),
            Map.entry(CareChain.SECONDARY_2, Passed.diagnosis(first, Episode.SECONDARY_2)),
            Map.entry(CareChain.SECONDARY_3, Passed.diagnosis(first, Episode.SECONDARY_3)),
            Map.entry(CareChain.SECONDARY_4, Passed.diagnosis(first, Episode.SECONDARY_4)),
            Map.entry(CareChain.ADMISSION_HOME_REGION, Passed.region(first, Episode.HOME_REGION)),
            Map.entry(CareChain.HOME_REGION, Passed.region(last, Episode.HOME_REGION)),
            Map.entry(CareChain.HOSPITAL_REGION, Passed.region(last, Episode.HOSPITAL_REGION)),
            Map.entry(CareChain.DEAD, Mark.DEAD.isIn(MARKS)),
            Map.entry(CareChain.SEX, sex()),
            Map.entry(CareChain.AGE, Dates.completedYears(birth, end)),
            Map.entry(CareChain.NEXT_START, day(FoldedChain.NEXT_START)),
            Map.entry(
                CareChain.NEXT_PLANNED, when(hasNext, planned(FoldedChain.NEXT_MARKS.column()))),
            Map.entry(CareChain.NEXT_UNPLANNED, day(FoldedChain.NEXT_UNPLANNED)),
            Map.entry(CareChain.NEXT_SELECTED, day(FoldedChain.NEXT_SELECTED)),
            Map.entry(CareChain.NEXT_PSYCHIATRIC, day(FoldedChain.NEXT_PSYCHIATRIC)),
            Map.entry(CareChain.NEXT_UNKNOWN, day(FoldedChain.NEXT_UNKNOWN)),
            Map.entry(CareChain.PSYCHIATRIC_PERSON, Mark.PSYCHIATRIC_PERSON.isIn(MARKS)),
            Map.entry(
                CareChain.PSYCHIATRIC_PERSON_AT_HOME, Mark.PSYCHIATRIC_PERSON_AT_HOME.isIn(MARKS)),
            Map.entry(CareChain.CONSTRUCTED, Mark.CONSTRUCTED.isIn(MARKS))));
  }

  private static Column day(Field next) {
    return when(next.column().notEqual(FoldedChain.NONE), date_from_unix_date(next.column()));
  }

  private static Column sex() {
    return when(Mark.WOMAN.isIn(MARKS), RegisterCode.WOMEN)
        .when(Mark.MAN.isIn(MARKS), RegisterCode.MEN);
  }

  private static Column planned(Column marks) {
    return when(Mark.UNPLANNED.isIn(marks), RegisterCode.UNPLANNED)
        .when(Mark.UNKNOWN.isIn(marks), RegisterCode.UNKNOWN)
        .otherwise(RegisterCode.PLANNED);
  }
}
