package se.utfall.silver;

import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.domain.Source;
import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * silver.activity: examples of what regions do, as a text gives them. They are no census: how many
 * regions do something cannot be counted from them.
 */
public final class Activity {
  public static final Field REGION_CODE = RegionText.REGION_CODE;
  public static final Field REGION_NAME = RegionText.REGION_NAME;
  public static final Field YEAR = ListRow.YEAR;
  public static final Field AREA = Field.required("area", StringType, "Kind of activity");
  public static final Field ACTIVITY = Field.required("activity", StringType, "What is done");
  public static final Field CITED = Field.required("cited", StringType, "The source");
  public static final Field CONSTRUCTED = ListRow.CONSTRUCTED;
  public static final Field DELIVERY = ListRow.DELIVERY;
  public static final Field CELL = ListRow.CELL;

  public static final Table TABLE =
      Table.named("silver.activity")
          .grain("one example in a delivered list; examples are no count of regions", CELL)
          .fields(
              REGION_CODE,
              REGION_NAME,
              YEAR,
              AREA,
              ACTIVITY,
              CITED,
              CONSTRUCTED,
              DELIVERY,
              CELL,
              ListRow.ADDRESS,
              ListRow.CELLS)
          .from(ListRow.INPUTS)
          .madeBy(inputs -> ListRow.placed(Source.ACTIVITY, inputs));

  private Activity() {}
}
