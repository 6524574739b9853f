package se.utfall.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.Comparison;
import se.utfall.domain.Comparison.Limits;
import se.utfall.domain.Comparison.Rank;
import se.utfall.domain.Trend;
import se.utfall.domain.Trend.Slope;

/**
 * An indicator's regions: their value of the last year against the nation, and their change.
 *
 * @param comparisons of one year
 * @param trends the nation's and the regions'
 */
record RegionTable(
    IndicatorPoints points, Findings findings, List<Comparison> comparisons, List<Trend> trends) {
  static RegionTable of(IndicatorPoints points, Findings findings) {
    String id = points.series().id();
    List<Trend> trends =
        points.regions().keySet().stream()
            .flatMap(region -> findings.trend(id, region, Findings.TOTAL).stream())
            .toList();
    return new RegionTable(points, findings, findings.comparisons(id, Findings.TOTAL), trends);
  }

  /** Whether nothing is known of any region, whatever is of the nation. */
  boolean isEmpty() {
    return comparisons.isEmpty()
        && trends.stream().allMatch(trend -> trend.place().regionCode().equals(Findings.NATION));
  }

  Table table(String title) {
    Map<Column, List<Cell>> columns = new LinkedHashMap<>();
    if (!comparisons.isEmpty()) {
      columns.putAll(new ComparisonColumns(this).columns());
    }
    if (!trends.isEmpty()) {
      columns.putAll(new TrendColumns(this).columns());
    }
    List<Row> rows = new ArrayList<>();
    List<String> regions = regions();
    for (int at = 0; at < regions.size(); at++) {
      rows.add(row(regions.get(at), at, columns.values()));
    }
    return new Table(
        "regioner-" + points.series().id(),
        "",
        title,
        new RegionTableNotes(this).notes(rows),
        voice().say(Phrase.ROW_REGION),
        List.copyOf(columns.keySet()),
        rows);
  }

  /** The nation first. */
  List<String> regions() {
    return List.copyOf(points.regions().keySet());
  }

  Optional<Comparison> comparison(String region) {
    return comparisons.stream().filter(it -> it.place().regionCode().equals(region)).findFirst();
  }

  Optional<Trend> trend(String region) {
    return trends.stream().filter(it -> it.place().regionCode().equals(region)).findFirst();
  }

  Voice voice() {
    return findings.voice();
  }

  boolean hasLimits() {
    return comparisons.stream().map(Comparison::limits).anyMatch(RegionTable::hasLimits);
  }

  static boolean hasLimits(@Nullable Limits limits) {
    return limits != null && limits.lower() != null && limits.upper() != null;
  }

  boolean hasRanks() {
    return comparisons.stream().map(Comparison::rank).anyMatch(Objects::nonNull);
  }

  boolean hasTests() {
    return comparisons.stream().map(Comparison::test).anyMatch(Objects::nonNull);
  }

  static @Nullable Rank rank(Optional<Comparison> comparison) {
    return comparison.map(Comparison::rank).orElse(null);
  }

  static @Nullable Slope slope(Optional<Trend> trend) {
    return trend.map(Trend::slope).orElse(null);
  }

  private Row row(String region, int at, Iterable<List<Cell>> columns) {
    List<Cell> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.get(at)));
    boolean nation = region.equals(Findings.NATION);
    List<Cell> numbers = cells.stream().filter(cell -> cell.number() != null).toList();
    boolean constructed = !numbers.isEmpty() && numbers.stream().allMatch(Cell::constructed);
    return new Row(region, findings.regionName(region), nation, constructed, cells);
  }

  Stream<Cell> cells(List<Row> rows) {
    return rows.stream().flatMap(row -> row.cells().stream());
  }
}
