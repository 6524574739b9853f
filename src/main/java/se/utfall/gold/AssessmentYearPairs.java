package se.utfall.gold;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The years that are compared: the last against each earlier one, and each against the one before;
 * with the regions that answered both, and how many regions there are. Without any counts where
 * real and constructed answers would be held together.
 */
final class AssessmentYearPairs {
  static final Field REGIONS = AssessmentYears.ANSWERED.named("regions");
  static final Field MIXED = Field.required("mixed", BooleanType, "Real and constructed answers");

  private static final Field YEAR = AssessmentYears.YEAR;
  private static final Field LAST = YEAR.named("last_year");
  private static final Field PREVIOUS = YEAR.named("previous_year");

  private AssessmentYearPairs() {}

  static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> regions =
        inputs
            .of(RegionName.TABLE)
            .agg(REGIONS.of(count_distinct(RegionName.REGION_CODE.column())));
    return withPairs(
            years(AssessmentYears.of(inputs)), AssessmentPairs.of(inputs.of(Assessment.TABLE)))
        .crossJoin(broadcast(regions));
  }

  private static Dataset<Row> years(Dataset<Row> counted) {
    Column wanted =
        YEAR.column("to")
            .equalTo(LAST.column("to"))
            .or(YEAR.column("from").equalTo(PREVIOUS.column("to")));
    Column mixed = either(AssessmentYears.SOME_REAL).and(either(AssessmentYears.SOME_CONSTRUCTED));
    Column inOrder = YEAR.column("from").lt(YEAR.column("to"));
    return counted
        .as("from")
        .join(
            ordered(counted).as("to"),
            same(Assessment.STATEMENT).and(same(AssessmentYears.BASIS)).and(inOrder).and(wanted),
            "inner")
        .select(
            Assessment.STATEMENT.column("to"),
            Items.LABEL.column("to"),
            Items.LABEL_EN.column("to"),
            Items.ITEM_ORDER.column("to"),
            AssessmentYears.BASIS.column("to"),
            AssessmentChange.FROM_YEAR.of(YEAR.column("from")),
            AssessmentChange.TO_YEAR.of(YEAR.column("to")),
            AssessmentChange.AGREE_FROM.of(when(not(mixed), AssessmentYears.AGREE.column("from"))),
            AssessmentChange.ANSWERED_FROM.of(
                when(not(mixed), AssessmentYears.ANSWERED.column("from"))),
            AssessmentChange.AGREE_TO.of(when(not(mixed), AssessmentYears.AGREE.column("to"))),
            AssessmentChange.ANSWERED_TO.of(
                when(not(mixed), AssessmentYears.ANSWERED.column("to"))),
            AssessmentYears.PLACE.of(places()),
            MIXED.of(mixed),
            AssessmentChange.CONSTRUCTED.of(either(AssessmentYears.SOME_CONSTRUCTED)),
            Lineage.CELLS.of(
                Lineage.together(Lineage.CELLS.column("from"), Lineage.CELLS.column("to"))));
  }

  private static Dataset<Row> ordered(Dataset<Row> counted) {
    WindowSpec same =
        Window.partitionBy(Assessment.STATEMENT.column(), AssessmentYears.BASIS.column());
    return counted.select(
        Rows.all(),
        LAST.of(max(YEAR.column()).over(same)),
        PREVIOUS.of(lag(YEAR.column(), 1).over(same.orderBy(YEAR.column()))));
  }

  private static Column same(Field field) {
    return field.column("from").equalTo(field.column("to"));
  }

  private static Column either(Field field) {
    return field.column("from").or(field.column("to"));
  }

  private static Column places() {
    return concat_ws(
        "; ", AssessmentYears.PLACE.column("from"), AssessmentYears.PLACE.column("to"));
  }

  /** Who answered both years is known of the answers, not of published totals. */
  private static Dataset<Row> withPairs(Dataset<Row> years, Dataset<Row> pairs) {
    Column samePair =
        of(Assessment.STATEMENT)
            .and(of(AssessmentChange.FROM_YEAR))
            .and(of(AssessmentChange.TO_YEAR))
            .and(AssessmentYears.BASIS.column("years").equalTo("answers"));
    return years
        .as("years")
        .join(pairs.as("paired"), samePair, "left")
        .select(
            Rows.all("years"),
            unmixed(AssessmentPairs.PAIRS),
            unmixed(AssessmentPairs.BEGAN),
            unmixed(AssessmentPairs.CEASED),
            unmixed(AssessmentPairs.STAYED));
  }

  private static Column unmixed(Field count) {
    return count.of(when(not(MIXED.column("years")), count.column("paired")));
  }

  private static Column of(Field field) {
    return field.column("years").equalTo(field.column("paired"));
  }
}
