package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class InequalityTest {
  private static double[] column(List<Expected> rows, String name) {
    return rows.stream().mapToDouble(row -> row.number(name)).toArray();
  }

  @Test
  void measuresOfReferenceCase() {
    List<Expected> inputs = Expected.rows("12_inequality/input.csv");
    double[] rates = column(inputs, "rate");
    for (Expected row : Expected.rows("12_inequality/expected.csv")) {
      boolean equal = row.text("weighting").equals("equal");
      Inequality found =
          equal ? Inequality.equal(rates) : Inequality.weighted(rates, column(inputs, "pop"));
      row.has("mean", found.mean());
      row.has("min", found.least());
      row.has("max", found.greatest());
      row.has("max_min_ratio", found.ratioOfExtremes());
      row.has("range", found.range());
      row.has("variance_between", found.variance());
      row.has("sd", Math.sqrt(found.variance()));
      row.has("cv", found.coefficientOfVariation());
      row.has("gini", found.gini());
      row.has("theil_T", found.theilT());
      row.has("theil_L", found.theilL());
      row.has("atkinson_05", found.atkinson(0.5));
      row.has("index_of_disparity", found.indexOfDisparity());
    }
  }

  /** Of units that count alike only; the sample's own are n/(n-1) of the others. */
  @Test
  void unweightedMeasuresOfReferenceCase() {
    List<Expected> inputs = Expected.rows("12_inequality/input.csv");
    double n = inputs.size();
    Inequality found = Inequality.equal(column(inputs, "rate"));
    Expected row = Expected.rows("12_inequality/expected.csv").get(0);
    row.has("p90_p10", found.percentileRatio());
    row.has("cv_sample", found.coefficientOfVariation() * Math.sqrt(n / (n - 1)));
    row.has("gini_small_sample", found.gini() * n / (n - 1));
  }

  @Test
  void grantsOfReferenceCase() {
    List<Expected> inputs = Expected.rows("18_grants/input.csv");
    double[] population = column(inputs, "pop_rounded_not_official");
    double[] perInhabitant = column(inputs, "granted");
    for (int i = 0; i < population.length; i++) {
      perInhabitant[i] /= population[i];
    }
    Inequality found = Inequality.weighted(perInhabitant, population);
    total("gini_granted_per_capita_popweighted").has("value", found.gini());
    total("cv_granted_per_capita_popweighted").has("value", found.coefficientOfVariation());
  }

  private static Expected total(String name) {
    return Expected.rows("18_grants/expected_total.csv").stream()
        .filter(row -> row.text("stat").equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Of 1 and 3: mean 2, pairs' mean difference (0 + 2 + 2 + 0) / 4 = 1, over twice the mean. */
  @Test
  void twoValuesByHand() {
    Inequality found = Inequality.equal(1, 3);
    assertThat(found.gini()).isEqualTo(0.25);
    assertThat(found.variance()).isEqualTo(1);
    assertThat(found.coefficientOfVariation()).isEqualTo(0.5);
    assertThat(found.indexOfDisparity()).isEqualTo(50);
    // T = (0.5 ln 0.5 + 1.5 ln 1.5) / 2, L = (ln 2 + ln 2/3) / 2.
    assertThat(found.theilT()).isCloseTo(0.1308120, within(1e-7));
    assertThat(found.theilL()).isCloseTo(0.1438410, within(1e-7));
    // With epsilon 1: 1 - sqrt(3) / 2; with 2: 1 - harmonic mean 1.5 / 2.
    assertThat(found.atkinson(1)).isCloseTo(0.1339746, within(1e-7));
    assertThat(found.atkinson(2)).isCloseTo(0.25, within(1e-12));
  }

  /** A unit of weight 3 is three units. */
  @Test
  void weightsAreAsManyUnits() {
    Inequality weighted = Inequality.weighted(new double[] {1, 5}, new double[] {3, 1});
    Inequality repeated = Inequality.equal(1, 1, 1, 5);
    assertThat(weighted.gini()).isCloseTo(repeated.gini(), within(1e-12));
    assertThat(weighted.theilT()).isCloseTo(repeated.theilT(), within(1e-12));
    assertThat(weighted.theilL()).isCloseTo(repeated.theilL(), within(1e-12));
    assertThat(weighted.atkinson(0.5)).isCloseTo(repeated.atkinson(0.5), within(1e-12));
  }

  @Test
  void equalValuesAreEqual() {
    for (Inequality found :
        List.of(Inequality.equal(7, 7, 7), Inequality.equal(7), Inequality.equal(3e9, 3e9))) {
      assertThat(found.gini()).isBetween(0.0, 1e-14);
      assertThat(found.theilT()).isBetween(0.0, 1e-14);
      assertThat(found.theilL()).isBetween(0.0, 1e-14);
      assertThat(found.atkinson(0.5)).isBetween(0.0, 1e-14);
      assertThat(found.coefficientOfVariation()).isBetween(0.0, 1e-14);
      assertThat(found.ratioOfExtremes()).isEqualTo(1);
    }
  }

  /** Of 1 and 3 the variance is 1; errors of 0.5 and 0.7 explain (0.25 + 0.49) / 2 = 0.37. */
  @Test
  void chanceIsTakenAway() {
    Inequality found = Inequality.equal(1, 3);
    assertThat(found.varianceBeyondChance(0.5, 0.7)).isCloseTo(0.63, within(1e-12));
    assertThat(found.varianceBeyondChance(2, 2)).isZero();
    assertThat(found.varianceBeyondChance(2)).isNull();
    assertThat(found.varianceBeyondChance(2, Double.NaN)).isNull();
    assertThat(found.varianceBeyondChance(2, -1)).isNull();
    assertThat(found.varianceBeyondChance(2, 1e200)).isZero();
  }

  @Test
  void zeroesLeaveSomeMeasuresUndefined() {
    Inequality some = Inequality.equal(0, 0, 4);
    assertThat(some.ratioOfExtremes()).isNull();
    assertThat(some.percentileRatio()).isNull();
    assertThat(some.theilL()).isNull();
    // Two of three have nothing: Gini 2/3, T = ln 3.
    assertThat(some.gini()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(some.theilT()).isCloseTo(Math.log(3), within(1e-12));
    assertThat(some.atkinson(1)).isEqualTo(1);
    assertThat(some.atkinson(2)).isEqualTo(1);
    Inequality nothing = Inequality.equal(0, 0, 0);
    assertThat(nothing.gini()).isNull();
    assertThat(nothing.theilT()).isNull();
    assertThat(nothing.theilL()).isNull();
    assertThat(nothing.atkinson(0.5)).isNull();
    assertThat(nothing.coefficientOfVariation()).isNull();
    assertThat(nothing.indexOfDisparity()).isNull();
    assertThat(nothing.variance()).isZero();
  }

  @Test
  void impossibleInputIsNull() {
    assertThat(Inequality.equal()).isNull();
    assertThat(Inequality.equal(1, -2)).isNull();
    assertThat(Inequality.equal(1, Double.NaN)).isNull();
    assertThat(Inequality.equal(1, Double.POSITIVE_INFINITY)).isNull();
    assertThat(Inequality.weighted(new double[] {1, 2}, new double[] {1})).isNull();
    assertThat(Inequality.weighted(new double[] {1, 2}, new double[] {1, 0})).isNull();
    assertThat(Inequality.weighted(new double[] {1, 2}, new double[] {1, -1})).isNull();
    assertThat(Inequality.weighted(new double[] {1, 2}, new double[] {1, Double.NaN})).isNull();
    assertThat(Inequality.weighted(new double[] {1, 2}, new double[] {1e308, 1e308})).isNull();
    assertThat(Inequality.equal(1, 3).atkinson(0)).isNull();
    assertThat(Inequality.equal(1, 3).atkinson(Double.NaN)).isNull();
  }
}
