package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverdispersionTest {
  private static double[] column(List<Expected> rows, String name) {
    return rows.stream().mapToDouble(row -> row.number(name)).toArray();
  }

  @Test
  void ratiosOfReferenceCase() {
    List<Expected> inputs = Expected.rows("07_overdispersion/input_ratio.csv");
    double[] size = column(inputs, "expected");
    check(
        Overdispersion.ratio(column(inputs, "observed"), size),
        size,
        Expected.rows("07_overdispersion/expected_ratio.csv"));
  }

  @Test
  void proportionsOfReferenceCase() {
    List<Expected> inputs = Expected.rows("07_overdispersion/input_proportion.csv");
    double[] size = column(inputs, "n");
    check(
        Overdispersion.proportion(column(inputs, "x"), size),
        size,
        Expected.rows("07_overdispersion/expected_proportion.csv"));
  }

  private static void check(Overdispersion found, double[] size, List<Expected> expected) {
    assertThat(found.units()).hasSameSizeAs(expected);
    for (int i = 0; i < size.length; i++) {
      Expected row = expected.get(i);
      Overdispersion.Unit unit = found.units().get(i);
      row.has("phi", found.phi());
      row.has("tau2", found.tau2());
      row.has("z", unit.z());
      row.has("z_winsor", unit.winsorisedZ());
      row.has("z_adj", unit.adjustedZ());
      row.hasLimits(1e-9, "add_lo95", "add_hi95", found.additive(size[i], 0.95));
      row.hasLimits(1e-9, "add_lo998", "add_hi998", found.additive(size[i], 0.998));
      row.hasLimits(1e-9, "mult_lo95", "mult_hi95", found.multiplicative(size[i], 0.95));
    }
  }

  /** 1 - 0.95 is beyond 1.96 on both sides. */
  @Test
  void pIsTwoSided() {
    assertThat(new Overdispersion.Unit(3, 3, -1.959963984540054).p())
        .isCloseTo(0.05, within(1e-12));
    assertThat(new Overdispersion.Unit(3, 3, 0).p()).isEqualTo(1);
  }

  @Test
  void equalUnitsDoNotVary() {
    Overdispersion found = Overdispersion.ratio(new double[] {9, 9, 9}, new double[] {9, 9, 9});
    assertThat(found.phi()).isZero();
    assertThat(found.tau2()).isZero();
    // s = 1/(2*3) = 1/6; (1 - 1.96/6)^2 = 0.453386, also where phi is below 1.
    assertThat(found.additive(9, 0.95).lower()).isCloseTo(0.453386, within(1e-6));
    assertThat(found.multiplicative(9, 0.95)).isEqualTo(found.additive(9, 0.95));
  }

  /** None, all and one unit with the scale's ends give limits within them. */
  @Test
  void limitsStayOnTheScale() {
    Overdispersion found =
        Overdispersion.proportion(new double[] {0, 3, 2}, new double[] {2, 3, 4});
    Limits limits = found.additive(1, 0.998);
    assertThat(limits.lower()).isZero();
    assertThat(limits.upper()).isEqualTo(1);
    assertThat(Overdispersion.ratio(new double[] {0, 0}, new double[] {1, 2}).additive(0.1, 0.95))
        .satisfies(few -> assertThat(few.lower()).isZero());
  }

  @Test
  void countsMayBeAboveIntegers() {
    Overdispersion found =
        Overdispersion.proportion(new double[] {3e9, 2e9, 5e9}, new double[] {7e9, 7e9, 9e9});
    assertThat(found.phi()).isGreaterThan(1e6);
    assertThat(found.additive(7e9, 0.95).upper()).isBetween(0.5, 1.0);
  }

  @Test
  void impossibleInputIsNull() {
    double[] fine = {5, 6, 7};
    assertThat(Overdispersion.ratio(fine, new double[] {5, 0, 7})).isNull();
    assertThat(Overdispersion.ratio(fine, new double[] {5, -1, 7})).isNull();
    assertThat(Overdispersion.ratio(fine, new double[] {5, Double.NaN, 7})).isNull();
    assertThat(Overdispersion.ratio(new double[] {5, Double.NaN, 7}, fine)).isNull();
    assertThat(Overdispersion.ratio(fine, new double[] {5, 6})).isNull();
    assertThat(Overdispersion.ratio(new double[] {5}, new double[] {5})).isNull();
    assertThat(Overdispersion.ratio(new double[0], new double[0])).isNull();
    assertThat(Overdispersion.ratio(new double[] {1, 1}, new double[] {1e15, 1e-200})).isNull();
    assertThat(Overdispersion.proportion(fine, new double[] {5, 5, 7})).isNull();
    assertThat(Overdispersion.proportion(fine, new double[] {5, 6})).isNull();
    assertThat(Overdispersion.proportion(new double[] {0, 0}, new double[] {0, 0})).isNull();
    assertThat(Overdispersion.ratio(fine, fine).additive(0, 0.95)).isNull();
    assertThat(Overdispersion.ratio(fine, fine).additive(Double.NaN, 0.95)).isNull();
    assertThat(Overdispersion.ratio(fine, fine).multiplicative(5, 1)).isNull();
  }
}
