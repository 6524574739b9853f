package se.utfall.silver;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Cell;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawCell;
import se.utfall.declared.LayoutColumn;
import se.utfall.expression.Text;
import se.utfall.table.Inputs;

/** What a delivery says, however it is written: the same answers give the same digest. */
public final class AnswersDigest {
  private AnswersDigest() {}

  /** One row a delivery: its id and {@link Delivery#ANSWERS_SHA256}. */
  public static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> cells = inputs.of(FormCell.TABLE).filter(saysSomething());
    Column said = array_join(sort_array(collect_list(statement())), "\n");
    return cells
        .groupBy(RawCell.DELIVERY.column())
        .agg(Delivery.ANSWERS_SHA256.of(sha2(said.cast("binary"), 256)));
  }

  private static Column saysSomething() {
    Column means = LayoutColumn.MEANS.column();
    return RawCell.ROLE
        .column()
        .notEqual(Cell.Role.TOTAL.label())
        .and(means.isNull().or(means.equalTo(LayoutColumn.ANSWER)));
  }

  private static Column statement() {
    Column text = Text.clean(RawCell.TEXT.column());
    Column value =
        when(is(ReadAnswer.REPORTED), coalesce(ReadAnswer.NUMBER.column().cast("string"), text))
            .when(is(ReadAnswer.MISSING), "");
    return concat_ws(
        "\t",
        KnownDelivery.SOURCE.column(),
        KnownDelivery.CORRECTION.column().cast("string"),
        coalesce(Answer.REGION_CODE.column(), FormRow.REGION_TEXT.column(), lit("?")),
        coalesce(FormRow.GRANT_YEAR.column().cast("string"), lit("?")),
        coalesce(LayoutColumn.QUESTION.column(), FormRow.ASKED_TEXT.column(), lit("?")),
        coalesce(ReadAnswer.STATUS.column(), lit("?")),
        coalesce(value, text));
  }

  private static Column is(String status) {
    return ReadAnswer.STATUS.column().equalTo(status);
  }
}
