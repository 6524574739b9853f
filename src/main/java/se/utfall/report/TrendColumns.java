package se.utfall.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.domain.Trend;
import se.utfall.domain.Trend.Slope;

/** The columns of the change per year. */
record TrendColumns(RegionTable table) {
  private static final int MOST_DECIMALS = 2;

  Map<Column, List<Cell>> columns() {
    String group = table.voice().say(FindingPhrase.GROUP_TREND);
    Map<Column, List<Cell>> columns = new LinkedHashMap<>();
    columns.put(column("change", group, FindingPhrase.COLUMN_CHANGE), cells(Slope::value));
    columns.put(column("change_lower", group, FindingPhrase.COLUMN_LOWER), cells(Slope::lower));
    columns.put(column("change_upper", group, FindingPhrase.COLUMN_UPPER), cells(Slope::upper));
    columns.put(
        ValueCells.texts("trend", group, table.voice().say(FindingPhrase.COLUMN_DIRECTION)),
        table.regions().stream().map(region -> verdict(table.trend(region))).toList());
    return columns;
  }

  private Column column(String key, String group, FindingPhrase label) {
    return ValueCells.numbers(key, group, table.voice().say(label), decimals());
  }

  private int decimals() {
    double[] changes =
        table.trends().stream()
            .map(Trend::slope)
            .filter(Objects::nonNull)
            .flatMap(slope -> Stream.of(slope.value()))
            .mapToDouble(Double::doubleValue)
            .toArray();
    return Math.min(MOST_DECIMALS, Numerals.decimals(changes));
  }

  private List<Cell> cells(Function<Slope, @Nullable Double> value) {
    return table.regions().stream().map(region -> cell(table.trend(region), value)).toList();
  }

  private Cell cell(Optional<Trend> trend, Function<Slope, @Nullable Double> value) {
    Slope slope = RegionTable.slope(trend);
    boolean constructed = trend.map(Trend::constructed).orElse(false);
    return new ValueCells(table.voice(), constructed)
        .number(slope == null ? null : value.apply(slope), decimals());
  }

  private Cell verdict(Optional<Trend> trend) {
    Verdicts verdicts = new Verdicts(table.voice());
    return Cell.words(verdicts.of(trend.map(Trend::verdict).orElse(Trend.Verdict.NOT_DECIDED)));
  }
}
