package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.domain.Source;
import se.utfall.expression.Swedish;
import se.utfall.silver.Answer;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** What there is to ask about answers that are missing, unreadable or do not fit together. */
final class AskedAboutAnswers {
  private static final Field SHARES = AreaUse.SHARE_PERCENT.named("shares");
  private static final Field ANY_CHOSEN = AreaUse.CHOSEN.named("any_chosen");
  private static final Field OTHERS = Grant.REREPORTED.named("others_rereported");
  private static final Field WORST = Answer.STATUS.named("worst");

  private AskedAboutAnswers() {}

  /** Regions with a grant that have not re-reported, once the year's re-reports have begun. */
  static Dataset<Row> notRereported(Inputs inputs) {
    Column begun =
        bool_or(Grant.REREPORTED.column()).over(Window.partitionBy(Grant.GRANT_YEAR.column()));
    Dataset<Row> silent =
        inputs
            .of(Grant.TABLE)
            .select(Rows.all(), OTHERS.of(begun))
            .filter(
                OTHERS
                    .column()
                    .and(not(Grant.REREPORTED.column()))
                    .and(Grant.GRANTED_SEK.column().gt(0)));
    return FollowUp.ask(
        silent,
        "not-rereported",
        lit("amount.unused"),
        lit("Återrapportering saknas för det beviljade bidraget, "),
        Swedish.kronor(Grant.GRANTED_SEK.column()),
        lit(". Lämna in den."));
  }

  static Dataset<Row> sharesThatDoNotSum(Inputs inputs) {
    Column shares = SHARES.column();
    Column together = round(shares, 2); // thirds make up the whole
    return FollowUp.ask(
        areas(inputs).filter(together.notEqual(100).and(together.notEqual(0))),
        "share-sum",
        lit("area"),
        lit("Områdenas andelar summerar till "),
        Swedish.number(shares),
        lit(" procent i stället för 100. Ange rätt andelar."));
  }

  static Dataset<Row> noAreaChosen(Inputs inputs) {
    Column used = AreaUse.USED_SEK.column();
    return FollowUp.ask(
        areas(inputs).filter(not(ANY_CHOSEN.column()).and(used.gt(0))),
        "no-area-chosen",
        lit("area"),
        Swedish.kronor(used),
        lit(" är förbrukade, men inget område är valt. Ange vilka områden bidraget gick till."));
  }

  /** The areas of a region and year together. */
  private static Dataset<Row> areas(Inputs inputs) {
    return inputs
        .of(AreaUse.TABLE)
        .groupBy(
            FollowUp.REGION_CODE.column(),
            FollowUp.REGION_NAME.column(),
            FollowUp.GRANT_YEAR.column())
        .agg(
            SHARES.of(sum(AreaUse.SHARE_PERCENT.column())),
            ANY_CHOSEN.of(bool_or(AreaUse.CHOSEN.column())),
            AreaUse.USED_SEK.of(max(AreaUse.USED_SEK.column())),
            FollowUp.CONSTRUCTED.of(bool_or(FollowUp.CONSTRUCTED.column())),
            FollowUp.CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column())));
  }

  /** Answers that were asked for and do not count: left out, unreadable or contradictory. */
  static Dataset<Row> notUsable(Inputs inputs) {
    Column status = WORST.column();
    Column isText = Answer.QUESTION.column().isin("unused_reason", "comment");
    Dataset<Row> answers = inputs.of(Answer.TABLE).filter(not(isText));
    Dataset<Row> questions = Items.labelled(unanswered(answers), Answer.QUESTION, inputs);
    return FollowUp.ask(
        questions,
        "not-answered",
        Answer.QUESTION.column(),
        lit("Svaret på frågan "),
        lit("”"),
        Items.LABEL.column(),
        lit("” "),
        when(status.equalTo(Answer.CONFLICT), "är givet på två olika sätt. Vilket gäller?")
            .when(status.equalTo(Answer.UNREADABLE), "går inte att läsa. Ange det på nytt.")
            .otherwise("saknas. Ange det."));
  }

  /** Questions that others were asked in the year and a region that re-reported has no row for. */
  static Dataset<Row> leftOut(Inputs inputs) {
    Column isComment = Answer.QUESTION.column().equalTo("comment");
    Dataset<Row> told = inputs.of(Answer.TABLE).filter(toldNow().and(not(isComment)));
    Dataset<Row> regions =
        told.groupBy(
                FollowUp.REGION_CODE.column(),
                FollowUp.REGION_NAME.column(),
                FollowUp.GRANT_YEAR.column())
            .agg(
                FollowUp.CONSTRUCTED.of(bool_or(Answer.CONSTRUCTED.column())),
                FollowUp.CELLS.of(array(min(Answer.CELL.column()))))
            .as("region");
    Dataset<Row> questions =
        told.groupBy(FollowUp.GRANT_YEAR.column(), Answer.QUESTION.column()).agg(count(lit(1)));
    Column sameYear =
        FollowUp.GRANT_YEAR.column("region").equalTo(FollowUp.GRANT_YEAR.column("asked"));
    Dataset<Row> expected =
        regions
            .join(questions.as("asked"), sameYear, "inner")
            .select(Rows.all("region"), Answer.QUESTION.column("asked"))
            .as("expected");
    Column given =
        FollowUp.sameRegionAndYear("expected", "told")
            .and(Answer.QUESTION.column("expected").equalTo(Answer.QUESTION.column("told")));
    Dataset<Row> missing = expected.join(told.as("told"), given, "left_anti");
    return FollowUp.ask(
        Items.labelled(missing, Answer.QUESTION, inputs),
        "left-out",
        Answer.QUESTION.column(),
        lit("Frågan ”"),
        Items.LABEL.column(),
        lit("” finns inte med i återrapporteringen. Besvara den."));
  }

  /** Answers of re-reports that no correction has taken the place of. */
  private static Column toldNow() {
    return Answer.SOURCE
        .column()
        .equalTo(Source.REREPORT.label())
        .and(not(Answer.SUPERSEDED.column()));
  }

  private static Dataset<Row> unanswered(Dataset<Row> answers) {
    return answers
        .filter(toldNow())
        .groupBy(
            FollowUp.REGION_CODE.column(),
            FollowUp.REGION_NAME.column(),
            FollowUp.GRANT_YEAR.column(),
            Answer.QUESTION.column())
        .agg(
            ANY_CHOSEN.of(bool_or(Answer.COUNTS)),
            WORST.of(
                when(any(Answer.CONFLICT), Answer.CONFLICT)
                    .when(any(Answer.UNREADABLE), Answer.UNREADABLE)
                    .otherwise(Answer.MISSING)),
            FollowUp.CONSTRUCTED.of(bool_or(Answer.CONSTRUCTED.column())),
            FollowUp.CELLS.of(Lineage.answersWhere(lit(true))))
        .filter(not(ANY_CHOSEN.column()));
  }

  private static Column any(String status) {
    return bool_or(Answer.STATUS.column().equalTo(status));
  }
}
