package se.utfall.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be computed is null, and no query stops for it. */
class ImpossibleInputTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "agresti_coull(1, 0)",
        "jeffreys(3, 2)",
        "clopper_pearson(-1, 2)",
        "clopper_pearson(1, NULL)",
        "newcombe(1, 2, 3, 2)",
        "newcombe(1, 2, 0, 0)",
        "fisher_exact(1, 2, 1, 0)",
        "fisher_exact(0.5, 2, 1, 2)",
        "mcnemar_exact(-1, 2)",
        "mcnemar_exact(DOUBLE('NaN'), 2)",
        "poisson_rate(1, 0, 1000)",
        "poisson_rate(-1, 10, 1000)",
        "poisson_rate(1, 10, 0)",
        "funnel_binomial(1.1, 10, 0.95)",
        "funnel_binomial(0.5, 0, 0.95)",
        "funnel_poisson(0, 0.95)",
        "funnel_poisson(DOUBLE('Infinity'), 0.95)",
        "direct_rate(20, 0, 1, 1000)",
        "direct_rate(20, 1000, 0, 1000)",
        "direct_rate_repeated(20, 0, 1000, 1, 1000)",
        "indirect_ratio(1, 0)",
        "indirect_ratio(-1, 2)",
        "overdispersion_ratio(5, 5)",
        "overdispersion_proportion(1, 2)",
        "gini(0)",
        "theil(-1)",
        "mean_log_deviation(0)",
        "atkinson(1, 0)",
        "coefficient_of_variation(0)",
        "slope_index(1, 1, 1)",
        "benjamini_hochberg('a', DOUBLE('NaN'))",
        "rank_interval('a', 1, -1)"
      })
  void isNull(String call) {
    assertThat(Sql.line("SELECT " + call)).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wilson(3000000000L, 7000000000L).value BETWEEN 0.42857 AND 0.42858",
        "fisher_exact(3000000000L, 6000000000L, 3000000000L, 6000000000L).p = 1",
        "funnel_binomial(0.5, 9000000000000000L, 0.95).lower BETWEEN 0.49 AND 0.5",
        "funnel_poisson(7000000000L, 0.998).upper BETWEEN 1 AND 1.0001",
        "poisson_rate(0, 7000000000L, 1).value = 0",
        "gini(3000000000L) = 0"
      })
  void countsMayBeAboveIntegers(String holds) {
    assertThat(Sql.line("SELECT " + holds)).isEqualTo("true");
  }
}
