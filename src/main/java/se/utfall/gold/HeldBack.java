package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * Which of the numerators or denominators are held back, an indicator and period at a time.
 *
 * @param count which of them
 * @param reason why one is; null for one that is shown
 * @param least what readers can infer that it is at least
 * @param most and at most
 * @param shownBefore the earlier run that has shown the same number
 */
record HeldBack(Field count, Field reason, Field least, Field most, Field shownBefore) {
  private static final Field CELL = Field.required("cell", StringType, "Region and sex");
  private static final Field REASON = Field.required("reason", StringType, "Why it is held back");
  private static final Field LEAST = Field.optional("least", LongType, "Of what can be inferred");
  private static final Field MOST = Field.optional("most", LongType, "Of what can be inferred");
  private static final Field PATTERN =
      Field.optional(
          "pattern",
          createArrayType(
              createStructType(
                  Stream.of(CELL, REASON, LEAST, MOST)
                      .map(
                          each -> new StructField(each.name(), each.type(), true, Metadata.empty()))
                      .toArray(StructField[]::new))),
          "What is held back of an indicator and period");
  private static final Field COMPLETE =
      Field.required("complete", IntegerType, "1 if the nation is all regions together");
  private static final Field WAS_SHOWN =
      Field.optional("was_shown", BooleanType, "Whether an earlier release showed the number");
  private static final Field BEFORE =
      Field.required("before", IntegerType, "1 if shown before, -1 if held back, else 0");

  private static final Field INDICATOR = IndicatorValue.INDICATOR;
  private static final Field REGION_CODE = IndicatorValue.REGION_CODE;
  private static final Field PERIOD = IndicatorValue.PERIOD;
  private static final Field SEX = IndicatorValue.SEX;

  /** What is known of counts whatever is shown: bounds, -1 above where there is none. */
  record Known(Column least, Column most) {}

  static HeldBack of(Field count) {
    return new HeldBack(
        count,
        REASON.named(count.name() + "_reason").sometimes(),
        LEAST.named(count.name() + "_least"),
        MOST.named(count.name() + "_most"),
        ReleasedBefore.RUN.named(count.name() + "_shown_before"));
  }

  private Field before() {
    return BEFORE.named(count.name() + "_before");
  }

  /** Whether readers know the number: it is shown, or has been. */
  Column isKnown() {
    return reason.column().isNull().or(shownBefore.column().isNotNull());
  }

  /** The rows, each with what is held back of it. */
  Dataset<Row> in(Dataset<Row> rows, Dataset<Row> earlier, Known known) {
    Dataset<Row> counts = withBefore(rows, earlier);
    Dataset<Row> held = patterns(counts, known).as("held");
    Column same =
        same("row", "held", INDICATOR)
            .and(same("row", "held", PERIOD))
            .and(cell("row").equalTo(CELL.column("held")));
    return counts
        .as("row")
        .join(held, same, "left")
        .select(
            Rows.all("row"),
            reason.of(REASON.column("held")),
            least.of(LEAST.column("held")),
            most.of(MOST.column("held")));
  }

  private Dataset<Row> withBefore(Dataset<Row> rows, Dataset<Row> earlier) {
    Column shown = ReleasedBefore.SHOWN.column();
    Dataset<Row> known =
        earlier
            .filter(ReleasedBefore.MEASURE.column().equalTo(count.name()))
            .groupBy(
                INDICATOR.column(),
                REGION_CODE.column(),
                PERIOD.column(),
                SEX.column(),
                ReleasedBefore.NUMBER.column())
            .agg(
                WAS_SHOWN.of(bool_or(shown)),
                shownBefore.of(max(when(shown, ReleasedBefore.RUN.column()))))
            .as("earlier");
    Column same =
        Stream.of(INDICATOR, REGION_CODE, PERIOD, SEX)
            .map(field -> same("row", "earlier", field))
            .reduce(
                count.column("row").equalTo(ReleasedBefore.NUMBER.column("earlier")), Column::and);
    Column wasShown = WAS_SHOWN.column("earlier");
    return rows.as("row")
        .join(known, same, "left")
        .select(
            Rows.all("row"),
            shownBefore.column("earlier"),
            before().of(when(wasShown, 1).when(wasShown.isNotNull(), -1).otherwise(0)));
  }

  private Dataset<Row> patterns(Dataset<Row> counts, Known known) {
    Column flag = IndicatorValue.FLAG.column();
    Column differs = flag.contains("absent:").or(flag.contains(RegisterIndicators.UNKNOWN_REGION));
    Column complete =
        min(when(differs, 0).otherwise(1))
            .over(Window.partitionBy(INDICATOR.column(), PERIOD.column()));
    Column pattern =
        Methods.suppressedCounts(
            cell(),
            count.column(),
            known.least(),
            known.most(),
            before().column(),
            COMPLETE.column(),
            SuppressedCell.THRESHOLD.column());
    return counts
        .select(Rows.all(), COMPLETE.of(complete))
        .groupBy(INDICATOR.column(), PERIOD.column())
        .agg(PATTERN.of(pattern))
        .select(INDICATOR.column(), PERIOD.column(), inline(PATTERN.column()));
  }

  private static Column cell() {
    return concat_ws(" ", REGION_CODE.column(), SEX.column());
  }

  private static Column cell(String alias) {
    return concat_ws(" ", REGION_CODE.column(alias), SEX.column(alias));
  }

  private static Column same(String one, String other, Field field) {
    return field.column(one).equalTo(field.column(other));
  }
}
