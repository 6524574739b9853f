package se.utfall.silver;

import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Source;
import se.utfall.expression.Dates;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** silver.target_image: whether a county has a joint target image (målbild) for near care. */
public final class TargetImage {
  public static final Field REGION_CODE = RegionText.REGION_CODE;
  public static final Field REGION_NAME = RegionText.REGION_NAME;
  public static final Field YEAR = ListRow.YEAR;
  public static final Field STATUS =
      Field.required("status", StringType, "How far it has come, as its source says");
  public static final Field IN_FORCE =
      Field.optional(
          "in_force", IntegerType, "The year that it holds from; null where none is said");
  public static final Field CITED = Field.required("cited", StringType, "The source");
  public static final Field CONSTRUCTED = ListRow.CONSTRUCTED;
  public static final Field DELIVERY = ListRow.DELIVERY;
  public static final Field CELL = ListRow.CELL;
  public static final Field CELLS = ListRow.CELLS;

  public static final Table TABLE =
      Table.named("silver.target_image")
          .grain("one county in a delivered list", CELL)
          .fields(
              REGION_CODE,
              REGION_NAME,
              YEAR,
              STATUS,
              IN_FORCE,
              CITED,
              CONSTRUCTED,
              DELIVERY,
              CELL,
              ListRow.ADDRESS,
              CELLS)
          .from(ListRow.INPUTS)
          .madeBy(TargetImage::make);

  private static final Column WRITTEN = ListRow.field(IN_FORCE.name()).column();

  private TargetImage() {}

  private static Dataset<Row> make(Inputs inputs) {
    return ListRow.placed(Source.TARGET_IMAGE, inputs)
        .select(TABLE.columnsWith(Map.of(IN_FORCE, Dates.grantYear(WRITTEN))));
  }

  /** A text where a year should stand; null where there is a year or nothing. */
  static Column unreadable() {
    return when(WRITTEN.notEqual("").and(Dates.grantYear(WRITTEN).isNull()), WRITTEN);
  }
}
