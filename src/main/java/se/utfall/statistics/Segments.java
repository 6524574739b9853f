package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a segmented regression has besides the line.
 *
 * @param start first period after the change
 * @param pandemic periods that get an indicator of their own
 * @param season periods in a year for a sine and a cosine, 0 for none
 */
public record Segments(double start, @Nullable Span pandemic, int season) {

  /** From the first to the last period, both included. */
  public record Span(double first, double last) {}

  /** A level and a slope before and after, nothing else. */
  public static Segments plain(double start) {
    return new Segments(start, null, 0);
  }
}
