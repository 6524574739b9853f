package se.utfall.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure shows, before it is drawn. */
public sealed interface Picture {
  /** Lines over time; a missing value breaks its line. */
  record Lines(
      String unit,
      List<String> periods,
      List<Line> lines,
      List<Moment> moments,
      List<Stretch> stretches)
      implements Picture {
    public Lines(String unit, List<String> periods, List<Line> lines, List<Moment> moments) {
      this(unit, periods, lines, moments, List.of());
    }
  }

  /**
   * One line.
   *
   * @param emphasised the nation, among its regions
   */
  record Line(String name, boolean emphasised, List<@Nullable BigDecimal> values) {}

  /** Something that happened: stands as an upright line before its period. */
  record Moment(String period, String label) {}

  /** Periods that were not as others: shaded from the first through the last. */
  record Stretch(String from, String to, String label) {}

  /** Bars, one of each series in every category. */
  record Bars(String unit, boolean stacked, List<String> categories, List<Series> series)
      implements Picture {}

  /**
   * The bars of one series.
   *
   * @param constructedValues whether each of them is constructed
   */
  record Series(String name, List<@Nullable BigDecimal> values, List<Boolean> constructedValues) {
    public Series(String name, boolean constructed, List<@Nullable BigDecimal> values) {
      this(name, values, Collections.nCopies(values.size(), constructed));
    }

    public boolean constructedAt(int at) {
      return constructedValues.get(at);
    }

    /** Whether all of its values are. */
    public boolean constructed() {
      return !constructedValues.isEmpty() && !constructedValues.contains(false);
    }
  }

  /** The regions as equal tiles about where they lie. */
  record Tiles(String unit, List<Step> steps, List<Tile> tiles) implements Picture {}

  /** A class of values, light to dark. */
  record Step(String label) {}

  /**
   * A region's tile.
   *
   * @param row from the north, from 0
   * @param column from the west, from 0
   * @param step index of its class; -1 where the region has no value
   * @param text the value as a reader sees it
   */
  record Tile(
      String code,
      String name,
      String abbreviation,
      int row,
      int column,
      int step,
      String text,
      boolean constructed) {}
}
