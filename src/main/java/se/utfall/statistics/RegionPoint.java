package se.utfall.statistics;

/**
 * A region in the figure of change by dose.
 *
 * @param dose mean of its periods from the start
 * @param before mean value of its periods before the start
 * @param after mean value of its periods from the start
 * @param weight mean of its rows
 */
public record RegionPoint(String region, double dose, double before, double after, double weight) {
  public double change() {
    return after - before;
  }
}
