package se.utfall.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the functions of series and doses say of what has no answer. */
class ImpossibleSeriesTest {
  /** Four years of three regions: a value that is the same, one that is not a number. */
  private static final String YEARS =
      " FROM VALUES ('A', 1, 3, 0), ('A', 2, 5, 0), ('A', 3, 4, 1), ('B', 1, 2, 0), ('B', 2, 2, 0),"
          + " ('B', 3, 6, 2), ('C', 1, 1, 0), ('C', 2, 0, 0), ('C', 3, 9, 5) AS t (r, y, v, d)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mann_kendall(y, 5) FILTER (WHERE r = 'A')",
        "mann_kendall(y, v)",
        "mann_kendall(y, DOUBLE('NaN')) FILTER (WHERE r = 'A')",
        "mann_kendall(y, v) FILTER (WHERE r = 'A' AND y < 3)",
        "mann_kendall(y, v) FILTER (WHERE r = 'none')",
        "mann_kendall(NULL, v)",
        "theil_sen(y, v, 1.5) FILTER (WHERE r = 'A')",
        "theil_sen(y, v)",
        "annual_percent_change(y, 0, 100) FILTER (WHERE r = 'A')",
        "annual_percent_change(y, -v, 100) FILTER (WHERE r = 'A')",
        "annual_percent_change(y, v, 0) FILTER (WHERE r = 'A')",
        "annual_percent_change(y, v, 100, 0) FILTER (WHERE r = 'A')",
        "annual_percent_change(y, v, 100) FILTER (WHERE r = 'A' AND y < 3)",
        "xmr(y, v) FILTER (WHERE r = 'A' AND y < 3)",
        "xmr(y, DOUBLE('Infinity')) FILTER (WHERE r = 'A')",
        "xmr(y, v)",
        "segmented_regression(y, v, 2, 1) FILTER (WHERE r = 'A')",
        "segmented_regression(y, v, 2, -1)",
        "segmented_regression(y, v, 2, 0.5)",
        "dose_response(r, y, v, 0)",
        "dose_response(r, y, v, 7)",
        "dose_response(r, y, 1, d)",
        "dose_response(r, y, v, d) FILTER (WHERE r = 'A')",
        "dose_response(r, y, v, d, 0, 1)",
        "dose_response(r, y, v, d, 9.5, 1)",
        "dose_response(r, y, v, d, 1e9, 1)",
        "dose_response(r, 1, v, d)",
        "dose_response_study(r, y, v, 0, 1, 9, 1)",
        "dose_response_study(r, y, v, d, 0, 9, 1)",
        "dose_response_study(r, y, v, d, 1, 0, 1)",
        "dose_response_study(r, y, v, d, 1, 9, 1) FILTER (WHERE y > 2)"
      })
  void whatHasNoAnswerGivesNull(String call) {
    assertThat(Sql.line("SELECT " + call + YEARS)).isEqualTo("null");
  }

  /** Changes 0, 4 and 8.5 for the doses 1, 2 and 5: means 25/6 and 8/3. */
  @Test
  void studyOfThreeRegionsIsWhole() {
    assertThat(
            Sql.line(
                "SELECT s.regions, s.n, s.replicates, s.start, s.points.change, size(s.line),"
                    + " s.event_study.period, s.without_region.slope, s.unmet FROM (SELECT"
                    + " dose_response_study(r, y, v, d, 1, 99, 1) AS s"
                    + YEARS
                    + ")"))
        .isEqualTo(
            "3 9 99 3.0 ArraySeq(0.0, 4.0, 8.5) 21 ArraySeq(1.0, 3.0) ArraySeq(null, null, null)"
                + " permutation, wild_bootstrap, each_region_left_out");
  }
}
