package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Asked;
import se.utfall.silver.Answer;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.assessment: how each region judges its own work and result. */
public final class Assessment {
  public static final Field STATEMENT =
      Field.required("statement", StringType, "Id of the question, assessment.*");
  public static final Field SCORE =
      Field.required("score", IntegerType, "The region's own score, 1 to 5");
  public static final Field AGREES =
      Field.required("agrees", BooleanType, "Whether the score is 4 or 5");

  public static final Table TABLE =
      Table.named("gold.assessment")
          .grain(
              "one region, grant year and statement",
              Answer.REGION_CODE,
              Answer.GRANT_YEAR,
              STATEMENT)
          .fields(
              Answer.REGION_CODE,
              Answer.REGION_NAME,
              Answer.GRANT_YEAR,
              STATEMENT,
              Items.LABEL,
              Items.LABEL_EN,
              Items.ITEM_ORDER,
              SCORE,
              AGREES,
              Answer.CONSTRUCTED,
              Lineage.CELLS)
          .from(Answer.TABLE, Asked.TABLE)
          .madeBy(Assessment::make);

  private static final int AGREES_FROM = 4;

  private Assessment() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> answers =
        Items.answered(inputs, "assessment.")
            .select(
                Rows.all(),
                STATEMENT.of(Answer.QUESTION.column()),
                SCORE.of(Answer.NUMBER.column()),
                AGREES.of(Answer.NUMBER.column().geq(AGREES_FROM)));
    return Items.labelled(answers, STATEMENT, inputs);
  }
}
