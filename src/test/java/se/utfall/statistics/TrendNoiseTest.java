package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often a trend is found in 2000 series without one, for each number of years. */
class TrendNoiseTest {
  private static final int SERIES = 2000;

  @Test
  void trendIsFoundAtMostOneTimeInTwenty() {
    IntStream.of(5, 6, 8, 10, 15).forEach(TrendNoiseTest::check);
  }

  private static void check(int years) {
    Noise noise = new Noise(years);
    double[] period = IntStream.range(0, years).asDoubleStream().toArray();
    long found =
        IntStream.range(0, SERIES)
            .mapToObj(i -> MannKendall.of(period, noise.independent(years)))
            .filter(each -> Objects.requireNonNullElse(each.exactP(), each.p()) < 0.05)
            .count();
    System.out.printf(
        "%d years: a trend in %.1f %% of the series%n", years, 100.0 * found / SERIES);
    // 5 % is at most 100 of 2000; three standard errors of that count are 29
    assertThat(found).isLessThanOrEqualTo(129).isPositive();
  }
}
