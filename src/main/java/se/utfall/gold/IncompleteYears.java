package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** The years that a series leaves out because their end is not followed. */
final class IncompleteYears {
  private static final Field YEAR = IndicatorValue.YEAR;
  private static final Field FOLLOWED_TO =
      Field.required("incomplete_to", StringType, "The last day that is followed");

  /** Structs of year and day. */
  private static final Field OF_SERIES =
      Field.optional("incomplete_years", StringType, "The years left out");

  private IncompleteYears() {}

  /** Series, each with what {@link #warnings} says of it. */
  static Dataset<Row> beside(Dataset<Row> series, Inputs inputs) {
    Column same =
        Stream.of(IndicatorValue.INDICATOR, IndicatorValue.REGION_CODE, IndicatorValue.SEX)
            .map(field -> field.column("series").equalTo(field.column("left_out")))
            .reduce(Column::and)
            .orElseThrow();
    return series
        .as("series")
        .join(broadcast(ofSeries(inputs)).as("left_out"), same, "left")
        .select(Rows.all("series"), OF_SERIES.column("left_out"));
  }

  private static Dataset<Row> ofSeries(Inputs inputs) {
    Column day = regexp_extract(IndicatorValue.FLAG.column(), "incomplete:(\\S+)", 1);
    return inputs
        .of(IndicatorValue.TABLE)
        .filter(IndicatorValue.STATUS.column().equalTo(RegisterIndicators.INCOMPLETE))
        .select(Rows.all(), FOLLOWED_TO.of(day))
        .filter(FOLLOWED_TO.column().notEqual(""))
        .groupBy(
            IndicatorValue.INDICATOR.column(),
            IndicatorValue.REGION_CODE.column(),
            IndicatorValue.SEX.column())
        .agg(
            sort_array(collect_set(struct(YEAR.column(), FOLLOWED_TO.column())))
                .as(OF_SERIES.name()));
  }

  /** A W4 for each of the years. */
  static Column warnings() {
    Column each =
        transform(
            OF_SERIES.column(),
            year -> Warnings.warning("W4", Part.of(year, YEAR), Part.of(year, FOLLOWED_TO)));
    return coalesce(each, array().cast(Warnings.WARNINGS.type()));
  }
}
