package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.statistics.Xmr.Screening;
import se.utfall.statistics.Xmr.Signal;

class ControlChartTest {
  private static final List<Map<String, String>> INPUT = Golden.rows("15_spc_xmr/input.csv");
  private static final double[] THREE = {2020, 2021, 2022};

  private static Xmr chart(Map<String, String> expected) {
    List<Map<String, String>> rows = Numbers.where(INPUT, "series", expected.get("series"));
    return Xmr.of(
        Numbers.column(rows, "t"),
        Numbers.column(rows, "y"),
        expected.get("screen_outliers").equals("Y") ? Screening.SCREENED : Screening.UNSCREENED);
  }

  @Test
  void limitsAgreeWithTheReferenceCases() {
    assertThat(Golden.rows("15_spc_xmr/expected_limits.csv"))
        .hasSize(10)
        .allSatisfy(ControlChartTest::checkLimits);
  }

  private static void checkLimits(Map<String, String> expected) {
    Xmr chart = chart(expected);
    Numbers.check(chart.mean(), expected, "mean");
    Numbers.check(chart.movingRange(), expected, "mr_bar");
    Numbers.check(chart.lower(), expected, "lpl");
    Numbers.check(chart.upper(), expected, "upl");
    Numbers.check(chart.nearLower(), expected, "near_l");
    Numbers.check(chart.nearUpper(), expected, "near_u");
    Numbers.check(chart.standardDeviation(), expected, "sigma_hat");
  }

  @Test
  void rulesAgreeWithTheReferenceCases() {
    assertThat(Golden.rows("15_spc_xmr/expected_points.csv"))
        .hasSize(190)
        .allSatisfy(ControlChartTest::checkPoint);
  }

  private static void checkPoint(Map<String, String> expected) {
    Xmr.Point point = chart(expected).points().get(Integer.parseInt(expected.get("t")) - 1);
    Numbers.check(point.period(), expected, "t");
    Numbers.check(point.value(), expected, "y");
    Map<Signal, String> columns =
        Map.of(
            Signal.OUTSIDE, "outside",
            Signal.SHIFT, "shift7",
            Signal.TREND, "trend7",
            Signal.TWO_OF_THREE, "two_of_three");
    columns.forEach(
        (signal, column) ->
            assertThat(point.signals().contains(signal))
                .as("%s of %s", signal, expected)
                .isEqualTo(expected.get(column).equals("1")));
  }

  @Test
  void proportionsAgreeWithTheReferenceCase() {
    List<Map<String, String>> rows = Golden.rows("15_spc_xmr/input_pchart.csv");
    ProportionChart chart =
        ProportionChart.of(
            Numbers.column(rows, "t"), Numbers.column(rows, "x"), Numbers.column(rows, "n"));
    List<Map<String, String>> expected = Golden.rows("15_spc_xmr/expected_pchart.csv");
    assertThat(chart.points()).hasSameSizeAs(expected).hasSize(24);
    for (int i = 0; i < expected.size(); i++) {
      checkProportion(chart, chart.points().get(i), expected.get(i));
    }
  }

  private static void checkProportion(
      ProportionChart chart, ProportionChart.Point point, Map<String, String> expected) {
    Numbers.check(chart.mean(), expected, "pbar");
    Numbers.check(chart.sigmaZ(), expected, "sigma_z");
    Numbers.check(point.proportion(), expected, "p");
    Numbers.check(point.lower(), expected, "lcl");
    Numbers.check(point.upper(), expected, "ucl");
    Numbers.check(point.laneyLower(), expected, "laney_lcl");
    Numbers.check(point.laneyUpper(), expected, "laney_ucl");
  }

  @Test
  void flatSeriesHasLimitsEqualToItsMeanAndNoSignal() {
    Xmr chart = Xmr.of(THREE, new double[] {5, 5, 5}, Screening.SCREENED);
    assertThat(new double[] {chart.mean(), chart.lower(), chart.upper(), chart.movingRange()})
        .containsExactly(5, 5, 5, 0);
    assertThat(chart.points()).allSatisfy(point -> assertThat(point.signals()).isEmpty());
    assertThat(chart.hasTrialLimits()).isTrue();
  }

  @Test
  void firstPointHasNoMovingRange() {
    Xmr chart =
        Xmr.of(new double[] {2022, 2020, 2021}, new double[] {4, 1, 3}, Screening.UNSCREENED);
    assertThat(chart.points())
        .extracting(Xmr.Point::period, Xmr.Point::movingRange)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2020.0, null),
            org.assertj.core.groups.Tuple.tuple(2021.0, 2.0),
            org.assertj.core.groups.Tuple.tuple(2022.0, 1.0));
    // mean 8/3, mean moving range 3/2, limit 8/3 + 2.66 x 1.5
    assertThat(chart.upper()).isCloseTo(8.0 / 3 + 3.99, org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void nothingIsDrawnOfWhatHasNoLimits() {
    assertThat(Xmr.of(new double[] {1, 2}, new double[] {1, 2}, Screening.SCREENED)).isNull();
    assertThat(Xmr.of(THREE, new double[] {1, Double.NaN, 2}, Screening.SCREENED)).isNull();
    assertThat(Xmr.of(THREE, new double[] {-1e308, 1e308, 0}, Screening.SCREENED)).isNull();
    assertThat(Xmr.of(new double[] {1, 1, 2}, new double[] {1, 2, 3}, Screening.SCREENED)).isNull();
    assertThat(proportions(new double[] {0, 0, 0})).isNull();
    assertThat(proportions(new double[] {10, 10, 10})).isNull();
    assertThat(proportions(new double[] {1, 11, 2})).isNull();
    assertThat(proportions(new double[] {1, -1, 2})).isNull();
    assertThat(proportions(new double[] {1, 2})).isNull();
    assertThat(ProportionChart.of(THREE, new double[] {0, 0, 0}, new double[] {1, 0, 1})).isNull();
  }

  @Test
  void limitsOfProportionsStayWithinZeroAndOne() {
    // mean 3/30 = 0.1, 3 x sqrt(0.09/10) = 0.2846: the lower limit would be below 0
    ProportionChart chart = proportions(new double[] {1, 2, 0});
    assertThat(chart.points().get(0).lower()).isZero();
    assertThat(chart.points().get(0).upper())
        .isCloseTo(0.1 + 3 * Math.sqrt(0.009), org.assertj.core.data.Offset.offset(1e-12));
  }

  private static ProportionChart proportions(double[] cases) {
    return ProportionChart.of(THREE, cases, new double[] {10, 10, 10});
  }
}
