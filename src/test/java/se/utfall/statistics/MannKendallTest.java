package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MannKendallTest {
  private static final List<Map<String, String>> INPUT = Golden.rows("08_mann_kendall/input.csv");
  private static final List<Map<String, String>> EXPECTED =
      Golden.rows("08_mann_kendall/expected.csv");

  @Test
  void testAgreesWithTheReferenceCases() {
    assertThat(EXPECTED).hasSize(6).allSatisfy(MannKendallTest::checkTest);
  }

  private static void checkTest(Map<String, String> expected) {
    List<Map<String, String>> rows = Numbers.where(INPUT, "series", expected.get("series"));
    MannKendall result =
        MannKendall.of(Numbers.column(rows, "year"), Numbers.column(rows, "value"));
    assertThat(result.n()).isEqualTo(Integer.parseInt(expected.get("n")));
    assertThat(result.s()).isEqualTo(Integer.parseInt(expected.get("S")));
    Numbers.check(result.varS(), expected, "varS");
    Numbers.check(result.z(), expected, "Z");
    Numbers.check(result.p(), expected, "p_normal");
    Numbers.check(result.smallestP(), expected, "min_possible_p");
    Numbers.check(result.tauA(), expected, "tau_a");
    Numbers.check(result.tauB(), expected, "tau_b");
    if (expected.get("p_exact").isEmpty()) {
      assertThat(result.exactP()).isNull();
    } else {
      Numbers.check(result.exactP(), expected, "p_exact");
    }
  }

  @Test
  void slopeAgreesWithTheReferenceCases() {
    assertThat(EXPECTED).allSatisfy(MannKendallTest::checkSlope);
  }

  private static void checkSlope(Map<String, String> expected) {
    List<Map<String, String>> rows = Numbers.where(INPUT, "series", expected.get("series"));
    TheilSen result =
        TheilSen.of(Numbers.column(rows, "year"), Numbers.column(rows, "value"), 0.95);
    Numbers.check(result.slope(), expected, "sen_slope");
    Numbers.check(result.intercept(), expected, "intercept_median");
    Numbers.check(result.lower(), expected, "lo95_gilbert");
    Numbers.check(result.upper(), expected, "hi95_gilbert");
    Numbers.check(result.lowerRank(), expected, "ci_rank_lo");
    Numbers.check(result.upperRank(), expected, "ci_rank_hi");
    assertThat(result.clamped()).isEqualTo(expected.get("ci_clamped").equals("Y"));
  }

  @Test
  void orderOfThePointsDoesNotMatter() {
    assertThat(MannKendall.of(new double[] {2023, 2021, 2022}, new double[] {3, 1, 2}))
        .isEqualTo(MannKendall.of(new double[] {2021, 2022, 2023}, new double[] {1, 2, 3}));
  }

  @Test
  void threePointsThatRiseAreOneOfSixOrders() {
    // 3 points have 3! = 6 orders; one rises and one falls throughout: p = 2/6
    MannKendall result = MannKendall.of(new double[] {1, 2, 3}, new double[] {1, 2, 3});
    assertThat(result.s()).isEqualTo(3);
    assertThat(result.exactP()).isEqualTo(2.0 / 6);
    assertThat(result.smallestP()).isEqualTo(2.0 / 6);
  }

  @Test
  void tiesAreCountedAsOneOrder() {
    // 1 1 2 can stand as 112, 121, 211 with s = 2, 0, -2: two of three are as large as 2
    MannKendall result = MannKendall.of(new double[] {1, 2, 3}, new double[] {1, 1, 2});
    assertThat(result.s()).isEqualTo(2);
    assertThat(result.exactP()).isEqualTo(2.0 / 3);
  }

  @Test
  void nothingIsSaidOfWhatHasNoTest() {
    double[] years = {2020, 2021, 2022};
    assertThat(MannKendall.of(years, new double[] {5, 5, 5})).isNull();
    assertThat(MannKendall.of(new double[] {2020, 2021}, new double[] {1, 2})).isNull();
    assertThat(MannKendall.of(new double[] {2020, 2020, 2021}, new double[] {1, 2, 3})).isNull();
    assertThat(MannKendall.of(years, new double[] {1, Double.NaN, 2})).isNull();
    assertThat(MannKendall.of(years, new double[] {1, Double.POSITIVE_INFINITY, 2})).isNull();
    assertThat(MannKendall.of(years, new double[] {1, 2})).isNull();
    assertThat(MannKendall.of(new double[0], new double[0])).isNull();
  }

  @Test
  void noSlopeIsMadeOfWhatHasNone() {
    double[] years = {2020, 2021, 2022};
    double[] values = {1, 2, 4};
    assertThat(TheilSen.of(new double[] {2020, 2021}, new double[] {1, 2}, 0.95)).isNull();
    assertThat(TheilSen.of(years, new double[] {1, Double.NaN, 2}, 0.95)).isNull();
    assertThat(TheilSen.of(years, values, 1)).isNull();
    assertThat(TheilSen.of(years, values, Double.NaN)).isNull();
    assertThat(TheilSen.of(years, new double[] {-1e308, 0, 1e308}, 0.95)).isNull();
  }

  @Test
  void valuesThatAreAllTheSameHaveNoSlope() {
    TheilSen result = TheilSen.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}, 0.95);
    assertThat(new double[] {result.slope(), result.lower(), result.upper(), result.intercept()})
        .containsExactly(0, 0, 0, 5);
  }
}
