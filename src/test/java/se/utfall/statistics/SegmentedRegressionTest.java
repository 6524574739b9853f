package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SegmentedRegressionTest {
  private static final List<Map<String, String>> EXPECTED =
      Golden.rows("10_its_neweywest/expected.csv");
  private static final Map<String, String> NAMES =
      Map.of(
          "intercept",
          "(Intercept)",
          "t",
          "t",
          "post",
          "post",
          "since",
          "since",
          "pandemic",
          "covid",
          "sin",
          "s1",
          "cos",
          "c1");

  private static SegmentedRegression monthly() {
    List<Map<String, String>> rows = Golden.rows("10_its_neweywest/input.csv");
    return SegmentedRegression.of(
        Numbers.column(rows, "t"),
        Numbers.column(rows, "y"),
        new Segments(84, new Segments.Span(74, 83), 12));
  }

  private static void check(SegmentedEstimate estimate, String method) {
    List<Map<String, String>> expected = Numbers.where(EXPECTED, "method", method);
    assertThat(estimate.terms()).hasSameSizeAs(expected).hasSize(7);
    for (SegmentedEstimate.Term term : estimate.terms()) {
      Map<String, String> row = Numbers.where(expected, "term", NAMES.get(term.name())).get(0);
      Numbers.check(term.estimate(), row, "estimate");
      Numbers.check(term.standardError(), row, "se");
      Numbers.check(term.p(), row, "p");
      Numbers.check(estimate.interval(term.name(), 0.95).lower(), row, "lo95");
      Numbers.check(estimate.interval(term.name(), 0.95).upper(), row, "hi95");
    }
  }

  @Test
  void estimatesAgreeWithTheReferenceCase() {
    SegmentedRegression regression = monthly();
    check(regression.independent(), "ols");
    check(regression.neweyWest(SegmentedRegression.lags(120)), "nw_lag4_adj");
    check(regression.neweyWest(12), "nw_lag12_adj");
    check(regression.praisWinsten().estimate(), "prais_winsten");
  }

  @Test
  void differenceAtAMonthAgreesWithTheReferenceCase() {
    Map<String, String> expected =
        Golden.rows("10_its_neweywest/expected_counterfactual.csv").get(0);
    Interval difference = monthly().neweyWest(4).difference(119, 0.95);
    Numbers.check(difference.value(), expected, "effect");
    Numbers.check(difference.lower(), expected, "lo95");
    Numbers.check(difference.upper(), expected, "hi95");
  }

  @Test
  void diagnosticsAgreeWithTheReferenceCase() {
    List<Map<String, String>> expected = Golden.rows("10_its_neweywest/expected_diag.csv");
    ResidualDiagnostics diagnostics = monthly().diagnostics();
    Numbers.check(diagnostics.durbinWatson(), row(expected, "durbin_watson"), "value");
    Numbers.check(diagnostics.correlation(), row(expected, "ols_rho_lag1"), "value");
    Numbers.check(diagnostics.ljungBox().q(), row(expected, "ljung_box_lag12_Q"), "value");
    Numbers.check(diagnostics.ljungBox().p(), row(expected, "ljung_box_lag12_p"), "value");
    Numbers.check(monthly().praisWinsten().rho(), row(expected, "prais_winsten_rho"), "value");
    Numbers.check(
        SegmentedRegression.lags(120), row(expected, "rule_lag_floor_4(n/100)^(2/9)"), "value");
  }

  private static Map<String, String> row(List<Map<String, String>> rows, String stat) {
    return Numbers.where(rows, "stat", stat).get(0);
  }

  @Test
  void plainLinesAreThoseOfEachSide() {
    // before: 1, 3, 2 at 0, 1, 2 has slope 1/2 and mean 2, so it starts at 1.5;
    // after: 6, 8, 10.5, 12 at 3 to 6 has slope (-1.5x6 - .5x8 + .5x10.5 + 1.5x12)/5 = 2.05 and
    // mean
    // 9.125, so 6.05 at 3, where the line before would be 3: post 3.05, since 1.55
    SegmentedRegression regression = plain(new double[] {1, 3, 2, 6, 8, 10.5, 12}, 3);
    assertThat(regression.independent().terms())
        .extracting(SegmentedEstimate.Term::estimate)
        .usingComparatorForType(SegmentedRegressionTest::close, Double.class)
        .containsExactly(1.5, 0.5, 3.05, 1.55);
    // two periods after the start: 3.05 + 2 x 1.55
    assertThat(regression.neweyWest(1).difference(5, 0.95).value())
        .isCloseTo(6.15, Offset.offset(1e-10));
  }

  private static int close(double one, double other) {
    return Math.abs(one - other) < 1e-10 ? 0 : Double.compare(one, other);
  }

  private static SegmentedRegression plain(double[] value, double start) {
    double[] period = IntStream.range(0, value.length).asDoubleStream().toArray();
    return SegmentedRegression.of(period, value, Segments.plain(start));
  }

  @Test
  void missingPeriodKeepsNeweyWestButNotPraisWinsten() {
    double[] period = {0, 1, 2, 3, 5, 6, 7, 8};
    double[] value = {1, 3, 2, 6, 8, 10.5, 12, 11};
    SegmentedRegression regression = SegmentedRegression.of(period, value, Segments.plain(5));
    assertThat(regression.neweyWest(2).terms()).hasSize(4);
    assertThat(regression.praisWinsten()).isNull();
  }

  @Test
  void nothingIsSaidOfWhatHasNoSegments() {
    double[] value = {1, 3, 2, 6, 8, 10.5, 12};
    assertThat(plain(value, 0)).isNull();
    assertThat(plain(value, 7)).isNull();
    assertThat(plain(value, 6)).isNull();
    assertThat(plain(value, Double.NaN)).isNull();
    assertThat(plain(new double[] {1, 2, 3}, 1)).isNull();
    assertThat(plain(new double[] {5, 5, 5, 5, 5, 5, 5}, 3)).isNull();
    assertThat(plain(new double[] {1, 2, 3, 4, 5, 6, 7}, 3)).isNull();
    assertThat(plain(new double[] {1, 2, 3, Double.NaN, 5, 6, 7}, 3)).isNull();
    assertThat(plain(new double[0], 3)).isNull();
    double[] fractions = Arrays.stream(value).map(each -> each + 0.5).toArray();
    assertThat(SegmentedRegression.of(fractions, value, Segments.plain(5))).isNull();
    assertThat(plain(value, 3).neweyWest(-1)).isNull();
    assertThat(plain(value, 3).independent().difference(2, 0.95)).isNull();
    assertThat(plain(value, 3).independent().interval("sin", 0.95)).isNull();
    assertThat(plain(value, 3).independent().interval("post", 0)).isNull();
  }
}
