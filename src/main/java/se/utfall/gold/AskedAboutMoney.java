package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Source;
import se.utfall.expression.Swedish;
import se.utfall.silver.Answer;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** What there is to ask about amounts. */
final class AskedAboutMoney {
  private static final Field COSTS = CostItem.USED_SEK.named("costs_sek");

  private AskedAboutMoney() {}

  static Dataset<Row> costsThatDoNotSum(Inputs inputs) {
    Dataset<Row> costs =
        inputs
            .of(CostItem.TABLE)
            .groupBy(FollowUp.REGION_CODE.column(), FollowUp.GRANT_YEAR.column())
            .agg(
                COSTS.of(sum(CostItem.USED_SEK.column())),
                FollowUp.CONSTRUCTED.of(bool_or(FollowUp.CONSTRUCTED.column())),
                FollowUp.CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column())))
            .as("costs");
    Dataset<Row> grants = inputs.of(Grant.TABLE).as("grant");
    Dataset<Row> differing =
        costs
            .join(grants, FollowUp.sameRegionAndYear("costs", "grant"), "inner")
            .filter(COSTS.column().notEqual(Grant.USED_SEK.column()))
            .select(Rows.all("costs"), Grant.REGION_NAME.column(), Grant.USED_SEK.column());
    return FollowUp.ask(
        differing,
        "cost-sum",
        lit("cost"),
        lit("Kostnadsslagen summerar till "),
        Swedish.kronor(COSTS.column()),
        lit(", men det förbrukade beloppet är "),
        Swedish.kronor(Grant.USED_SEK.column()),
        lit(". Vilka belopp är rätt?"));
  }

  static Dataset<Row> againstDecision(Inputs inputs) {
    Column isAmount = Answer.QUESTION.column().isin("amount.applied", "amount.granted");
    Dataset<Row> amounts = inputs.of(Answer.TABLE).filter(Answer.COUNTS.and(isAmount));
    Column same =
        FollowUp.sameRegionAndYear("told", "decided")
            .and(Answer.QUESTION.column("told").equalTo(Answer.QUESTION.column("decided")));
    Column told = Answer.NUMBER.column("told");
    Column decided = Answer.NUMBER.column("decided");
    Dataset<Row> differing =
        from(amounts, Source.REREPORT)
            .as("told")
            .join(from(amounts, Source.DECISION).as("decided"), same, "inner")
            .filter(told.notEqual(decided))
            .select(
                Rows.all("told"),
                COSTS.of(decided),
                Lineage.CELLS.of(array(Answer.CELL.column("told"), Answer.CELL.column("decided"))));
    return FollowUp.ask(
        differing,
        "against-decision",
        Answer.QUESTION.column(),
        lit("Återrapporteringen anger "),
        Swedish.kronor(Answer.NUMBER.column()),
        lit(", men beslutet "),
        Swedish.kronor(COSTS.column()),
        lit(". Vilket belopp är rätt?"));
  }

  private static Dataset<Row> from(Dataset<Row> amounts, Source source) {
    return amounts.filter(Answer.SOURCE.column().equalTo(source.label()));
  }

  static Dataset<Row> moreThanGranted(Inputs inputs) {
    Column isAmount = Answer.QUESTION.column().isin("amount.unused", "amount.used");
    Dataset<Row> amounts = inputs.of(Answer.TABLE).filter(Answer.COUNTS.and(isAmount));
    Column contradictory = Grant.STATUS.column().equalTo("contradictory");
    Dataset<Row> grants = inputs.of(Grant.TABLE).filter(contradictory).as("grant");
    Dataset<Row> larger =
        from(amounts, Source.REREPORT)
            .as("told")
            .join(grants, FollowUp.sameRegionAndYear("told", "grant"), "inner")
            .select(
                Rows.all("told"),
                Grant.GRANTED_SEK.column(),
                Lineage.CELLS.of(
                    concat(array(Answer.CELL.column("told")), Grant.GRANTED_CELLS.column())));
    return FollowUp.ask(
        larger,
        "more-than-granted",
        Answer.QUESTION.column(),
        lit("Det använda eller oanvända beloppet är större än det beviljade, "),
        Swedish.kronor(Grant.GRANTED_SEK.column()),
        lit(". Vilket belopp är rätt?"));
  }

  static Dataset<Row> unusedWithoutReason(Inputs inputs) {
    Column silent =
        Answer.QUESTION
            .column()
            .equalTo("unused_reason")
            .and(Answer.STATUS.column().equalTo(Answer.MISSING))
            .and(Answer.SUPERSEDED.column().equalTo(false));
    Dataset<Row> reasons = inputs.of(Answer.TABLE).filter(silent).as("reason");
    Dataset<Row> grants = inputs.of(Grant.TABLE).as("grant");
    Dataset<Row> unexplained =
        reasons
            .join(grants, FollowUp.sameRegionAndYear("reason", "grant"), "inner")
            .filter(Grant.UNUSED_SEK.column().gt(0))
            .select(
                Rows.all("reason"),
                Grant.UNUSED_SEK.column(),
                Lineage.CELLS.of(array(Answer.CELL.column("reason"))));
    return FollowUp.ask(
        unexplained,
        "unused-without-reason",
        Answer.QUESTION.column(),
        Swedish.kronor(Grant.UNUSED_SEK.column()),
        lit(" användes inte. Ange orsaken."));
  }
}
