package se.utfall.bronze;

import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.table.Field;
import se.utfall.table.Table;

/** bronze.raw_remark: what a statistics file says of itself that a reader must know. */
public final class RawRemark {
  public static final Field DELIVERY = Delivery.DELIVERY;
  public static final Field RULE =
      Field.required("rule", StringType, "count_differs, next_page, this_page or unended_row");
  public static final Field PLACE =
      Field.required("place", StringType, "Where it stands in the file");
  public static final Field FOUND = Field.required("found", StringType, "What stands there");
  public static final Field EXPECTED =
      Field.required("expected", StringType, "What should stand there, empty if nothing");

  /** Values of {@link #RULE}. */
  public static final String COUNT_DIFFERS = "count_differs";

  public static final String NEXT_PAGE = "next_page";
  public static final String THIS_PAGE = "this_page";
  public static final String UNENDED_ROW = "unended_row";

  public static final Table TABLE =
      Table.named("bronze.raw_remark")
          .grain("one remark on a delivered statistics file", DELIVERY, RULE, PLACE)
          .fields(DELIVERY, RULE, PLACE, FOUND, EXPECTED)
          .given();

  private RawRemark() {}
}
