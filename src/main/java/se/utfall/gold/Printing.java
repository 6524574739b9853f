package se.utfall.gold;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.gold.Measure.Rounding;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** From sums to what a table prints: divided, rounded by the table's rule, and with a status. */
final class Printing {
  /** Region of the table's row; apart from the source's own while both are there. */
  static final Field OF_REGION = ReportCells.REGION_CODE.named("of_region_code");

  static final Field OF_REGION_NAME = ReportCells.REGION_NAME.named("of_region_name");

  /** Whether a measure is a share of its column's sum, and has no denominator of its own. */
  static final Field OF_ALL_ROWS = ReportCells.TOTAL.named("of_all_rows");

  static final Field BASE = ReportCells.DENOMINATOR.named("base");

  static final Field BASE_CELLS = ReportCells.DENOMINATOR_CELLS.named("base_cells");

  private static final Field FRACTION_RANK = ReportCells.ROW_ORDER.named("fraction_rank");

  private static final Column VALUE = ReportCells.VALUE.column();
  private static final Column IS_PERCENT = ReportCells.UNIT.column().equalTo(Measure.PERCENT);

  private Printing() {}

  static Dataset<Row> of(Dataset<Row> sums) {
    Dataset<Row> divided =
        sums.select(
                Rows.all(),
                ReportCells.DENOMINATOR.of(whole()),
                ReportCells.DENOMINATOR_CELLS.of(wholeCells()))
            .select(Rows.all(), ReportCells.VALUE.of(value()));
    return divided
        .select(Rows.all(), FRACTION_RANK.of(row_number().over(byFraction())))
        .select(
            Rows.all(),
            ReportCells.PRINTED.of(printed()),
            ReportCells.STATUS.of(status()),
            ReportCells.REGION_CODE.of(OF_REGION.column()),
            ReportCells.REGION_NAME.of(OF_REGION_NAME.column()));
  }

  private static WindowSpec column() {
    return Window.partitionBy(
        ReportCells.TABLE_ID.column(),
        ReportCells.GRANT_YEAR.column(),
        ReportCells.COLUMN_KEY.column());
  }

  private static Column isPart() {
    return not(ReportCells.TOTAL.column());
  }

  private static Column sumOfColumn(Column value) {
    return sum(when(isPart(), value)).over(column());
  }

  private static Column whole() {
    Column sum = sumOfColumn(ReportCells.NUMERATOR.column());
    return when(OF_ALL_ROWS.column(), sum).otherwise(BASE.column());
  }

  private static Column wholeCells() {
    Column all = flatten(collect_list(ReportCells.CELLS.column()).over(column()));
    return when(OF_ALL_ROWS.column(), sort_array(array_distinct(all)))
        .otherwise(BASE_CELLS.column());
  }

  private static Column value() {
    Column numerator = ReportCells.NUMERATOR.column();
    Column share = Percent.of(numerator, ReportCells.DENOMINATOR.column());
    return when(not(ReportCells.MIXED.column()), when(IS_PERCENT, share).otherwise(numerator));
  }

  private static Column status() {
    return when(ReportCells.MIXED.column(), "mixed")
        .when(VALUE.isNull(), "missing")
        .otherwise("reported");
  }

  private static Column printed() {
    Column towardsZero = when(VALUE.lt(0), ceil(VALUE)).otherwise(floor(VALUE));
    return when(is(Rounding.TRUNCATED), towardsZero)
        .when(is(Rounding.LARGEST_REMAINDER).and(isPart()), largestRemainder())
        .otherwise(round(VALUE, 0));
  }

  private static Column is(Rounding rounding) {
    return ReportCells.ROUNDING.column().equalTo(rounding.label());
  }

  private static Column largestRemainder() {
    Column left = round(sumOfColumn(VALUE), 0).minus(sumOfColumn(floor(VALUE)));
    Column getsOne = FRACTION_RANK.column().leq(left);
    return floor(VALUE).plus(when(getsOne, 1).otherwise(0));
  }

  /** Rows of a column by the size of what rounding down takes away, totals last. */
  private static WindowSpec byFraction() {
    return column()
        .orderBy(
            ReportCells.TOTAL.column(),
            abs(VALUE.minus(floor(VALUE))).desc(),
            ReportCells.ROW_ORDER.column());
  }
}
