package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  private static final double PER = 100_000;

  @Test
  void ratesOfReferenceCase() {
    List<Expected> inputs = Expected.rows("02_byar_poisson/input.csv");
    List<Expected> expected = Expected.rows("02_byar_poisson/expected.csv");
    for (int i = 0; i < expected.size(); i++) {
      double events = inputs.get(i).number("x");
      double population = inputs.get(i).number("pop");
      Expected row = expected.get(i);
      Interval rate = Rate.poisson(events, population, PER, 0.95);
      row.has("rate", rate.value());
      row.hasLimits("lo95", "hi95", rate);
      row.hasLimits("lo998", "hi998", Rate.poisson(events, population, PER, 0.998));
      double per = PER / population;
      row.hasLimits(1e-9, "exact_lo95", "exact_hi95", CountLimits.exact(events, 0.95).times(per));
      row.hasLimits(1e-9, "byar_lo95", "byar_hi95", CountLimits.byar(events, 0.95).times(per));
      assertThat(CountLimits.of(events, 0.95))
          .isEqualTo(
              row.text("method").equals("Exact")
                  ? CountLimits.exact(events, 0.95)
                  : CountLimits.byar(events, 0.95));
    }
  }

  /** Expected is what three regions' pooled rates give, age group by age group. */
  @Test
  void ratiosOfReferenceCase() {
    List<Expected> reference = Expected.rows("04_smr/reference.csv");
    double crude =
        reference.stream().mapToDouble(row -> row.number("events")).sum()
            / reference.stream().mapToDouble(row -> row.number("pop")).sum();
    Map<String, List<Expected>> regions = DirectRateTest.byRegion("04_smr/input.csv");
    for (Expected row : Expected.rows("04_smr/expected.csv")) {
      double observed = 0;
      double expected = 0;
      List<Expected> ages = regions.get(row.text("region"));
      for (int i = 0; i < ages.size(); i++) {
        Expected same = reference.get(i);
        assertThat(same.text("ageband")).isEqualTo(ages.get(i).text("ageband"));
        observed += ages.get(i).number("events");
        expected += ages.get(i).number("pop") * same.number("events") / same.number("pop");
      }
      Interval ratio = IndirectRatio.of(observed, expected, 0.95);
      row.has("observed", observed);
      row.has("expected", expected);
      row.has("smr", ratio.value());
      row.hasLimits("lo95", "hi95", ratio);
      row.hasLimits("lo998", "hi998", IndirectRatio.of(observed, expected, 0.998));
      row.has("isr_per_100k", ratio.value() * crude * PER);
    }
  }

  @Test
  void allCountsHaveLimits() {
    for (double events = 1; events < 0x1p53; events *= 7) {
      Limits limits = CountLimits.exact(events, 0.95);
      assertThat(limits.lower()).isLessThan(events);
      assertThat(limits.upper()).isGreaterThan(events);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 9, 222, 9856})
  void exactLimitsAreTails(int events) {
    Limits limits = CountLimits.exact(events, 0.95);
    assertThat(PoissonDistribution.of(limits.lower()).survivalProbability(events - 1))
        .isCloseTo(0.025, within(1e-10));
    assertThat(PoissonDistribution.of(limits.upper()).cumulativeProbability(events))
        .isCloseTo(0.025, within(1e-10));
  }

  /** At 3e9 events both are O -+ 1.959963984540054 * sqrt(3e9) = 107351.6, to a few events. */
  @Test
  void countsMayBeAboveIntegers() {
    for (Limits limits : List.of(CountLimits.byar(3e9, 0.95), CountLimits.exact(3e9, 0.95))) {
      assertThat(3e9 - limits.lower()).isCloseTo(107351.6, within(3.0));
      assertThat(limits.upper() - 3e9).isCloseTo(107351.6, within(3.0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 10, 1, 0.95",
    "NaN, 10, 1, 0.95",
    "Infinity, 10, 1, 0.95",
    "1, 0, 1, 0.95",
    "0, 0, 1, 0.95",
    "1, -10, 1, 0.95",
    "1, NaN, 1, 0.95",
    "1, Infinity, 1, 0.95",
    "1, 10, 0, 0.95",
    "1, 10, NaN, 0.95",
    "1, 1e-300, 1e300, 0.95",
    "1, 10, 1, 1",
  })
  void impossibleInputIsNull(double events, double exposure, double multiplier, double confidence) {
    assertThat(Rate.poisson(events, exposure, multiplier, confidence)).isNull();
  }

  @Test
  void impossibleCountsHaveNoLimits() {
    for (double events : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e300}) {
      assertThat(CountLimits.exact(events, 0.95)).isNull();
      assertThat(CountLimits.byar(events, 0.95)).isNull();
    }
    assertThat(CountLimits.exact(5, 0)).isNull();
    assertThat(CountLimits.byar(5, 1)).isNull();
  }

  /** With one event, Byar's lower root is 1 - 1/9 - 3.09/3 = -0.14: no count is below none. */
  @Test
  void lowerLimitIsNotBelowNone() {
    assertThat(CountLimits.byar(1, 0.998).lower()).isZero();
  }
}
