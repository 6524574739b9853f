package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.utfall.statistics.DeclaredYears.Treatment;

class AnnualPercentChangeTest {
  private static final List<Map<String, String>> INPUT = Golden.rows("09_poisson_apc/input.csv");
  private static final double[] YEARS = {2018, 2019, 2020, 2021, 2022};
  private static final double[] PEOPLE = {1000, 1000, 1000, 1000, 1000};
  private static final Map<String, Treatment> TREATMENTS =
      Map.of(
          "all_years", Treatment.KEPT,
          "exclude_2020_2021", Treatment.EXCLUDED,
          "indicator_each_year", Treatment.INDICATOR_EACH,
          "one_common_indicator", Treatment.INDICATOR_COMMON);

  @Test
  void changeAgreesWithTheReferenceCases() {
    assertThat(Golden.rows("09_poisson_apc/expected.csv"))
        .hasSize(4)
        .allSatisfy(AnnualPercentChangeTest::checkChange);
  }

  private static void checkChange(Map<String, String> expected) {
    Treatment treatment = TREATMENTS.get(expected.get("variant"));
    AnnualPercentChange result =
        AnnualPercentChange.of(
            Numbers.column(INPUT, "year"),
            Numbers.column(INPUT, "events"),
            Numbers.column(INPUT, "pop"),
            new DeclaredYears(treatment, Set.of(2020.0, 2021.0)));
    assertThat(result.n()).isEqualTo(Integer.parseInt(expected.get("n")));
    assertThat(result.degreesOfFreedom()).isEqualTo(Integer.parseInt(expected.get("df")));
    Numbers.check(result.intercept(), expected, "intercept");
    Numbers.check(result.slope(), expected, "beta");
    Numbers.check(result.standardError(), expected, "se");
    Numbers.check(result.percent(), expected, "apc");
    Numbers.check(result.phi(), expected, "phi");
    Numbers.check(result.deviance(), expected, "deviance");
    Numbers.check(result.poissonP(), expected, "p");
    Numbers.check(result.quasiPoissonP(), expected, "quasi_p");
    Numbers.check(result.poissonInterval(0.95).lower(), expected, "lo95");
    Numbers.check(result.poissonInterval(0.95).upper(), expected, "hi95");
    Numbers.check(result.quasiPoissonInterval(0.95).lower(), expected, "quasi_lo95");
    Numbers.check(result.quasiPoissonInterval(0.95).upper(), expected, "quasi_hi95");
  }

  @Test
  void publishedIntervalIsNeverNarrowerThanPoisson() {
    AnnualPercentChange wide = change(DeclaredYears.none());
    assertThat(wide.phi()).isGreaterThan(1);
    assertThat(wide.interval(0.95)).isEqualTo(wide.quasiPoissonInterval(0.95));
    assertThat(wide.p()).isEqualTo(wide.quasiPoissonP());
    // phi 0.8135 counts as 1: t(7) is 2.364624251592785, so b -+ 2.3646 x 0.00356208793745839
    AnnualPercentChange narrow =
        change(new DeclaredYears(Treatment.EXCLUDED, Set.of(2020.0, 2021.0)));
    double width = 2.364624251592785 * 0.00356208793745839;
    assertThat(narrow.interval(0.95).lower())
        .isCloseTo(100 * Math.expm1(-0.015167868403034 - width), within());
    assertThat(narrow.interval(0.95).upper())
        .isCloseTo(100 * Math.expm1(-0.015167868403034 + width), within());
  }

  private static AnnualPercentChange change(DeclaredYears years) {
    return AnnualPercentChange.of(
        Numbers.column(INPUT, "year"),
        Numbers.column(INPUT, "events"),
        Numbers.column(INPUT, "pop"),
        years);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-10);
  }

  @Test
  void countsThatDoubleEveryYearChangeByHundredPercent() {
    AnnualPercentChange result = plain(new double[] {2, 4, 8, 16, 32});
    assertThat(result.percent()).isCloseTo(100, within());
    assertThat(result.phi()).isCloseTo(0, within());
    assertThat(result.interval(0.95).lower()).isBetween(0.0, 100.0);
  }

  @Test
  void yearsWithoutEventsAreUsed() {
    AnnualPercentChange result = plain(new double[] {0, 3, 0, 5, 9});
    assertThat(result.n()).isEqualTo(5);
    assertThat(Double.isFinite(result.deviance())).isTrue();
  }

  @Test
  void threePointsGiveFiniteLimits() {
    AnnualPercentChange result =
        AnnualPercentChange.of(
            new double[] {2019, 2020, 2022},
            new double[] {10, 12, 15},
            new double[] {1000, 1000, 1000},
            DeclaredYears.none());
    assertThat(result.degreesOfFreedom()).isEqualTo(1);
    assertThat(result.interval(0.95).upper()).isFinite();
  }

  @Test
  void nothingIsSaidOfWhatHasNoChange() {
    assertThat(plain(new double[] {0, 0, 0, 0, 0})).isNull();
    assertThat(plain(new double[] {0, 0, 0, 0, 7})).isNull();
    assertThat(plain(new double[] {1, 2, -1, 4, 5})).isNull();
    assertThat(plain(new double[] {1, 2, Double.NaN, 4, 5})).isNull();
    assertThat(plain(new double[] {1, 2})).isNull();
    assertThat(plain(new double[] {1, 2, 3, 4, 5}).interval(1.5)).isNull();
    assertThat(
            AnnualPercentChange.of(
                YEARS, PEOPLE, new double[] {1, 1, 0, 1, 1}, DeclaredYears.none()))
        .isNull();
    DeclaredYears mostLeftOut =
        new DeclaredYears(Treatment.EXCLUDED, Set.of(2018.0, 2019.0, 2020.0));
    assertThat(AnnualPercentChange.of(YEARS, new double[] {1, 2, 3, 4, 5}, PEOPLE, mostLeftOut))
        .isNull();
    assertThat(
            AnnualPercentChange.of(
                new double[0], new double[0], new double[0], DeclaredYears.none()))
        .isNull();
  }

  private static AnnualPercentChange plain(double[] events) {
    return AnnualPercentChange.of(YEARS, events, PEOPLE, DeclaredYears.none());
  }
}
