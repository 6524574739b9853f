package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Asked;
import se.utfall.silver.Answer;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.area_use: which of the ordinance's four areas each region used the grant for. Some years'
 * forms ask for the share of what was used, others for yes or no.
 */
public final class AreaUse {
  public static final Field AREA = Field.required("area", StringType, "Id of the question, area.*");
  public static final Field CHOSEN =
      Field.required(
          "chosen",
          BooleanType,
          "Whether the region used the grant there: yes, or a share above 0");
  public static final Field SHARE_PERCENT =
      Field.percent("share_percent", "Share of what the region used; null where not asked");
  public static final Field USED_SEK =
      Field.kronor("used_sek", "All that the region used in the year, in every area");
  public static final Field AREA_USED_SEK =
      Field.kronor("area_used_sek", "Used in the area: share of used");
  public static final Field AREA_USED_CELLS = Lineage.cellsOf(AREA_USED_SEK);
  public static final Field USED_CELLS = Lineage.cellsOf(USED_SEK);

  public static final Table TABLE =
      Table.named("gold.area_use")
          .grain("one region, grant year and area", Answer.REGION_CODE, Answer.GRANT_YEAR, AREA)
          .fields(
              Answer.REGION_CODE,
              Answer.REGION_NAME,
              Answer.GRANT_YEAR,
              AREA,
              Items.LABEL,
              Items.LABEL_EN,
              Items.ITEM_ORDER,
              CHOSEN,
              SHARE_PERCENT,
              USED_SEK,
              AREA_USED_SEK,
              Answer.CONSTRUCTED,
              Lineage.CELLS,
              USED_CELLS,
              AREA_USED_CELLS)
          .from(Answer.TABLE, Asked.TABLE, Grant.TABLE)
          .madeBy(AreaUse::make);

  private static final String SHARES = "area.";
  private static final String CHOICES = "area_chosen.";

  private AreaUse() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> areas = Items.labelled(areas(inputs), AREA, inputs).as("area");
    Dataset<Row> grants = inputs.of(Grant.TABLE).as("grant");
    Column same =
        Answer.REGION_CODE
            .column("area")
            .equalTo(Grant.REGION_CODE.column("grant"))
            .and(Answer.GRANT_YEAR.column("area").equalTo(Grant.GRANT_YEAR.column("grant")));
    Dataset<Row> joined =
        areas
            .join(grants, same, "left")
            .select(
                Rows.all("area"),
                USED_SEK.of(Grant.USED_SEK.column("grant")),
                USED_CELLS.of(coalesce(Grant.USED_CELLS.column("grant"), Lineage.NONE)));
    return joined.select(
        Rows.all(),
        AREA_USED_SEK.of(SHARE_PERCENT.column().multiply(USED_SEK.column()).divide(lit(100))),
        AREA_USED_CELLS.of(Lineage.together(Lineage.CELLS, USED_CELLS)));
  }

  /** Shares and choices of the same area in one row. */
  private static Dataset<Row> areas(Inputs inputs) {
    Column isShare = Answer.QUESTION.column().startsWith(SHARES);
    Column answered = Answer.NUMBER.column().gt(0);
    Dataset<Row> answers =
        Items.answered(inputs, SHARES).unionByName(Items.answered(inputs, CHOICES));
    return answers
        .select(Rows.all(), AREA.of(concat(lit(SHARES), lastPart(Answer.QUESTION.column()))))
        .groupBy(
            Answer.REGION_CODE.column(),
            Answer.REGION_NAME.column(),
            Answer.GRANT_YEAR.column(),
            AREA.column())
        .agg(
            CHOSEN.of(bool_or(answered)),
            SHARE_PERCENT.of(max(when(isShare, Answer.NUMBER.column()))),
            Answer.CONSTRUCTED.of(bool_or(Answer.CONSTRUCTED.column())),
            Lineage.CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column())));
  }

  private static Column lastPart(Column question) {
    return substring_index(question, ".", -1);
  }
}
