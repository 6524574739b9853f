package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;

/** What a row of a reference case says a result must be. */
public final class Expected {
  private final Map<String, String> row;

  Expected(Map<String, String> row) {
    this.row = row;
  }

  public static List<Expected> rows(String caseAndFile) {
    return Golden.rows(caseAndFile).stream().map(Expected::new).toList();
  }

  public String text(String column) {
    return row.get(column);
  }

  public double number(String column) {
    return Double.parseDouble(text(column));
  }

  /** Within 1e-9 of it, an expected 0 being 0, and an empty one null. */
  public void has(String column, Double actual) {
    within(1e-9, column, actual);
  }

  public void within(double relative, String column, Double actual) {
    if (text(column).isEmpty()) {
      assertThat(actual).as("%s of %s", column, row).isNull();
    } else {
      assertThat(actual)
          .as("%s of %s", column, row)
          .isCloseTo(number(column), withinPercentage(100 * relative));
    }
  }

  public void hasLimits(String lower, String upper, Interval actual) {
    has(lower, actual.lower());
    has(upper, actual.upper());
  }

  public void hasLimits(double relative, String lower, String upper, Limits actual) {
    within(relative, lower, actual.lower());
    within(relative, upper, actual.upper());
  }
}
