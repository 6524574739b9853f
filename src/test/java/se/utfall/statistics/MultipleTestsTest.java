package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipleTestsTest {
  @Test
  void adjustedAsInReferenceCase() {
    List<Double> p = Expected.rows("14_bh/input.csv").stream().map(row -> row.number("p")).toList();
    List<Expected> expected = Expected.rows("14_bh/expected.csv");
    for (int i = 0; i < expected.size(); i++) {
      Expected row = expected.get(i);
      double q = MultipleTests.benjaminiHochberg(p).get(i);
      row.within(1e-13, "bh", q);
      row.within(1e-13, "holm", MultipleTests.holm(p).get(i));
      row.within(1e-13, "bonferroni", MultipleTests.bonferroni(p).get(i));
      row.within(1e-13, "by", MultipleTests.benjaminiYekutieli(p).get(i));
      assertThat(q < 0.05).isEqualTo(row.text("reject_bh_05").equals("Y"));
    }
  }

  /** Two tests, 0.01 and 0.04: q = 0.02 and 0.04; the rest are none and do not count. */
  @Test
  void whatIsNoPIsLeftOut() {
    List<Double> p = Arrays.asList(null, 0.04, Double.NaN, -0.1, 0.01, 1.1);
    assertThat(MultipleTests.tests(p)).isEqualTo(2);
    assertThat(MultipleTests.benjaminiHochberg(p))
        .containsExactly(null, 0.04, null, null, 0.02, null);
    assertThat(MultipleTests.holm(p)).containsExactly(null, 0.04, null, null, 0.02, null);
    assertThat(MultipleTests.bonferroni(p)).containsExactly(null, 0.08, null, null, 0.02, null);
    // Half more: 1 + 1/2.
    assertThat(MultipleTests.benjaminiYekutieli(p))
        .containsExactly(null, 0.06, null, null, 0.03, null);
  }

  @Test
  void noneAndOneStayAsTheyAre() {
    assertThat(MultipleTests.benjaminiHochberg(List.of())).isEmpty();
    assertThat(MultipleTests.benjaminiYekutieli(Arrays.asList((Double) null)))
        .containsExactly((Double) null);
    assertThat(MultipleTests.benjaminiHochberg(List.of(0.3))).containsExactly(0.3);
    assertThat(MultipleTests.holm(List.of(0.3))).containsExactly(0.3);
  }

  @Test
  void equalPsHaveEqualQs() {
    assertThat(MultipleTests.benjaminiHochberg(List.of(0.5, 0.5, 0.5)))
        .containsExactly(0.5, 0.5, 0.5);
  }
}
