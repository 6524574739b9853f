package se.utfall.gold;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.released: every count that a run's report has shown or held back, this run's and all before
 * it. What has once been shown is known, and the next run reckons with it.
 */
public final class Released {
  private static final Field INDICATOR = IndicatorValue.INDICATOR;
  private static final Field REGION_CODE = IndicatorValue.REGION_CODE;
  private static final Field PERIOD = IndicatorValue.PERIOD;
  private static final Field SEX = IndicatorValue.SEX;

  public static final Table TABLE =
      Table.named("gold.released")
          .grain(ReleasedBefore.GRAIN, ReleasedBefore.KEY)
          .fields(ReleasedBefore.FIELDS)
          .from(
              IndicatorValue.TABLE,
              DeclaredIndicator.TABLE,
              SuppressedCell.TABLE,
              ReleasedBefore.TABLE)
          .madeBy(Released::make);

  private Released() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> earlier = TABLE.shaped(inputs.of(ReleasedBefore.TABLE));
    Column same =
        Stream.of(ReleasedBefore.KEY)
            .map(field -> field.column("now").equalTo(field.column("earlier")))
            .reduce(Column::and)
            .orElseThrow();
    Dataset<Row> now =
        counts(inputs, IndicatorValue.NUMERATOR)
            .unionByName(counts(inputs, IndicatorValue.DENOMINATOR));
    return earlier.unionByName(
        TABLE.shaped(now.as("now").join(earlier.as("earlier"), same, "left_anti")));
  }

  private static Dataset<Row> counts(Inputs inputs, Field measure) {
    Dataset<Row> heldBack =
        inputs
            .of(SuppressedCell.TABLE)
            .filter(SuppressedCell.MEASURE.column().equalTo(measure.name()))
            .as("held_back");
    Column same =
        Stream.of(INDICATOR, REGION_CODE, PERIOD, SEX)
            .map(field -> field.column("value").equalTo(field.column("held_back")))
            .reduce(Column::and)
            .orElseThrow();
    return SuppressedCell.counted(inputs)
        .as("value")
        .join(heldBack, same, "left")
        .select(
            Rows.all("value"),
            ReleasedBefore.MEASURE.of(measure.name()),
            ReleasedBefore.NUMBER.of(measure.column("value")),
            ReleasedBefore.SHOWN.of(SuppressedCell.REASON.column("held_back").isNull()),
            ReleasedBefore.RUN.of((Object) null));
  }
}
