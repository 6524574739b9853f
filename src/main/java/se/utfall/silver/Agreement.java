package se.utfall.silver;

import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Source;
import se.utfall.expression.Numbers;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** silver.agreement: money agreed, decided or proposed beside the grant. */
public final class Agreement {
  public static final Field RECIPIENT =
      Field.required("recipient", StringType, "Who gets the money");
  public static final Field REGION_CODE =
      RegionText.REGION_CODE.meaning("County code (SCB); null where the recipient is no region");
  public static final Field REGION_NAME = RegionText.REGION_NAME;
  public static final Field YEAR = ListRow.YEAR;
  public static final Field AMOUNT_SEK = Field.kronor("amount_sek", "The amount");
  public static final Field PURPOSE = Field.required("purpose", StringType, "What it is for");
  public static final Field STATUS =
      Field.required("status", StringType, "How settled it is, as its source says");
  public static final Field CITED = Field.required("cited", StringType, "The source");
  public static final Field CONSTRUCTED = ListRow.CONSTRUCTED;
  public static final Field DELIVERY = ListRow.DELIVERY;
  public static final Field CELL = ListRow.CELL;
  public static final Field CELLS = ListRow.CELLS;

  public static final Table TABLE =
      Table.named("silver.agreement")
          .grain("one amount in a delivered list", CELL)
          .fields(
              RECIPIENT,
              REGION_CODE,
              REGION_NAME,
              YEAR,
              AMOUNT_SEK,
              PURPOSE,
              STATUS,
              CITED,
              CONSTRUCTED,
              DELIVERY,
              CELL,
              ListRow.ADDRESS,
              CELLS)
          .from(ListRow.INPUTS)
          .madeBy(Agreement::make);

  private static final Column AMOUNT = ListRow.field(AMOUNT_SEK.name()).column();

  private Agreement() {}

  private static Dataset<Row> make(Inputs inputs) {
    return ListRow.placed(Source.AGREEMENT, inputs)
        .select(TABLE.columnsWith(Map.of(AMOUNT_SEK, amount())));
  }

  /** Nobody agrees on less than nothing. */
  private static Column amount() {
    Column kronor = Numbers.kronor(AMOUNT);
    return when(kronor.geq(0), kronor);
  }

  /** A text where an amount should stand; null where there is an amount or nothing. */
  static Column unreadable() {
    return when(AMOUNT.notEqual("").and(amount().isNull()), AMOUNT);
  }
}
