package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.region_name: every name that resolves to a region (conf/regions.csv). */
public final class RegionName {
  public static final Field REGION_CODE =
      Field.required("region_code", StringType, "County code (SCB), the nation 00");
  public static final Field REGION_NAME =
      Field.required("region_name", StringType, "Official name of the region");
  public static final Field NAME = Field.required("name", StringType, "A name it is known by");

  public static final Table TABLE =
      Table.named("declared.region_name")
          .grain("one name of a region", REGION_CODE, NAME)
          .fields(REGION_CODE, REGION_NAME, NAME)
          .given();

  private RegionName() {}

  public static List<Row> rows(List<Region> regions) {
    return regions.stream().flatMap(RegionName::rows).toList();
  }

  private static Stream<Row> rows(Region region) {
    return region.names().stream()
        .map(name -> RowFactory.create(region.code(), region.officialName(), name));
  }
}
