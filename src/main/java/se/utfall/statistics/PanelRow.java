package se.utfall.statistics;

/**
 * One region in one period.
 *
 * @param dose for instance kronor per inhabitant, 0 before the money
 * @param weight of the row, for instance the region's population; above 0
 */
public record PanelRow(String region, double period, double value, double dose, double weight) {
  /** With the weight 1. */
  public PanelRow(String region, double period, double value, double dose) {
    this(region, period, value, dose, 1);
  }

  boolean isPossible() {
    return Series.finite(period, value, dose, weight) && weight > 0;
  }
}
