package se.utfall.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a figure shows, before it is drawn. */
public sealed interface Picture {
  /**
   * Lines over time; a missing value breaks its line.
   *
   * @param bands behind the lines, like the interval of the emphasised or the range of the others
   */
  record Lines(
      String unit,
      List<String> periods,
      List<Line> lines,
      List<Moment> moments,
      List<Stretch> stretches,
      List<Band> bands)
      implements Picture {
    public Lines(String unit, List<String> periods, List<Line> lines, List<Moment> moments) {
      this(unit, periods, lines, moments, List.of());
    }

    public Lines(
        String unit,
        List<String> periods,
        List<Line> lines,
        List<Moment> moments,
        List<Stretch> stretches) {
      this(unit, periods, lines, moments, stretches, List.of());
    }

    public Lines with(Band band) {
      return new Lines(
          unit,
          periods,
          lines,
          moments,
          stretches,
          Stream.concat(bands.stream(), Stream.of(band)).toList());
    }
  }

  /**
   * One line.
   *
   * @param emphasised the nation, among its regions
   */
  record Line(String name, boolean emphasised, List<@Nullable BigDecimal> values) {}

  /** A range in every period; it is broken where either end is missing. */
  record Band(String label, List<@Nullable BigDecimal> lower, List<@Nullable BigDecimal> upper) {}

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

  /** Small pictures of lines side by side, whose lines and bands mean the same in all of them. */
  record Panels(List<Panel> panels) implements Picture {}

  /** One of them. */
  record Panel(String title, Lines lines) {}

  /**
   * Items in rows from the top, each with its interval.
   *
   * @param reference what they are held against; null for nothing
   */
  record Intervals(String unit, @Nullable Reference reference, List<Item> items)
      implements Picture {}

  /** What values are held against, like the nation's: a line with its name and value. */
  record Reference(String label, BigDecimal value) {}

  /**
   * A row of intervals.
   *
   * @param estimate null where the item has none
   * @param sign stands in place of the estimate; empty where there is one
   */
  record Item(
      String name,
      @Nullable Estimate estimate,
      String sign,
      Standing standing,
      boolean constructed) {
    public static Item of(String name, Estimate estimate, Standing standing) {
      return new Item(name, estimate, "", standing, false);
    }

    public static Item missing(String name, String sign) {
      return new Item(name, null, sign, Standing.UNDECIDED, false);
    }
  }

  /** A value and its interval; ends that are null where it has none. */
  record Estimate(BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    public static Estimate alone(BigDecimal value) {
      return new Estimate(value, null, null);
    }
  }

  /** Where a value stands beside the reference. */
  enum Standing {
    HIGHER,
    LOWER,
    NOT_DIFFERENT,
    UNDECIDED,
    /** The item is the reference itself. */
    REFERENCE
  }

  /**
   * Values against the sizes that they were measured in, like cases or inhabitants.
   *
   * @param limits the narrowest first; their labels say whether they are adjusted
   * @param spots those outside the limits emphasised
   */
  record Funnel(Axes axes, Reference target, List<Limits> limits, List<Spot> spots)
      implements Picture {}

  /** What an axis along and an axis up show, with units. */
  record Axes(String along, String up) {}

  /** A pair of curves between which values differ by no more than chance. */
  record Limits(String label, List<Limit> limits) {}

  /** The limits at a size; limits come by growing size. */
  record Limit(BigDecimal size, BigDecimal lower, BigDecimal upper) {}

  /**
   * One point with its label.
   *
   * @param name as the data have it
   * @param label as short as it stands beside the point
   * @param x along
   * @param y up
   */
  record Spot(
      String name,
      String label,
      BigDecimal x,
      BigDecimal y,
      boolean emphasised,
      boolean constructed) {}

  /**
   * Points of two values each, with a line for what is equal to nothing.
   *
   * @param fit null where no line is drawn through them
   */
  record Scatter(Axes axes, List<Spot> spots, @Nullable Fit fit) implements Picture {}

  /**
   * A line through points.
   *
   * @param band what the band about it is; empty where it has none
   * @param points by growing x
   */
  record Fit(String label, String band, List<Fitted> points) {}

  /** The line at an x; ends of the band that are null where there is none. */
  record Fitted(
      BigDecimal x, BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {}
}
