package se.utfall.silver;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.bronze.HospitalRow;
import se.utfall.declared.RegionName;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * silver.hospital: which region runs a hospital, by the hospital register that became known last;
 * the made-up hospitals of a demonstration have a register of their own.
 */
public final class Hospital {
  public static final Field HOSPITAL = HospitalRow.HOSPITAL.meaning("Its code, trimmed");
  public static final Field REGION_CODE =
      RegionName.REGION_CODE
          .sometimes()
          .meaning("County code of the region that runs it; null for no region or several");
  public static final Field CONSTRUCTED =
      Field.required("constructed", BooleanType, "Made up for demonstration");

  public static final Table TABLE =
      Table.named("silver.hospital")
          .grain("one hospital, real or made up", HOSPITAL, CONSTRUCTED)
          .fields(HOSPITAL, REGION_CODE, CONSTRUCTED)
          .from(KnownDelivery.TABLE, HospitalRow.TABLE, RegionName.TABLE)
          .madeBy(Hospital::make);

  private Hospital() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> regions = inputs.of(RegionName.TABLE).select(code()).distinct().as("region");
    Column isRegion =
        Text.trimmed(HospitalRow.REGION_TEXT.column()).equalTo(REGION_CODE.column("region"));
    Column region = REGION_CODE.column("region");
    return latest(inputs)
        .join(broadcast(regions), isRegion, "left")
        .groupBy(HOSPITAL.of(Text.trimmed(HOSPITAL.column())), CONSTRUCTED.column())
        .agg(REGION_CODE.of(when(min(region).equalTo(max(region)), min(region))));
  }

  private static Column code() {
    return RegionName.REGION_CODE.column();
  }

  private static Dataset<Row> latest(Inputs inputs) {
    Column same = HospitalRow.DELIVERY.column("row").equalTo(KnownDelivery.DELIVERY.column("file"));
    Column constructed = KnownDelivery.isConstructedRegister();
    Dataset<Row> known =
        inputs
            .of(HospitalRow.TABLE)
            .as("row")
            .join(broadcast(inputs.of(KnownDelivery.TABLE).as("file")), same, "inner")
            .select(
                Rows.all("row"), KnownDelivery.KNOWN_FROM.column(), CONSTRUCTED.of(constructed));
    Column last =
        max(KnownDelivery.KNOWN_FROM.column()).over(Window.partitionBy(CONSTRUCTED.column()));
    Field latest = KnownDelivery.KNOWN_FROM.named("latest");
    return known
        .select(Rows.all(), latest.of(last))
        .filter(KnownDelivery.KNOWN_FROM.column().equalTo(latest.column()));
  }
}
