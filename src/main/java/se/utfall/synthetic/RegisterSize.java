package se.utfall.synthetic;

import java.time.LocalDate;
import se.utfall.table.Failure;

/**
 * How large a made-up register is.
 *
 * @param seed another one gives other people
 */
public record RegisterSize(long seed, long rows, int firstYear, int lastYear) {
  private static final int LEAST_ROWS_OF_YEAR = 50;
  private static final int EARLIEST = 1980;
  private static final int LATEST = 2099;

  /** A usage failure for years that are none, or too few rows for each year to have some. */
  public RegisterSize {
    if (firstYear < EARLIEST || lastYear > LATEST || firstYear > lastYear) {
      throw new Failure(
          Failure.Kind.USAGE,
          "The years are %d to %d.".formatted(firstYear, lastYear),
          "They go from an earlier to a later one, between %d and %d.".formatted(EARLIEST, LATEST),
          "Name them like 2013-2023.");
    }
    if (rows < (long) LEAST_ROWS_OF_YEAR * years(firstYear, lastYear)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%d rows are too few for %d years.".formatted(rows, years(firstYear, lastYear)),
          "Every year has its file, and none may be empty.",
          "Ask for at least %d rows a year.".formatted(LEAST_ROWS_OF_YEAR));
    }
  }

  public int years() {
    return years(firstYear, lastYear);
  }

  private static int years(int first, int last) {
    return last - first + 1;
  }

  /** Days since 1970, as all days of the making are. */
  int firstDay() {
    return day(firstYear);
  }

  int lastDay() {
    return day(lastYear + 1) - 1;
  }

  int days() {
    return lastDay() - firstDay() + 1;
  }

  private static int day(int year) {
    return (int) LocalDate.of(year, 1, 1).toEpochDay();
  }
}
