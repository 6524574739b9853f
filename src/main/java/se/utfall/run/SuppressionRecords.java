package se.utfall.run;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import se.utfall.domain.RunRecord;
import se.utfall.domain.Suppression;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.SuppressedCell;
import se.utfall.lake.Lake;
import se.utfall.table.Field;

/** What a run holds back, as plain records. */
final class SuppressionRecords {
  private final Lake lake;
  private final RunRecord run;

  SuppressionRecords(Lake lake, RunRecord run) {
    this.lake = lake;
    this.run = run;
  }

  /** The counts that are not published; what is derived from them follows. */
  List<Suppression> suppressions() {
    Column[] order =
        Stream.of(
                IndicatorValue.INDICATOR,
                IndicatorValue.PERIOD,
                IndicatorValue.REGION_CODE,
                IndicatorValue.SEX,
                SuppressedCell.MEASURE)
            .map(Field::column)
            .toArray(Column[]::new);
    return lake
        .read(SuppressedCell.TABLE, run.versions().get(SuppressedCell.TABLE.name()))
        .orderBy(order)
        .collectAsList()
        .stream()
        .map(Values::new)
        .filter(row -> !row.text(SuppressedCell.REASON).equals(SuppressedCell.DERIVED))
        .map(SuppressionRecords::suppression)
        .toList();
  }

  private static Suppression suppression(Values row) {
    String shownBefore = row.text(SuppressedCell.SHOWN_BEFORE);
    return new Suppression(
        IndicatorValue.TABLE.name(),
        row.text(IndicatorValue.INDICATOR),
        row.text(IndicatorValue.REGION_CODE),
        row.text(IndicatorValue.PERIOD),
        row.text(IndicatorValue.SEX),
        row.text(SuppressedCell.MEASURE),
        row.text(SuppressedCell.REASON),
        row.number(SuppressedCell.THRESHOLD),
        shownBefore.isEmpty() ? null : shownBefore);
  }
}
