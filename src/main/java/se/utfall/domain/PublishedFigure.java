package se.utfall.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure or statement that has been published, and which computed cell decides it.
 *
 * @param source where it was published, as a reader would cite it
 * @param place the bundled file and line it was taken from
 * @param published verbatim
 * @param number its value, whose scale is how it was rounded: 83 to units, 66.6 to tenths, "29.5
 *     million" (scale -5) to hundreds of thousands; null where it is a statement without one
 * @param cell the computed cell; null where nothing delivered decides it
 * @param other the cell it is compared with; null when it stands alone
 * @param rule number in KNOWN_DEVIATIONS.md that the figure is under, empty without one
 * @param arithmetic what the arithmetic gives according to that rule, where no rounding explains
 *     what was printed; rounded to its own scale
 * @param reason why nothing delivered decides it; empty where they do
 * @param swedish its texts for the report
 */
public record PublishedFigure(
    String id,
    String source,
    String place,
    String statement,
    String published,
    @Nullable BigDecimal number,
    @Nullable CellKey cell,
    @Nullable CellKey other,
    Comparison comparison,
    String rule,
    @Nullable BigDecimal arithmetic,
    String reason,
    InSwedish swedish) {

  /** A cell of a report table. */
  public record CellKey(String table, int grantYear, String row, String column) {}

  /** What the published figure says of the computed cell. */
  public enum Comparison {
    /** The number is the cell's, rounded to the number's scale. */
    EQUALS,
    /** The cell is more than nothing, and rounded to the number's scale less than the number. */
    BELOW,
    /** The cell is half of the other, to the nearest whole number. */
    HALF,
    /** The cell is within five percent of the other. */
    ABOUT_EQUAL,
    /** The cell is greater than the other. */
    INCREASE,
    /** The cell is less than the other, and both are of the same regions. */
    DECREASE,
    /** Nothing that is delivered decides it. */
    NOT_DECIDED
  }
}
