package se.utfall.gold;

import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.ReadmissionQuestion;
import se.utfall.domain.ReadmissionQuestion.By;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * Readmissions as gold.readmission counts them, cut by anything that is known of the discharge, for
 * those who may see no small counts. There are no sums beside the rows: they would give back what
 * is held back.
 */
public final class ReadmissionCut {
  static final Field UNPLANNED = Readmission.UNPLANNED_30D.named("unplanned");
  static final Field NEXT_CHAIN =
      Readmission.UNPLANNED_30D_NEXT_CHAIN.named("unplanned_next_chain");
  static final Field SELECTED = Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES.named("selected");
  static final Field UNKNOWN = Readmission.UNKNOWN_30D.named("unknown");
  static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "reported, or suppressed: too few who come back or who do not, or as few as would give such"
              + " a row back");

  /** Whom a count leaves out of those that it is a part of: both are shown, and so the rest is. */
  private static final Field NOT_UNPLANNED = rest(Readmission.UNPLANNED_30D);

  private static final Field NOT_NEXT_CHAIN = rest(Readmission.UNPLANNED_30D_NEXT_CHAIN);
  private static final Field NOT_SELECTED = rest(Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES);
  private static final Field NOT_UNKNOWN = rest(Readmission.UNKNOWN_30D);
  private static final Field IS_HELD_BACK =
      Field.required("is_held_back", BooleanType, "Whether the row is");

  private ReadmissionCut() {}

  private static Field rest(Field part) {
    return Field.required("not_" + part.name(), LongType, "Those of the whole who are not");
  }

  /**
   * The rows in the order of what they are cut by, of the one version that the inputs declare. A
   * number that is held back is null: all of a row that is suppressed, and a count that is too
   * small by itself or leaves too few out.
   */
  public static Dataset<Row> of(Inputs inputs, ReadmissionQuestion question) {
    CutCounts counts = CutCounts.of(inputs, question);
    Dataset<Row> judged = judged(counts);
    Dataset<Row> named =
        question.by().contains(By.REGION) ? RegisterResult.named(judged, inputs) : judged;
    Stream<Column> keys = counts.keys().stream().flatMap(key -> key.shown().stream());
    return named
        .orderBy(
            Stream.concat(counts.fields(), Stream.of(Readmission.CONSTRUCTED.column()))
                .toArray(Column[]::new))
        .select(Stream.concat(keys, numbers()).toArray(Column[]::new));
  }

  private static Dataset<Row> judged(CutCounts counts) {
    CutSuppression suppression =
        new CutSuppression(
            counts.question().suppressBelow(), counts.wholes().toList(), counts.fields().toList());
    Column share =
        Methods.wilson(Readmission.UNPLANNED_30D.column(), Readmission.INDEX_DISCHARGES.column());
    return withRests(counts.rows())
        .select(
            Rows.all(),
            share.as(Readmission.SHARE.name()),
            IS_HELD_BACK.of(isHeldBack(suppression, Readmission.UNPLANNED_30D, NOT_UNPLANNED)),
            NEXT_CHAIN.of(large(suppression, Readmission.UNPLANNED_30D_NEXT_CHAIN, NOT_NEXT_CHAIN)),
            SELECTED.of(
                large(suppression, Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES, NOT_SELECTED)),
            UNKNOWN.of(large(suppression, Readmission.UNKNOWN_30D, NOT_UNKNOWN)));
  }

  /** Whoever comes back and may be planned is one of those who do not come back unplanned. */
  private static Dataset<Row> withRests(Dataset<Row> rows) {
    Column unplanned = Readmission.UNPLANNED_30D.column();
    Column others = Readmission.INDEX_DISCHARGES.column().minus(unplanned);
    return rows.select(
        Rows.all(),
        NOT_UNPLANNED.of(others),
        NOT_NEXT_CHAIN.of(unplanned.minus(Readmission.UNPLANNED_30D_NEXT_CHAIN.column())),
        NOT_SELECTED.of(unplanned.minus(Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES.column())),
        NOT_UNKNOWN.of(others.minus(Readmission.UNKNOWN_30D.column())));
  }

  private static Column isHeldBack(CutSuppression suppression, Field count, Field rest) {
    return suppression.isHeldBack(count).or(suppression.isHeldBack(rest));
  }

  private static Column large(CutSuppression suppression, Field count, Field rest) {
    return when(not(isHeldBack(suppression, count, rest)), count.column());
  }

  private static Stream<Column> numbers() {
    return Stream.of(
        shown(Readmission.INDEX_DISCHARGES, Readmission.INDEX_DISCHARGES.column()),
        shown(UNPLANNED, Readmission.UNPLANNED_30D.column()),
        shown(NEXT_CHAIN, NEXT_CHAIN.column()),
        shown(SELECTED, SELECTED.column()),
        shown(UNKNOWN, UNKNOWN.column()),
        shown(Readmission.VALUE, Readmission.percent(Readmission.VALUE)),
        shown(Readmission.LOWER, Readmission.percent(Readmission.LOWER)),
        shown(Readmission.UPPER, Readmission.percent(Readmission.UPPER)),
        shown(CutCounts.MEDIAN_STAY, CutCounts.MEDIAN_STAY.column()),
        shown(CutCounts.P90_STAY, CutCounts.P90_STAY.column()),
        shown(CutCounts.MEDIAN_DAYS, CutCounts.MEDIAN_DAYS.column()),
        Readmission.INCOMPLETE.column(),
        STATUS.of(when(IS_HELD_BACK.column(), "suppressed").otherwise("reported")),
        Readmission.CONSTRUCTED.column());
  }

  private static Column shown(Field field, Column number) {
    return field.of(when(not(IS_HELD_BACK.column()), number));
  }
}
