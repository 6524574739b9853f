package se.utfall.silver;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.expression.Statistics;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * Whose a row is, where a file may name a region by code, by name or by both: 01, 0001 (Kolada),
 * Stockholm or 01 Stockholms län; the nation is 00, 0000 or Riket.
 */
final class RegionText {
  static final Field REGION_CODE = FormCell.REGION_CODE;
  static final Field REGION_NAME = FormCell.REGION_NAME;

  /** What came of a region's text. */
  static final Field PLACED =
      Field.required(
          "placed",
          StringType,
          "region, municipality (of a county that is there) or unknown (code and name that"
              + " contradict each other too)");

  static final String REGION = "region";
  static final String MUNICIPALITY = "municipality";
  static final String UNKNOWN = "unknown";

  private static final Field KEY = Field.required("key", StringType, "A name or code");
  private static final Field COUNTY = REGION_CODE.named("county_code");

  private RegionText() {}

  /** The rows, each with the code and name of the region that the text names. */
  static Dataset<Row> resolved(Dataset<Row> rows, Column text, Dataset<Row> names) {
    Dataset<Row> keys = keys(names);
    Dataset<Row> counties = names.select(COUNTY.of(RegionName.REGION_CODE.column())).distinct();
    Column byKey = Text.same(Statistics.regionKey(text), KEY.column("named"));
    Column byName = Text.same(Statistics.nameBesideCode(text), KEY.column("beside"));
    Column ofCounty = substring(Text.clean(text), 1, 2).equalTo(COUNTY.column("county"));
    Column contradicted = REGION_CODE.column("beside").notEqual(REGION_CODE.column("named"));
    Column known =
        REGION_CODE
            .column("named")
            .isNotNull()
            .and(coalesce(contradicted, lit(false)).equalTo(false));
    Column municipality = Statistics.isMunicipality(text).and(COUNTY.column("county").isNotNull());
    return rows.as("row")
        .join(broadcast(keys.as("named")), byKey, "left")
        .join(broadcast(keys.as("beside")), byName, "left")
        .join(broadcast(counties.as("county")), ofCounty, "left")
        .select(
            Rows.all("row"),
            REGION_CODE.of(when(known, REGION_CODE.column("named"))),
            REGION_NAME.of(when(known, REGION_NAME.column("named"))),
            PLACED.of(when(known, REGION).when(municipality, MUNICIPALITY).otherwise(UNKNOWN)));
  }

  private static Dataset<Row> keys(Dataset<Row> names) {
    Column code = RegionName.REGION_CODE.column();
    Dataset<Row> codes = names.select(code, RegionName.REGION_NAME.column()).distinct();
    Dataset<Row> nation =
        codes
            .limit(1)
            .select(
                RegionName.REGION_CODE.of(Region.NATION.code()),
                RegionName.REGION_NAME.of(Region.NATION.officialName()));
    Dataset<Row> places = codes.unionByName(nation);
    return keyed(names, RegionName.NAME.column())
        .unionByName(keyed(places, code))
        .unionByName(keyed(places, concat(lit("00"), code)))
        .unionByName(keyed(nation, RegionName.REGION_NAME.column()))
        .distinct();
  }

  private static Dataset<Row> keyed(Dataset<Row> regions, Column key) {
    return regions.select(
        RegionName.REGION_CODE.column(), RegionName.REGION_NAME.column(), KEY.of(key));
  }
}
