package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {
  private static final double FUNNEL = 1e-8;

  private static final Map<String, Position> CLASSES =
      Map.of(
          "Low(0.001)", Position.FAR_BELOW,
          "Low(0.025)", Position.BELOW,
          "NotSignificant", Position.WITHIN,
          "High(0.025)", Position.ABOVE,
          "High(0.001)", Position.FAR_ABOVE);

  @Test
  void proportionsOfReferenceCase() {
    List<Expected> inputs = Expected.rows("05_funnel_binomial/input.csv");
    List<Expected> expected = Expected.rows("05_funnel_binomial/expected.csv");
    double target = sum(inputs, "x") / sum(inputs, "n");
    for (int i = 0; i < expected.size(); i++) {
      double x = inputs.get(i).number("x");
      double n = inputs.get(i).number("n");
      Expected row = expected.get(i);
      row.has("p", x / n);
      row.has("target", target);
      row.hasLimits(FUNNEL, "exact_lo95", "exact_hi95", Funnel.binomial(target, n, 0.95));
      row.hasLimits(FUNNEL, "exact_lo998", "exact_hi998", Funnel.binomial(target, n, 0.998));
      Limits normal = Funnel.normal(target, n, 0.95);
      row.hasLimits(FUNNEL, "normal_lo95", "normal_hi95", normal);
      row.hasLimits(FUNNEL, "wilsoninv_lo95", "wilsoninv_hi95", normal);
      row.hasLimits(FUNNEL, "wilsoninv_lo998", "wilsoninv_hi998", Funnel.normal(target, n, 0.998));
      assertThat(
              Position.byInterval(
                  target, Proportion.wilson(x, n, 0.95), Proportion.wilson(x, n, 0.998)))
          .isEqualTo(CLASSES.get(row.text("class")));
    }
  }

  @Test
  void ratiosOfReferenceCase() {
    List<Expected> inputs = Expected.rows("06_funnel_poisson/input.csv");
    List<Expected> rows = Expected.rows("06_funnel_poisson/expected.csv");
    double overall = sum(inputs, "observed") / sum(inputs, "expected");
    for (int i = 0; i < rows.size(); i++) {
      double observed = inputs.get(i).number("observed");
      double expected = inputs.get(i).number("expected");
      Expected row = rows.get(i);
      Interval inner = IndirectRatio.of(observed, expected, 0.95);
      Interval outer = IndirectRatio.of(observed, expected, 0.998);
      row.has("ratio", inner.value());
      row.has("overall_ratio", overall);
      row.hasLimits(FUNNEL, "exact_lo95", "exact_hi95", Funnel.poisson(expected, 0.95));
      row.hasLimits(FUNNEL, "exact_lo998", "exact_hi998", Funnel.poisson(expected, 0.998));
      row.hasLimits("ci_lo95", "ci_hi95", inner);
      row.hasLimits("ci_lo998", "ci_hi998", outer);
      assertThat(Position.byInterval(1, inner, outer)).isEqualTo(CLASSES.get(row.text("class")));
    }
  }

  private static double sum(List<Expected> rows, String column) {
    return rows.stream().mapToDouble(row -> row.number(column)).sum();
  }

  /** Continuous F(x) = I(1-p; n-x, x+1) is near the tail at the limit, exact or by expansion. */
  @ParameterizedTest
  @CsvSource({"0.3, 400000000", "0.3, 500000000", "0.3, 7000000000", "0.001, 7000000000"})
  void limitsOfLargeCountsLeaveTheTails(double target, double n) {
    Limits limits = Funnel.binomial(target, n, 0.95);
    double low = limits.lower() * n;
    double high = limits.upper() * n;
    assertThat(BetaDistribution.of(low + 1, n - low).survivalProbability(target))
        .isCloseTo(0.025, within(1e-7));
    assertThat(BetaDistribution.of(high + 1, n - high).cumulativeProbability(target))
        .isCloseTo(0.025, within(1e-7));
  }

  @ParameterizedTest
  @CsvSource({"90000000", "110000000", "5000000000"})
  void limitsOfLargeExpectedLeaveTheTails(double expected) {
    Limits limits = Funnel.poisson(expected, 0.95);
    assertThat(GammaDistribution.of(limits.lower() * expected + 1, 1).survivalProbability(expected))
        .isCloseTo(0.025, within(1e-7));
    assertThat(
            GammaDistribution.of(limits.upper() * expected + 1, 1).cumulativeProbability(expected))
        .isCloseTo(0.025, within(1e-7));
  }

  /**
   * Of 3 at one half, F = 1/8, 4/8, 7/8, 1: at 0.2 the lower is 1 - (4/8 - 0.2) / (3/8) = 0.2 of 3,
   * at 0.8 the upper 2 - (7/8 - 0.8) / (3/8) = 1.8 of 3.
   */
  @Test
  void limitsLieBetweenCounts() {
    Limits limits = Funnel.binomial(0.5, 3, 0.6);
    assertThat(limits.lower()).isCloseTo(0.2 / 3, within(1e-12));
    assertThat(limits.upper()).isCloseTo(1.8 / 3, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0.001, 1", "0.5, 1", "0.999, 1", "0.5, 0.5", "1e-9, 9007199254740992"})
  void limitsOfFewAreWithinTheScale(double target, double n) {
    for (double confidence : new double[] {0.01, 0.95, 0.998, 0.999999999999}) {
      Limits limits = Funnel.binomial(target, n, confidence);
      assertThat(limits.lower()).isBetween(0.0, 1.0);
      assertThat(limits.upper()).isBetween(limits.lower(), 1.0);
      Limits ratio = Funnel.poisson(target, confidence);
      assertThat(ratio.lower()).isBetween(0.0, 1e300);
      assertThat(ratio.upper()).isBetween(ratio.lower(), 1e300);
    }
  }

  @Test
  void nothingVariesAroundNoneAndAll() {
    assertThat(Funnel.binomial(0, 20, 0.95)).isEqualTo(new Limits(0, 0));
    assertThat(Funnel.binomial(1, 20, 0.95)).isEqualTo(new Limits(1, 1));
    assertThat(Funnel.normal(0, 20, 0.95)).isEqualTo(new Limits(0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0, 0.95",
    "0.5, -1, 0.95",
    "0.5, NaN, 0.95",
    "0.5, Infinity, 0.95",
    "-0.1, 10, 0.95",
    "1.1, 10, 0.95",
    "NaN, 10, 0.95",
    "0.5, 10, 0",
    "0.5, 10, NaN",
  })
  void impossibleInputIsNull(double target, double n, double confidence) {
    assertThat(Funnel.binomial(target, n, confidence)).isNull();
    assertThat(Funnel.normal(target, n, confidence)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.95", "-1, 0.95", "NaN, 0.95", "Infinity, 0.95", "5, 1", "5, NaN"})
  void impossibleExpectedIsNull(double expected, double confidence) {
    assertThat(Funnel.poisson(expected, confidence)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, FAR_BELOW",
    "0.1, BELOW",
    "0.15, BELOW",
    "0.2, WITHIN",
    "0.3, WITHIN",
    "0.4, WITHIN",
    "0.45, ABOVE",
    "0.5, ABOVE",
    "0.55, FAR_ABOVE"
  })
  void aValueOnALimitIsWithinIt(double value, Position expected) {
    assertThat(Position.inFunnel(value, new Limits(0.2, 0.4), new Limits(0.1, 0.5)))
        .isEqualTo(expected);
  }
}
