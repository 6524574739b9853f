package se.utfall.report;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Region;

/**
 * An indicator's values of one sex, or of both together, by region and period.
 *
 * @param periods in order
 * @param regions names by code, the nation first
 */
record IndicatorPoints(
    IndicatorSeries series,
    List<String> periods,
    SortedMap<String, String> regions,
    Map<Place, Point> points) {
  /** Whose value, and when. */
  record Place(String region, String period) {}

  private static final int MOST_DECIMALS = 2;

  /** Of both sexes together. */
  static IndicatorPoints of(IndicatorSeries series) {
    return of(series, "total");
  }

  static IndicatorPoints of(IndicatorSeries series, String sex) {
    List<Point> points = series.points().stream().filter(it -> it.sex().equals(sex)).toList();
    SortedMap<String, String> regions = new TreeMap<>();
    points.forEach(point -> regions.put(point.regionCode(), point.regionName()));
    return new IndicatorPoints(
        series,
        points.stream().map(Point::period).distinct().sorted().toList(),
        regions,
        points.stream()
            .collect(toMap(point -> new Place(point.regionCode(), point.period()), x -> x)));
  }

  /** Null where the series has no such point. */
  @Nullable Point at(String region, String period) {
    return points.get(new Place(region, period));
  }

  /** As the report rounds it; null where there is no value. */
  @Nullable BigDecimal value(String region, String period) {
    Point point = at(region, period);
    BigDecimal value = point == null ? null : point.value();
    return value == null || point == null || !point.status().equals("reported")
        ? null
        : value.setScale(decimals(), RoundingMode.HALF_UP);
  }

  /** As many as the source gives, two at the most. */
  int decimals() {
    Integer declared = series.decimals();
    return declared != null
        ? Math.max(0, declared)
        : Math.min(
            MOST_DECIMALS,
            values()
                .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                .max()
                .orElse(0));
  }

  boolean isPercent() {
    String unit = series.unit().sv();
    return unit.startsWith("procent") || unit.startsWith("andel") || unit.contains("%");
  }

  /** The years the nation is measured in; any region's where it is not. */
  List<Integer> years() {
    List<Integer> nation = years(List.of(Region.NATION.code()));
    return nation.isEmpty() ? years(List.copyOf(regions.keySet())) : nation;
  }

  /** A year, like 2019, of a period that may be a part of it. */
  static int year(String period) {
    return Integer.parseInt(period.substring(0, Math.min(4, period.length())));
  }

  private List<Integer> years(List<String> codes) {
    return periods.stream()
        .filter(period -> codes.stream().anyMatch(code -> value(code, period) != null))
        .map(IndicatorPoints::year)
        .distinct()
        .toList();
  }

  private Stream<BigDecimal> values() {
    return points.values().stream().map(Point::value).filter(Objects::nonNull);
  }
}
