package se.utfall.run;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.domain.Region;
import se.utfall.domain.Suppression;
import se.utfall.domain.Trend.Place;
import se.utfall.domain.Warning;

/** Of what values may not be published, and what is said in their place. */
final class Withheld {
  private final Map<Cell, List<Suppression>> cells;

  Withheld(List<Suppression> suppressions) {
    this.cells =
        suppressions.stream()
            .collect(
                groupingBy(it -> new Cell(it.indicator(), it.regionCode(), it.period(), it.sex())));
  }

  private record Cell(String indicator, String region, String period, String sex) {}

  boolean has(String indicator, String region, String period, String sex) {
    return cells.containsKey(new Cell(indicator, region, period, sex));
  }

  boolean has(Place place, int year) {
    return has(place.indicator(), place.regionCode(), String.valueOf(year), place.sex());
  }

  /** The region's value of the year, or the nation's that it is held against. */
  boolean hasEither(Place place, int year) {
    String period = String.valueOf(year);
    return has(place, year) || has(place.indicator(), Region.NATION.code(), period, place.sex());
  }

  boolean hasAny(Place place) {
    return anyYear(place.indicator(), place.regionCode(), place.sex());
  }

  boolean anyYear(String indicator, String region, String sex) {
    return cells.keySet().stream()
        .anyMatch(
            cell ->
                cell.indicator().equals(indicator)
                    && cell.region().equals(region)
                    && cell.sex().equals(sex));
  }

  /** Whether any region's is. */
  boolean anyRegion(String indicator, String period, String sex) {
    return cells.keySet().stream()
        .anyMatch(
            cell ->
                cell.indicator().equals(indicator)
                    && cell.period().equals(period)
                    && cell.sex().equals(sex));
  }

  /** W3 with the threshold where a count is below it, without where it protects another. */
  List<Warning> warning(Place place, int... years) {
    return IntStream.of(years)
        .mapToObj(
            year ->
                new Cell(place.indicator(), place.regionCode(), String.valueOf(year), place.sex()))
        .flatMap(cell -> Stream.ofNullable(cells.get(cell)))
        .flatMap(Collection::stream)
        .map(Withheld::warning)
        .distinct()
        .toList();
  }

  private static Warning warning(Suppression suppression) {
    return suppression.reason().equals("below_threshold")
        ? new Warning("W3", List.of(String.valueOf(suppression.threshold())))
        : new Warning("W3", List.of());
  }
}
