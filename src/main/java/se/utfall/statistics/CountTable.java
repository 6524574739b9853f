package se.utfall.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts by region and sex with their totals, as readers see them.
 *
 * @param complete whether the nation is all regions together; where it is not, what is missing is
 *     taken as unknown to readers
 * @param threshold counts below it are not shown
 */
public record CountTable(List<Cell> cells, boolean complete, int threshold) {
  /** The region that is the sum of the others. */
  public static final String NATION = "00";

  /** The sex that is the sum of the others. */
  public static final String TOTAL = "total";

  private static final Set<String> SEXES = Set.of("women", "men", TOTAL);

  /**
   * A count.
   *
   * @param bounds what readers know that it lies between, whatever is shown of the table
   */
  public record Cell(String region, String sex, long count, Bounds bounds, Before before) {
    /** The totals are subtracted where the others are added. */
    int sign() {
      return region.equals(NATION) == sex.equals(TOTAL) ? 1 : -1;
    }
  }

  /** From and to, both included. */
  public record Bounds(long least, long most) {
    /** Of what may be any number. */
    public static final Bounds NONE = new Bounds(0, Long.MAX_VALUE / 4);

    Bounds within(Bounds other) {
      return new Bounds(Math.max(least, other.least), Math.min(most, other.most));
    }
  }

  /** What an earlier release did with the same count. */
  public enum Before {
    NOT_THERE,
    SHOWN,
    HELD_BACK
  }

  boolean isBelow(Cell cell) {
    return cell.count() < threshold;
  }

  /** A reader who sees why a count is held back knows on which side of the threshold it is. */
  Bounds known(Cell cell) {
    Bounds side =
        isBelow(cell) ? new Bounds(0, threshold - 1L) : new Bounds(threshold, Bounds.NONE.most());
    return side.within(cell.bounds());
  }

  /** The regions whose sexes add up to a total that is there. */
  Set<String> summedRegions() {
    Map<String, Set<String>> sexes =
        cells.stream().collect(groupingBy(Cell::region, mapping(Cell::sex, toSet())));
    return sexes.entrySet().stream()
        .filter(each -> each.getValue().containsAll(SEXES))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  /** The sexes whose regions add up to a nation that is there, but for {@link #rest}. */
  Set<String> summedSexes() {
    return cells.stream()
        .filter(cell -> cell.region().equals(NATION))
        .map(Cell::sex)
        .collect(toSet());
  }

  /** What the nation has beyond the regions that are there. */
  long rest(String sex) {
    return cells.stream()
        .filter(cell -> cell.sex().equals(sex))
        .mapToLong(cell -> cell.region().equals(NATION) ? cell.count() : -cell.count())
        .sum();
  }
}
