package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Asked;
import se.utfall.silver.Answer;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.adaptation: which other adaptations each region says that it has made. */
public final class Adaptation {
  public static final Field ADAPTATION =
      Field.required("adaptation", StringType, "Id of the question, adaptation.*");
  public static final Field DONE =
      Field.required("done", BooleanType, "Whether the region has done it");

  public static final Table TABLE =
      Table.named("gold.adaptation")
          .grain(
              "one region, grant year and adaptation",
              Answer.REGION_CODE,
              Answer.GRANT_YEAR,
              ADAPTATION)
          .fields(
              Answer.REGION_CODE,
              Answer.REGION_NAME,
              Answer.GRANT_YEAR,
              ADAPTATION,
              Items.LABEL,
              Items.LABEL_EN,
              Items.ITEM_ORDER,
              DONE,
              Answer.CONSTRUCTED,
              Lineage.CELLS)
          .from(Answer.TABLE, Asked.TABLE)
          .madeBy(Adaptation::make);

  private Adaptation() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> answers =
        Items.answered(inputs, "adaptation.")
            .select(
                Rows.all(),
                ADAPTATION.of(Answer.QUESTION.column()),
                DONE.of(Answer.NUMBER.column().equalTo(1)));
    return Items.labelled(answers, ADAPTATION, inputs);
  }
}
