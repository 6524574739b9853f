package se.utfall.silver;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Cell;
import se.utfall.bronze.RawCell;
import se.utfall.declared.LayoutColumn;
import se.utfall.silver.Rejected.Verdict;

/** Single cells that cannot be used, in rows that can be placed. */
final class RejectedCell {
  private static final Column MEANS = LayoutColumn.MEANS.column();

  private RejectedCell() {}

  static Dataset<Row> of(Dataset<Row> cells) {
    Dataset<Row> placed =
        cells.filter(
            RawCell.ROLE
                .column()
                .equalTo(Cell.Role.DATA.label())
                .and(RejectedRow.brokenRule().isNull()));
    return undeclared(placed).unionByName(unreadable(placed));
  }

  private static Dataset<Row> undeclared(Dataset<Row> cells) {
    Column isQuestion = FormRow.ASKED_TEXT.column().notEqual("");
    Verdict verdict =
        new Verdict(
            when(isQuestion, "unknown-question").otherwise("outside-table"),
            when(isQuestion, FormRow.ASKED_TEXT.column()).otherwise(RawCell.TEXT.column()),
            lit("en fråga eller kolumn som layouten känner, med samma nummer och text"),
            lit("Rätta filen, eller lägg till frågan i formulärets fil under conf/layouts/."),
            lit(1));
    return verdict.on(cells.filter(MEANS.isNull().and(RawCell.TEXT.column().notEqual(""))));
  }

  private static Dataset<Row> unreadable(Dataset<Row> cells) {
    Column unreadable = ReadAnswer.STATUS.column().equalTo(ReadAnswer.UNREADABLE);
    Column remedy =
        when(
                ReadAnswer.isCutShort(),
                "Filen slutar utan radslut, så svaret kan vara avhugget. Kontrollera att filen är hel,"
                    + " avsluta sista raden och leverera den igen.")
            .otherwise("Begär in uppgiften på nytt.");
    return Verdict.ofOneAnswer(ReadAnswer.rule(), ReadAnswer.expected(), remedy)
        .on(cells.filter(MEANS.equalTo(LayoutColumn.ANSWER).and(unreadable)));
  }

  static Dataset<Row> contradictions(Dataset<Row> answers) {
    return Verdict.ofOneAnswer(
            lit("conflict"),
            lit("ett enda svar per region, bidragsår och fråga"),
            lit("Ta reda på vilket svar som gäller och leverera det som en rättelse."))
        .on(answers.filter(Answer.STATUS.column().equalTo(Answer.CONFLICT)));
  }
}
