package se.utfall.bronze;

import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.table.Field;
import se.utfall.table.Table;

/** bronze.hospital_row: every row of the delivered hospital registers as text. */
public final class HospitalRow {
  public static final Field DELIVERY = Delivery.DELIVERY;
  public static final Field HOSPITAL = Field.required("hospital", StringType, "SJUKHUS: its code");
  public static final Field REGION_TEXT =
      Field.optional("region_text", StringType, "REGION: code of the region that runs it");
  public static final Field NAME = Field.optional("name", StringType, "NAMN: what it is called");

  public static final Table TABLE =
      Table.named("bronze.hospital_row")
          .grain("one hospital of a delivery", DELIVERY, HOSPITAL)
          .fields(DELIVERY, HOSPITAL, REGION_TEXT, NAME)
          .given();

  private HospitalRow() {}
}
