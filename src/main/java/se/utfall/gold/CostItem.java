package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Asked;
import se.utfall.silver.Answer;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.cost_item: what the used grant paid for. The cost item Administration is not the area
 * administration: two questions, never joined.
 */
public final class CostItem {
  public static final Field COST_ITEM =
      Field.required("cost_item", StringType, "Id of the question, cost.*");
  public static final Field USED_SEK = Field.kronor("used_sek", "Used for the item");

  public static final Table TABLE =
      Table.named("gold.cost_item")
          .grain(
              "one region, grant year and cost item",
              Answer.REGION_CODE,
              Answer.GRANT_YEAR,
              COST_ITEM)
          .fields(
              Answer.REGION_CODE,
              Answer.REGION_NAME,
              Answer.GRANT_YEAR,
              COST_ITEM,
              Items.LABEL,
              Items.LABEL_EN,
              Items.ITEM_ORDER,
              USED_SEK,
              Answer.CONSTRUCTED,
              Lineage.CELLS)
          .from(Answer.TABLE, Asked.TABLE)
          .madeBy(CostItem::make);

  private CostItem() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> answers =
        Items.answered(inputs, "cost.")
            .select(
                Rows.all(),
                COST_ITEM.of(Answer.QUESTION.column()),
                USED_SEK.of(Answer.NUMBER.column()));
    return Items.labelled(answers, COST_ITEM, inputs);
  }
}
