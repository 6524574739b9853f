package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  @Test
  void intervalsOfReferenceCase() {
    List<Expected> inputs = Expected.rows("01_wilson/input.csv");
    List<Expected> expected = Expected.rows("01_wilson/expected.csv");
    for (int i = 0; i < expected.size(); i++) {
      double x = inputs.get(i).number("x");
      double n = inputs.get(i).number("n");
      Expected row = expected.get(i);
      row.has("p", Proportion.wilson(x, n, 0.95).value());
      row.hasLimits("wilson95_lo", "wilson95_hi", Proportion.wilson(x, n, 0.95));
      row.hasLimits("wilson998_lo", "wilson998_hi", Proportion.wilson(x, n, 0.998));
      row.hasLimits(
          "agresti_coull95_lo", "agresti_coull95_hi", Proportion.agrestiCoull(x, n, 0.95));
      row.hasLimits("clopper95_lo", "clopper95_hi", Proportion.clopperPearson(x, n, 0.95));
      row.hasLimits("jeffreys95_lo", "jeffreys95_hi", Proportion.jeffreys(x, n, 0.95));
    }
  }

  /** At its limits, the observed proportion is z standard errors away. */
  @ParameterizedTest
  @CsvSource({"2, 19", "12, 21", "1045, 5000", "3e9, 7e9"})
  void wilsonsLimitsSolveTheScoreEquation(double x, double n) {
    Interval interval = Proportion.wilson(x, n, 0.95);
    for (double limit : new double[] {interval.lower(), interval.upper()}) {
      double z = Math.abs(x / n - limit) / Math.sqrt(limit * (1 - limit) / n);
      assertThat(z).isCloseTo(1.959963984540054, within(1e-6));
    }
  }

  /**
   * So many or more have the probability 0.025 at the lower limit, so few or fewer at the upper.
   */
  @ParameterizedTest
  @CsvSource({"2, 19", "12, 21", "1045, 5000"})
  void clopperAndPearsonsLimitsAreTails(int x, int n) {
    Interval interval = Proportion.clopperPearson(x, n, 0.95);
    assertThat(BinomialDistribution.of(n, interval.lower()).survivalProbability(x - 1))
        .isCloseTo(0.025, within(1e-12));
    assertThat(BinomialDistribution.of(n, interval.upper()).cumulativeProbability(x))
        .isCloseTo(0.025, within(1e-12));
  }

  /**
   * 3 of 7 thousand million: half-width z sqrt(p(1-p)/n) = 1.959963984540054 * sqrt(12/49/7e9) =
   * 1.15928e-5 for all four.
   */
  @Test
  void countsMayBeAboveIntegers() {
    for (Interval interval :
        List.of(
            Proportion.wilson(3e9, 7e9, 0.95),
            Proportion.agrestiCoull(3e9, 7e9, 0.95),
            Proportion.jeffreys(3e9, 7e9, 0.95),
            Proportion.clopperPearson(3e9, 7e9, 0.95))) {
      assertThat(interval.value()).isEqualTo(3.0 / 7);
      assertThat(interval.value() - interval.lower()).isCloseTo(1.15928e-5, within(1e-9));
      assertThat(interval.upper() - interval.value()).isCloseTo(1.15928e-5, within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.95",
    "1, 0, 0.95",
    "3, 2, 0.95",
    "-1, 5, 0.95",
    "1, -5, 0.95",
    "NaN, 5, 0.95",
    "1, NaN, 0.95",
    "1, Infinity, 0.95",
    "Infinity, Infinity, 0.95",
    "1, 1e300, 0.95",
    "1, 5, 0",
    "1, 5, 1",
    "1, 5, NaN",
    "1, 5, 95",
  })
  void impossibleInputIsNull(double x, double n, double confidence) {
    assertThat(Proportion.wilson(x, n, confidence)).isNull();
    assertThat(Proportion.agrestiCoull(x, n, confidence)).isNull();
    assertThat(Proportion.jeffreys(x, n, confidence)).isNull();
    assertThat(Proportion.clopperPearson(x, n, confidence)).isNull();
    assertThat(ProportionDifference.newcombe(x, n, 1, 2, confidence)).isNull();
    assertThat(ProportionDifference.newcombe(1, 2, x, n, confidence)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "0, 9007199254740992", "1, 9007199254740992", "1e-300, 1e-290"})
  void extremesAreProportions(double x, double n) {
    for (double confidence : new double[] {1e-12, 0.5, 0.998, 0.999999999999}) {
      for (Interval interval :
          List.of(
              Proportion.wilson(x, n, confidence),
              Proportion.agrestiCoull(x, n, confidence),
              Proportion.jeffreys(x, n, confidence),
              Proportion.clopperPearson(x, n, confidence))) {
        assertThat(interval.lower()).isBetween(0.0, interval.upper());
        assertThat(interval.upper()).isBetween(0.0, 1.0);
      }
    }
  }
}
