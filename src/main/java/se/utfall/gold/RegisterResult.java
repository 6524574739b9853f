package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.silver.CareChain;
import se.utfall.silver.Statistic;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * What all results of the register have in common: place, year, real or constructed, deliveries.
 */
final class RegisterResult {
  static final Field DEFINITION = CareChain.DEFINITION;
  static final Field REGION_CODE =
      Statistic.REGION_CODE.meaning(
          "County code; 00 the nation, with those of unknown region; XX the unknown region");
  static final Field REGION_NAME = Statistic.REGION_NAME.meaning("Official name");
  static final Field YEAR = Field.required("year", IntegerType, "Year of the chain's last day");
  static final Field CONSTRUCTED = Statistic.CONSTRUCTED;
  static final Field MIXED =
      Field.required("mixed", BooleanType, "Whether it is of real and of constructed rows");
  static final Field CELLS =
      Field.cells(
          "cells",
          "Ids of the deliveries that the row rests on: rows of the register are of persons, and"
              + " are not traced one by one");

  private RegisterResult() {}

  /** The region, and the nation that it counts for too. */
  static Column placesOf(Field region) {
    return array(region.column(), lit(Region.NATION.code()));
  }

  /** Of rows that are real or constructed each. */
  static Column mixed() {
    return bool_or(CONSTRUCTED.column()).and(not(bool_and(CONSTRUCTED.column())));
  }

  /** What is not shown where real and constructed rows are mixed. */
  static Column unmixed(Column value) {
    return when(not(MIXED.column()), value);
  }

  /** The rows with the name of their region. */
  static Dataset<Row> named(Dataset<Row> rows, Inputs inputs) {
    Dataset<Row> names =
        inputs
            .of(RegionName.TABLE)
            .select(RegionName.REGION_CODE.column(), RegionName.REGION_NAME.column())
            .distinct();
    Column same = REGION_CODE.column("row").equalTo(RegionName.REGION_CODE.column("name"));
    Column otherwise =
        when(
                REGION_CODE.column("row").equalTo(Region.UNKNOWN.code()),
                Region.UNKNOWN.officialName())
            .otherwise(Region.NATION.officialName());
    return rows.as("row")
        .join(broadcast(names).as("name"), same, "left")
        .select(
            Rows.all("row"),
            REGION_NAME.of(coalesce(RegionName.REGION_NAME.column("name"), otherwise)));
  }

  /** The rows with the deliveries of their year. */
  static Dataset<Row> withDeliveries(Dataset<Row> rows, Dataset<Row> deliveries) {
    Column same = YEAR.column("row").equalTo(YEAR.column("delivered"));
    return rows.as("row")
        .join(broadcast(deliveries).as("delivered"), same, "inner")
        .select(Rows.all("row"), CELLS.column("delivered"));
  }
}
