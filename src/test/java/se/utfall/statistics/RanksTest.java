package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RanksTest {
  private static final List<Expected> INPUTS = Expected.rows("16_rank_ci/input.csv");

  /** The reference case ranks by Wilson's intervals. */
  private static List<Ranks.RankInterval> wilson(double confidence) {
    return Ranks.of(
        INPUTS.stream()
            .map(row -> Proportion.wilson(row.number("x"), row.number("n"), confidence))
            .toList());
  }

  @Test
  void ranksOfReferenceCase() {
    check("marginal", wilson(0.95));
    check("joint_sidak", wilson(Ranks.sidak(0.95, INPUTS.size())));
    check("joint_bonf", wilson(Ranks.bonferroni(0.95, INPUTS.size())));
  }

  /** Normal intervals of the log odds, whose standard error is sqrt(1/x + 1/(n-x)), agree. */
  @Test
  void ranksOfReferenceCaseByLogOdds() {
    double[] odds = column(row -> Math.log(row.number("x") / (row.number("n") - row.number("x"))));
    double[] error =
        column(row -> Math.sqrt(1 / row.number("x") + 1 / (row.number("n") - row.number("x"))));
    check("marginal", Ranks.marginal(odds, error, 0.95));
    check("joint_sidak", Ranks.jointSidak(odds, error, 0.95));
    check("joint_bonf", Ranks.jointBonferroni(odds, error, 0.95));
  }

  private static double[] column(ToDoubleFunction<Expected> number) {
    return INPUTS.stream().mapToDouble(number).toArray();
  }

  private static void check(String kind, List<Ranks.RankInterval> found) {
    List<Expected> expected = Expected.rows("16_rank_ci/expected.csv");
    assertThat(found)
        .isEqualTo(
            expected.stream()
                .map(
                    row ->
                        new Ranks.RankInterval(
                            (int) row.number("rank"),
                            (int) row.number("rank_lo_" + kind),
                            (int) row.number("rank_hi_" + kind)))
                .toList());
  }

  @Test
  void equalUnitsShareTheFirstRank() {
    assertThat(Ranks.marginal(new double[] {5, 5, 5}, new double[] {0, 0, 0}, 0.95))
        .containsOnly(new Ranks.RankInterval(1, 1, 3));
  }

  /** With no error the order is certain; with a great one any rank may be. */
  @Test
  void theLessIsKnownTheWiderTheRanks() {
    double[] value = {30, 10, 20};
    assertThat(Ranks.jointSidak(value, new double[3], 0.95))
        .containsExactly(
            new Ranks.RankInterval(3, 3, 3),
            new Ranks.RankInterval(1, 1, 1),
            new Ranks.RankInterval(2, 2, 2));
    assertThat(Ranks.jointBonferroni(value, new double[] {100, 100, 100}, 0.95))
        .allMatch(each -> each.lower() == 1 && each.upper() == 3);
  }

  @Test
  void oneUnitIsFirst() {
    assertThat(Ranks.jointSidak(new double[] {4}, new double[] {1}, 0.95))
        .containsExactly(new Ranks.RankInterval(1, 1, 1));
  }

  @Test
  void impossibleInputIsNull() {
    double[] two = {1, 2};
    assertThat(Ranks.of(List.of())).isNull();
    assertThat(Ranks.jointSidak(new double[0], new double[0], 0.95)).isNull();
    assertThat(Ranks.jointBonferroni(new double[0], new double[0], 0.95)).isNull();
    assertThat(Ranks.marginal(two, new double[] {1}, 0.95)).isNull();
    assertThat(Ranks.marginal(two, new double[] {1, -1}, 0.95)).isNull();
    assertThat(Ranks.marginal(two, new double[] {1, Double.NaN}, 0.95)).isNull();
    assertThat(Ranks.marginal(new double[] {1, Double.NaN}, two, 0.95)).isNull();
    assertThat(Ranks.marginal(two, two, 1)).isNull();
  }
}
