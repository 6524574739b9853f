package se.utfall.silver;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Cell;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawCell;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.declared.LayoutColumn;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Inputs;

/** What a delivery says, however it is written: the same answers give the same digest. */
public final class AnswersDigest {
  private static final Field STATEMENT =
      Field.required("statement", StringType, "One thing that the delivery says");

  private AnswersDigest() {}

  /** One row a delivery: its id and {@link Delivery#ANSWERS_SHA256}. */
  public static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> answers =
        inputs
            .of(FormCell.TABLE)
            .filter(saysSomething())
            .select(RawCell.DELIVERY.column(), STATEMENT.of(statement()));
    Dataset<Row> statistics =
        inputs
            .of(RawObservation.TABLE)
            .select(RawObservation.DELIVERY.column(), STATEMENT.of(observation()));
    Dataset<Row> remarks =
        inputs
            .of(RawRemark.TABLE)
            .select(
                RawRemark.DELIVERY.column(),
                STATEMENT.of(concat_ws("\t", RawRemark.RULE.column(), RawRemark.FOUND.column())));
    Column said = array_join(sort_array(collect_list(STATEMENT.column())), "\n");
    return answers
        .unionByName(lists(inputs))
        .unionByName(statistics)
        .unionByName(remarks)
        .groupBy(RawCell.DELIVERY.column())
        .agg(Delivery.ANSWERS_SHA256.of(sha2(said.cast("binary"), 256)));
  }

  /** The rows of lists, each with all that its labelled cells say. */
  private static Dataset<Row> lists(Inputs inputs) {
    Dataset<Row> files = inputs.of(KnownDelivery.TABLE).filter(not(FormRow.isForm())).as("file");
    Column same = RawCell.DELIVERY.column("cell").equalTo(KnownDelivery.DELIVERY.column("file"));
    Column isSaid = RawCell.LABEL.column().notEqual("").and(FormRow.inTable());
    Column said = concat_ws("=", RawCell.LABEL.column(), Text.clean(RawCell.TEXT.column()));
    return inputs
        .of(RawCell.TABLE)
        .filter(isSaid)
        .as("cell")
        .join(broadcast(files), same, "inner")
        .groupBy(
            RawCell.DELIVERY.column("cell"),
            KnownDelivery.SOURCE.column(),
            RawCell.SHEET.column(),
            RawCell.ROW.column())
        .agg(STATEMENT.of(array_join(sort_array(collect_list(said)), "\t")))
        .select(
            RawCell.DELIVERY.column(),
            STATEMENT.of(concat_ws("\t", KnownDelivery.SOURCE.column(), STATEMENT.column())));
  }

  private static Column observation() {
    return concat_ws(
        "\t",
        RawObservation.INDICATOR_TEXT.column(),
        RawObservation.REGION_TEXT.column(),
        RawObservation.PERIOD_TEXT.column(),
        RawObservation.SEX_TEXT.column(),
        RawObservation.AGE_TEXT.column(),
        RawObservation.TEXT.column(),
        RawObservation.MARK.column(),
        parts());
  }

  /** Null where a value stands alone. */
  private static Column parts() {
    Column said =
        concat_ws(
            "\t",
            RawObservation.NUMERATOR_TEXT.column(),
            RawObservation.DENOMINATOR_TEXT.column(),
            RawObservation.LOWER_TEXT.column(),
            RawObservation.UPPER_TEXT.column());
    return when(Text.clean(said).notEqual(""), said);
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
