package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.table.Field;

/**
 * Which counts of a cut are held back: those below the threshold, and with them the next smallest
 * of their group, until those of the group that are held back are several and together at least the
 * threshold. The group's sum, which other tables show, then gives none of them back. Other cuts of
 * the same discharges are not held against it.
 *
 * @param group rows whose sum may be known
 * @param order tells rows of the same count apart
 */
record CutSuppression(int threshold, List<Column> group, List<Column> order) {
  private static final int SEVERAL = 2;

  /** Whether a row's count is. */
  Column isHeldBack(Field field) {
    Column number = field.column();
    WindowSpec all = Window.partitionBy(group.toArray(Column[]::new));
    WindowSpec smaller = all.orderBy(ascending(number)).rowsBetween(Long.MIN_VALUE, -1);
    Column isAny = min(number).over(all).lt(threshold);
    Column heldBack = coalesce(sum(number).over(smaller), lit(0));
    Column rows = count(lit(1)).over(smaller);
    return isAny.and(number.lt(threshold).or(heldBack.lt(threshold)).or(rows.lt(SEVERAL)));
  }

  private Column[] ascending(Column number) {
    return Stream.concat(Stream.of(number), order.stream()).toArray(Column[]::new);
  }
}
