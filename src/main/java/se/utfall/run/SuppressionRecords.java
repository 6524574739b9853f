package se.utfall.run;

import java.util.List;
import se.utfall.domain.Suppression;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.SuppressedCell;

/** What a run holds back, as plain records. */
final class SuppressionRecords {
  private final RunTables tables;

  SuppressionRecords(RunTables tables) {
    this.tables = tables;
  }

  /** The counts that are not published; what is derived from them follows. */
  List<Suppression> suppressions() {
    return tables
        .rows(
            SuppressedCell.TABLE,
            IndicatorValue.INDICATOR,
            IndicatorValue.PERIOD,
            IndicatorValue.REGION_CODE,
            IndicatorValue.SEX,
            SuppressedCell.MEASURE)
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
