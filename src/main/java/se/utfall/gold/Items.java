package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Asked;
import se.utfall.domain.Source;
import se.utfall.silver.Answer;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** The answers that count to one group of the form's questions, each with its label. */
final class Items {
  static final Field LABEL = Field.required("label", StringType, "The question, in Swedish");
  static final Field LABEL_EN = Asked.LABEL_EN;
  static final Field ITEM_ORDER =
      Field.required("item_order", IntegerType, "Its place among the form's questions");

  private Items() {}

  /** Grain: region, year and question, of the questions whose id starts with the prefix. */
  static Dataset<Row> answered(Inputs inputs, String prefix) {
    return inputs
        .of(Answer.TABLE)
        .filter(counted(prefix))
        .select(Rows.all(), Lineage.CELLS.of(array(Answer.CELL.column())));
  }

  /** The rows with the label and place of the question that a field names. */
  static Dataset<Row> labelled(Dataset<Row> rows, Field question, Inputs inputs) {
    Dataset<Row> questions = inputs.of(Asked.TABLE).as("asked");
    Column same = question.column("item").equalTo(Asked.QUESTION.column("asked"));
    return rows.as("item")
        .join(broadcast(questions), same, "inner")
        .select(
            Rows.all("item"),
            LABEL.of(Asked.LABEL_SV.column()),
            LABEL_EN.column("asked"),
            ITEM_ORDER.of(Asked.QUESTION_ORDER.column()));
  }

  private static Column counted(String prefix) {
    return Answer.COUNTS
        .and(Answer.SOURCE.column().equalTo(Source.REREPORT.label()))
        .and(Answer.QUESTION.column().startsWith(prefix));
  }
}
