package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.ReadmissionQuestion;
import se.utfall.domain.ReadmissionQuestion.By;
import se.utfall.silver.CareChain;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * What is counted of the discharges of a question, by its keys: every count, under the names of
 * gold.readmission. Real and constructed discharges are rows of their own.
 */
record CutCounts(Inputs inputs, ReadmissionQuestion question, List<CutKey> keys) {
  static final Field MEDIAN_STAY =
      Field.optional("median_stay_days", DoubleType, "Length of stay: half have at most this");
  static final Field P90_STAY =
      Field.optional("p90_stay_days", DoubleType, "Length of stay: nine of ten have at most this");
  static final Field MEDIAN_DAYS =
      Field.optional("median_days_to_unplanned", DoubleType, "Days to the unplanned readmission");

  private static final Field INDEX_DISCHARGES = Readmission.INDEX_DISCHARGES;
  private static final Field INCOMPLETE = Readmission.INCOMPLETE;
  private static final Field CARE_DAYS =
      Field.required("care_days", IntegerType, "Length of stay").in("days");
  private static final Field DAYS_AFTER =
      Field.optional("days_after", IntegerType, "To the unplanned readmission").in("days");

  static CutCounts of(Inputs inputs, ReadmissionQuestion question) {
    ChainConditions conditions = ChainConditions.of(inputs);
    return new CutCounts(
        inputs, question, question.by().stream().map(by -> CutKey.of(by, conditions)).toList());
  }

  /**
   * Days are counted before their percentiles are taken, which thus are exact and still of few
   * numbers: as many as there are lengths of stay, however many discharges.
   */
  Dataset<Row> rows() {
    Column isUnplanned = RegisterPeriod.isInWindow(CareChain.NEXT_UNPLANNED);
    Column after = datediff(CareChain.NEXT_UNPLANNED.column(), CareChain.END.column());
    Stream<Column> days =
        Stream.of(
            INCOMPLETE.column(),
            CARE_DAYS.of(RegisterPeriod.careDays()),
            DAYS_AFTER.of(when(isUnplanned, after)));
    Stream<Column> found = keys.stream().map(CutKey::key);
    Dataset<Row> byDays =
        ReadmissionCounts.counted(discharges().groupBy(withConstructed(found, days)));
    return ReadmissionCounts.summed(
        byDays.groupBy(withConstructed(fields(), Stream.empty())),
        INCOMPLETE.of(bool_or(INCOMPLETE.column())),
        MEDIAN_STAY.of(quantile(CARE_DAYS, 0.5)),
        P90_STAY.of(quantile(CARE_DAYS, 0.9)),
        MEDIAN_DAYS.of(quantile(DAYS_AFTER, 0.5)));
  }

  private static Column quantile(Field days, double share) {
    return percentile(days.column(), lit(share), INDEX_DISCHARGES.column());
  }

  private Dataset<Row> discharges() {
    Column places =
        question.by().contains(By.ATTRIBUTION)
            ? array(ReadmissionCounts.home(), ReadmissionCounts.hospital())
            : array(ReadmissionCounts.home());
    Column isAsked =
        question.region() == null
            ? lit(true)
            : Readmission.REGION_CODE.column().equalTo(question.region());
    return ReadmissionCounts.discharges(inputs, period())
        .select(Rows.all(), inline(places))
        .filter(isAsked);
  }

  /** Discharges of other years are left out, and not the readmissions in them. */
  private Dataset<Row> period() {
    Dataset<Row> all = RegisterPeriod.of(inputs);
    return question.years().isEmpty()
        ? all
        : all.filter(Readmission.YEAR.column().isin(question.years().toArray()));
  }

  /** What rows are told apart by, beside whether they are constructed. */
  Stream<Column> fields() {
    return keys.stream().map(key -> key.field().column());
  }

  /** Of them, what tells rows apart whose sum gold.readmission gives: a region's year, or all's. */
  Stream<Column> wholes() {
    Stream<Column> constructed = Stream.of(Readmission.CONSTRUCTED.column());
    List<By> whole = List.of(By.ATTRIBUTION, By.REGION, By.YEAR);
    boolean isFiner = !whole.containsAll(question.by());
    Stream<Column> known =
        question.by().stream()
            .filter(whole::contains)
            .filter(by -> isFiner || by != By.REGION)
            .map(by -> keys.get(question.by().indexOf(by)).field().column());
    return Stream.concat(constructed, known);
  }

  private static Column[] withConstructed(Stream<Column> some, Stream<Column> others) {
    return Stream.of(Stream.of(Readmission.CONSTRUCTED.column()), some, others)
        .flatMap(each -> each)
        .toArray(Column[]::new);
  }
}
