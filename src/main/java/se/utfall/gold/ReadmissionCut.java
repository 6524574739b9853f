package se.utfall.gold;

import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
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
          "reported, or suppressed: too few readmissions, or as few as would give such a row back");

  private static final Field IS_HELD_BACK =
      Field.required("is_held_back", BooleanType, "Whether the row is");

  private ReadmissionCut() {}

  /**
   * The rows in the order of what they are cut by, of the one version that the inputs declare. A
   * number that is held back is null: all of a row that is suppressed, and a count that is too
   * small by itself.
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
    return counts
        .rows()
        .select(
            Rows.all(),
            share.as(Readmission.SHARE.name()),
            IS_HELD_BACK.of(suppression.isHeldBack(Readmission.UNPLANNED_30D)),
            NEXT_CHAIN.of(large(suppression, Readmission.UNPLANNED_30D_NEXT_CHAIN)),
            SELECTED.of(large(suppression, Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES)),
            UNKNOWN.of(large(suppression, Readmission.UNKNOWN_30D)));
  }

  private static Column large(CutSuppression suppression, Field count) {
    return when(not(suppression.isHeldBack(count)), count.column());
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
