package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The methods that compare two years' answers: Newcombe, Fisher, McNemar and the sign test. */
class SelfAssessmentTest {
  /** p-values are exact, but for the last of 15 printed digits. */
  private static final double EXACT = 1e-13;

  @Test
  void totalsOfReferenceCase() {
    List<Expected> inputs = Expected.rows("17_ordinal_change/input.csv");
    List<Expected> expected = Expected.rows("17_ordinal_change/expected.csv");
    for (int i = 0; i < expected.size(); i++) {
      double x1 = inputs.get(i).number("x1");
      double n1 = inputs.get(i).number("n1");
      double x2 = inputs.get(i).number("x2");
      double n2 = inputs.get(i).number("n2");
      Expected row = expected.get(i);
      Difference difference = ProportionDifference.newcombe(x1, n1, x2, n2, 0.95);
      row.has("p1", x1 / n1);
      row.has("p2", x2 / n2);
      row.has("diff", difference.difference());
      row.has("newcombe_lo95", difference.lower());
      row.has("newcombe_hi95", difference.upper());
      row.within(EXACT, "fisher_p", FisherExact.p(x1, n1, x2, n2));
      McNemar.Bounds bounds = McNemar.bounds(x1, n1, x2, n2);
      row.within(EXACT, "mcnemar_exact_p_min", bounds.lowest());
      row.within(EXACT, "mcnemar_exact_p_max", bounds.highest());
      assertThat(McNemar.bounds(x2, n2, x1, n1)).isEqualTo(bounds);
    }
  }

  @Test
  void pairsOfReferenceCase() {
    List<Expected> inputs = Expected.rows("17_ordinal_change/input_paired.csv");
    List<Double> before = answers(inputs, "y2023");
    List<Double> after = answers(inputs, "y2024");
    PairedChange change = PairedChange.of(before, after);
    Expected row = Expected.rows("17_ordinal_change/expected_paired.csv").get(0);
    row.has("n_pairs", (double) change.pairs());
    row.has("up", (double) change.up());
    row.has("down", (double) change.down());
    row.has("same", (double) change.same());
    row.within(EXACT, "sign_test_p", change.signTestP());
    McNemar.Result reaching = PairedChange.reaching(4, before, after);
    assertThat(reaching).isEqualTo(McNemar.exact(row.number("mcnemar_b"), row.number("mcnemar_c")));
    row.within(EXACT, "mcnemar_exact_p", reaching.p());
    row.within(EXACT, "mcnemar_midp", reaching.midP());
  }

  private static List<Double> answers(List<Expected> rows, String year) {
    return Arrays.asList(
        rows.stream()
            .map(row -> row.text(year).isEmpty() ? null : (Double) row.number(year))
            .toArray(Double[]::new));
  }

  /** All pairings of 3 of 5 with 4 of 6, counted out one by one: the bounds are theirs. */
  @ParameterizedTest
  @CsvSource({"3, 5, 4, 6", "0, 3, 3, 3", "2, 19, 12, 21", "5, 8, 1, 20", "4, 9, 4, 9"})
  void boundsAreThoseOfEveryPairing(int x1, int n1, int x2, int n2) {
    double lowest = 1;
    double highest = 0;
    for (int both = 0; both <= x1; both++) {
      for (int gained = 0; gained <= n1 - x1; gained++) {
        int outside = x2 - both - gained;
        if (outside >= 0 && outside <= n2 - n1) {
          double p = McNemar.exact(gained, x1 - both).p();
          lowest = Math.min(lowest, p);
          highest = Math.max(highest, p);
        }
      }
    }
    assertThat(McNemar.bounds(x1, n1, x2, n2)).isEqualTo(new McNemar.Bounds(lowest, highest));
  }

  /** 8 changes, 1 of them down: 2 * (1 + 8) / 256; the mid-p leaves out 8 / 256 of it. */
  @Test
  void mcNemarByHand() {
    assertThat(McNemar.exact(7, 1).p()).isCloseTo(18.0 / 256, within(1e-15));
    assertThat(McNemar.exact(1, 7).midP()).isCloseTo(10.0 / 256, within(1e-15));
    assertThat(McNemar.exact(4, 4)).isEqualTo(new McNemar.Result(1, 1));
    assertThat(McNemar.exact(0, 0)).isEqualTo(new McNemar.Result(1, 1));
    assertThat(McNemar.exact(3e9, 4e9)).isEqualTo(new McNemar.Result(0, 0));
  }

  /** Fisher's tea: 3 of 4 against 1 of 4, 2 * (16 + 1) / 70. */
  @Test
  void fisherByHand() {
    assertThat(FisherExact.p(3, 4, 1, 4)).isCloseTo(34.0 / 70, within(1e-15));
    assertThat(FisherExact.p(0, 4, 0, 9)).isEqualTo(1);
    assertThat(FisherExact.p(4, 4, 9, 9)).isEqualTo(1);
    assertThat(FisherExact.p(0, 3e9, 3e9, 3e9)).isZero();
    // z = 0.00002 / sqrt(0.25 * 2 / 3e9) = 1.549, two-sided 0.1213 by the normal distribution.
    assertThat(FisherExact.p(1.5e9, 3e9, 1.50006e9, 3e9)).isCloseTo(0.1213, within(1e-3));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1, 2", "3, 2, 1, 2", "-1, 2, 1, 2", "NaN, 2, 1, 2", "1, NaN, 1, 2",
    "0.5, 2, 1, 2", "1, Infinity, 1, 2", "1, 2, 1, 0", "1, 2, 3, 2", "1, 2, 1, 2.5"
  })
  void impossibleInputIsNull(double x1, double n1, double x2, double n2) {
    assertThat(FisherExact.p(x1, n1, x2, n2)).isNull();
    assertThat(McNemar.bounds(x1, n1, x2, n2)).isNull();
  }

  @Test
  void impossibleChangesAreNull() {
    assertThat(McNemar.exact(-1, 2)).isNull();
    assertThat(McNemar.exact(1, Double.NaN)).isNull();
    assertThat(McNemar.exact(1.5, 2)).isNull();
    assertThat(PairedChange.of(List.of(1.0), List.of(1.0, 2.0))).isNull();
    assertThat(PairedChange.of(List.of(), List.of())).isNull();
    assertThat(PairedChange.of(Arrays.asList(1.0, null), Arrays.asList(null, 2.0))).isNull();
    assertThat(PairedChange.of(List.of(Double.NaN), List.of(1.0))).isNull();
    assertThat(PairedChange.reaching(4, List.of(), List.of())).isNull();
  }

  @Test
  void answersThatAreNoNumberAreLeftOut() {
    List<Double> before = Arrays.asList(3.0, Double.NaN, 4.0);
    List<Double> after = Arrays.asList(4.0, 4.0, Double.NaN);
    assertThat(PairedChange.of(before, after)).isEqualTo(new PairedChange(1, 1, 0, 0, 1));
    assertThat(PairedChange.reaching(4, before, after)).isEqualTo(new McNemar.Result(1, 0.5));
  }
}
