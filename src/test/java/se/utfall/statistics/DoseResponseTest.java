package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DoseResponseTest {
  private static final Offset<Double> CLOSE = Offset.offset(1e-10);

  @Test
  void slopeAndErrorsAgreeWithTheReferenceCase() {
    DoseResponse result = DoseResponse.of(Dosed.panel());
    assertThat(result.n()).isEqualTo(210);
    assertThat(result.regions()).isEqualTo(21);
    assertThat(result.parameters()).isEqualTo(31);
    check(result.slope(), "beta");
    check(result.errors().classical(), "se_classical");
    check(result.errors().cr0(), "se_CR0");
    check(result.errors().cr1(), "se_CR1_G/(G-1)");
    check(result.errors().cr1s(), "se_CR1S_stata_fullK");
    check(result.errors().cr2(), "se_CR2");
    check(result.errors().degreesOfFreedomCr2(), "df_CR2_satterthwaite");
    check(result.pCr1(), "p_CR1_t20");
    check(result.pCr1s(), "p_CR1S_t20");
    check(result.pCr2(), "p_CR2_satt");
    check(result.intervalCr1(0.95).lower(), "lo95_CR1_t20");
    check(result.intervalCr1(0.95).upper(), "hi95_CR1_t20");
    assertThat(result.interval(2)).isNull();
  }

  private static void check(double actual, String quantity) {
    Numbers.check(actual, Dosed.expected(quantity), "value");
  }

  @Test
  void resamplingAgreesWithTheReferenceCase() {
    DoseResponseStudy study = DoseResponseStudy.of(Dosed.panel(), Dosed.resampling());
    assertThat(study.tests().pPermutation()).isEqualTo(0.001);
    assertThat(study.tests().pWild()).isEqualTo(0.008);
    assertThat(study.replicates()).isEqualTo(999);
    assertThat(study.start()).isEqualTo(2021);
  }

  @Test
  void eventStudyAgreesWithTheReferenceCase() {
    List<Map<String, String>> expected = Dosed.expectedEventStudy();
    List<EventStudyPoint> points =
        DoseResponseStudy.of(Dosed.panel(), Dosed.resampling()).eventStudy();
    assertThat(points).hasSameSizeAs(expected).hasSize(9);
    for (int i = 0; i < points.size(); i++) {
      EventStudyPoint point = points.get(i);
      Numbers.check(point.period(), expected.get(i), "year");
      Numbers.check(point.estimate(), expected.get(i), "beta");
      Numbers.check(point.lower(), expected.get(i), "lo95_t20");
      Numbers.check(point.upper(), expected.get(i), "hi95_t20");
      assertThat(point.bandLower()).isLessThan(0).isGreaterThan(-0.3);
      assertThat(point.bandUpper()).isGreaterThan(0).isLessThan(0.3);
    }
  }

  /** In a balanced panel with one start the points over regions say what the panel does. */
  @Test
  void lineOverPointsHasTheSlopeAndTheErrorOfThePanel() {
    DoseResponse panel = DoseResponse.of(Dosed.panel());
    DoseLine line = DoseResponseStudy.of(Dosed.panel(), Dosed.resampling()).line();
    Interval slope = line.slope(0.95);
    check(slope.value(), "beta");
    assertThat(slope.lower()).isCloseTo(panel.interval(0.95).lower(), CLOSE);
    assertThat(slope.upper()).isCloseTo(panel.interval(0.95).upper(), CLOSE);
    assertThat(line.at(1, 0.95).value() - line.at(0, 0.95).value()).isCloseTo(slope.value(), CLOSE);
  }

  @Test
  void orderOfTheRowsDoesNotMatter() {
    List<PanelRow> rows = new ArrayList<>(Dosed.rows());
    Collections.reverse(rows);
    Resampling drawn = Resampling.seeded(99, 7);
    assertThat(DoseResponseStudy.of(Panel.of(rows), drawn))
        .isEqualTo(DoseResponseStudy.of(Dosed.panel(), drawn));
  }

  /**
   * Changes 1, 2, 6 for the doses 0, 1, 2: slope ((1-3)(-1) + (2-3)0 + (6-3)1)/2 = 2.5, each point
   * the mean of two periods before and one after.
   */
  private static final double[][] THREE = {{1, 3, 3}, {4, 6, 7}, {2, 2, 8}};

  private static final double[] DOSES = {0, 1, 2};

  @Test
  void slopeOfThreeRegionsIsThatOfTheirChanges() {
    DoseResponseStudy study =
        DoseResponseStudy.of(Dosed.made(THREE, DOSES, 3), Resampling.seeded(19, 1));
    assertThat(study.fit().slope()).isCloseTo(2.5, CLOSE);
    assertThat(study.points())
        .containsExactly(
            new RegionPoint("A", 0, 2, 3, 1),
            new RegionPoint("B", 1, 5, 7, 1),
            new RegionPoint("C", 2, 2, 8, 1));
    assertThat(study.points()).extracting(RegionPoint::change).containsExactly(1.0, 2.0, 6.0);
    // without a region two are left, and two have no slope here
    assertThat(study.withoutRegion()).extracting(WithoutRegion::slope).containsOnlyNulls();
    assertThat(study.unmet()).contains(Criterion.EACH_REGION_LEFT_OUT);
  }

  @Test
  void everyOrderOfThreeRegionsGivesThePermutationP() {
    // 3! = 6 orders of the doses 0, 1, 2 on the changes 1, 2, 6 have slopes 2.5, .5, 2, -2, -.5,
    // -2.5:
    // two are as far from 0 as 2.5, so p = (1 + 2)/(6 + 1)
    List<int[]> all =
        List.of(
            new int[] {0, 1, 2},
            new int[] {1, 0, 2},
            new int[] {0, 2, 1},
            new int[] {2, 0, 1},
            new int[] {1, 2, 0},
            new int[] {2, 1, 0});
    DoseResponseStudy study =
        DoseResponseStudy.of(
            Dosed.made(THREE, DOSES, 3), Resampling.given(all, List.of(new int[] {1, 1, 1})));
    assertThat(study.tests().pPermutation()).isEqualTo(3.0 / 7);
    // the signs as they are give the same t: p = (1 + 1)/(1 + 1)
    assertThat(study.tests().pWild()).isEqualTo(1);
  }

  /**
   * Doses 0, 1, 2 and changes 1, 2, 6 with weights 1, 1, 2: means 5/4 and 15/4; products 55/16 +
   * 7/16 + 54/16 = 7.25; squares 25/16 + 1/16 + 18/16 = 2.75.
   */
  @Test
  void weightsCountARegionSeveralTimes() {
    Panel weighted =
        Panel.of(
            Dosed.rows(THREE, DOSES, 3).stream()
                .map(row -> Dosed.weighing(row, row.region().equals("C") ? 2 : 1))
                .toList());
    assertThat(DoseResponse.of(weighted).slope()).isCloseTo(7.25 / 2.75, CLOSE);
    DoseResponseStudy study = DoseResponseStudy.of(weighted, Resampling.seeded(19, 1));
    assertThat(study.line().slope(0.95).value()).isCloseTo(7.25 / 2.75, CLOSE);
    // 2.5 % and 97.5 % limits by the panel and by the line are one and the same
    assertThat(study.line().slope(0.95).lower())
        .isCloseTo(study.fit().interval(0.95).lower(), CLOSE);
  }

  /** A row that weighs nearly nothing is as good as missing, so both ways must agree. */
  @Test
  void missingRowsAreAsRowsThatWeighNothing() {
    List<PanelRow> rows = Dosed.rows();
    Predicate<PanelRow> missing = DoseResponseTest::isMissing;
    DoseResponse without =
        DoseResponse.of(Panel.of(rows.stream().filter(missing.negate()).toList()));
    DoseResponse light =
        DoseResponse.of(
            Panel.of(
                rows.stream()
                    .map(row -> Dosed.weighing(row, missing.test(row) ? 1e-9 : 1))
                    .toList()));
    assertThat(without.n()).isEqualTo(light.n() - 3);
    assertThat(without.slope()).isCloseTo(light.slope(), Offset.offset(1e-7));
    assertThat(without.errors().cr0()).isCloseTo(light.errors().cr0(), Offset.offset(1e-7));
    assertThat(without.slope()).isNotCloseTo(-0.133402172746012, Offset.offset(1e-5));
  }

  private static boolean isMissing(PanelRow row) {
    return row.region().equals("Skane") && row.period() < 2017;
  }

  /**
   * CR2 is unbiased when all rows are independent with one variance (Bell and McCaffrey 2002), as
   * the classical error is. Both squares are quadratic forms of the values, so their expectations
   * are the sums of what each row gives when it alone is 1.
   */
  @Test
  void biasReducedErrorIsUnbiasedInAnUnbalancedPanel() {
    List<PanelRow> rows = Dosed.rows().stream().filter(row -> !isMissing(row)).toList();
    double reduced = 0;
    double classical = 0;
    for (PanelRow alone : rows) {
      DoseResponse result =
          DoseResponse.of(
              Panel.of(
                  rows.stream().map(row -> Dosed.valued(row, row.equals(alone) ? 1 : 0)).toList()));
      reduced += Math.pow(result.errors().cr2(), 2);
      classical += Math.pow(result.errors().classical(), 2);
    }
    assertThat(reduced).isCloseTo(classical, Offset.offset(1e-9 * classical));
  }

  /** The two ways to an event study, one for panels that are balanced, meet where both apply. */
  @Test
  void eventStudyOfAnUnbalancedPanelIsTheLimitOfTheBalanced() {
    List<PanelRow> oneRowHeavier =
        Dosed.rows().stream()
            .map(row -> Dosed.weighing(row, isMissing(row) ? 1 + 1e-9 : 1))
            .toList();
    List<EventStudyPoint> general =
        DoseResponseStudy.of(Panel.of(oneRowHeavier), Dosed.resampling()).eventStudy();
    List<EventStudyPoint> balanced =
        DoseResponseStudy.of(Dosed.panel(), Dosed.resampling()).eventStudy();
    assertThat(general).hasSameSizeAs(balanced);
    for (int i = 0; i < general.size(); i++) {
      assertThat(general.get(i).estimate())
          .isCloseTo(balanced.get(i).estimate(), Offset.offset(1e-7));
      assertThat(general.get(i).bandLower())
          .isCloseTo(balanced.get(i).bandLower(), Offset.offset(1e-7));
      assertThat(general.get(i).bandUpper())
          .isCloseTo(balanced.get(i).bandUpper(), Offset.offset(1e-7));
    }
  }

  @Test
  void regionMeasuredOnOneSideTakesNoPartInAStudy() {
    double none = Double.NaN;
    Panel panel =
        Dosed.made(
            new double[][] {{1, 3, 3}, {4, 6, 7}, {2, 2, 8}, {5, 6, none}},
            new double[] {0, 1, 2, 3},
            3);
    DoseResponseStudy study = DoseResponseStudy.of(panel, Resampling.seeded(19, 1));
    assertThat(study.fit().slope()).isCloseTo(2.5, CLOSE);
    assertThat(study.points()).extracting(RegionPoint::region).containsExactly("A", "B", "C");
  }

  @Test
  void mostInfluentialRegionMovesTheSlopeMost() {
    // changes 0, 1, 2, 1 for the doses 0, 1, 2, 10: without D the slope is 1 or close to it
    Panel panel =
        Dosed.made(
            new double[][] {{0, 0.1, 0.1}, {0, 0, 1}, {0.1, 0, 2}, {0, 0, 1}},
            new double[] {0, 1, 2, 10},
            3);
    DoseResponseStudy study = DoseResponseStudy.of(panel, Resampling.seeded(19, 1));
    assertThat(study.mostInfluential()).isEqualTo("D");
  }

  @Test
  void criteriaSayWhatStandsAgainst() {
    DoseResponseStudy study = DoseResponseStudy.of(Dosed.panel(), Dosed.resampling());
    // p .001 and .008; 2018 at .114 lies outside its band; without any region it stays negative
    assertThat(study.withoutRegion()).hasSize(21).allMatch(each -> each.slope() < 0);
    assertThat(study.unmet()).containsExactly(Criterion.POINTS_BEFORE);
    assertThat(study.unmet(-0.1)).containsExactly(Criterion.POINTS_BEFORE);
    assertThat(study.unmet(0.1))
        .containsExactly(Criterion.POINTS_BEFORE, Criterion.OTHER_PANDEMIC_HANDLING);
    assertThat(study.unmet(null)).contains(Criterion.OTHER_PANDEMIC_HANDLING);
  }

  @Test
  void nothingIsSaidOfWhatHasNoSlope() {
    assertThat(study(THREE, new double[] {0, 0, 0}, 3)).isNull();
    assertThat(study(THREE, new double[] {4, 4, 4}, 3)).isNull();
    assertThat(study(new double[][] {{1, 3, 3}}, new double[] {1}, 3)).isNull();
    assertThat(study(new double[][] {{1, 3, 3}, {4, 6, 7}}, new double[] {1, 2}, 3)).isNull();
    assertThat(study(THREE, DOSES, 1)).isNull();
    assertThat(study(new double[][] {{5, 5, 5}, {5, 5, 5}, {5, 5, 5}}, DOSES, 3)).isNull();
    assertThat(study(new double[][] {{1, 1, 1}, {2, 2, 4}, {3, 3, 7}}, DOSES, 3)).isNull();
    Panel panel = Dosed.made(THREE, DOSES, 3);
    assertThat(DoseResponseStudy.of(panel, Resampling.seeded(0, 1))).isNull();
    assertThat(DoseResponseStudy.of(panel, Dosed.resampling())).isNull();
    assertThat(DoseResponse.of(Panel.of(List.of()))).isNull();
  }

  private static DoseResponseStudy study(double[][] values, double[] doses, double start) {
    return DoseResponseStudy.of(Dosed.made(values, doses, start), Resampling.seeded(19, 1));
  }

  @Test
  void panelTakesNoImpossibleRows() {
    PanelRow row = new PanelRow("A", 2020, 1, 0);
    assertThat(Panel.of(List.of(row, row))).isNull();
    assertThat(Panel.of(List.of(new PanelRow("A", 2020, Double.NaN, 0)))).isNull();
    assertThat(Panel.of(List.of(new PanelRow("A", 2020, 1, Double.POSITIVE_INFINITY)))).isNull();
    assertThat(Panel.of(List.of(new PanelRow("A", 2020, 1, 0, 0)))).isNull();
  }

  @Test
  void lineNeedsThreePointsAndTwoDoses() {
    RegionPoint point = new RegionPoint("A", 1, 2, 3, 1);
    assertThat(DoseLine.of(List.of(point, point))).isNull();
    assertThat(DoseLine.of(List.of(point, point, point))).isNull();
    assertThat(DoseLine.of(List.of())).isNull();
  }

  @Test
  void dosesCanBeRankedCumulatedAndLagged() {
    List<PanelRow> rows =
        List.of(
            new PanelRow("A", 2020, 1, 0),
            new PanelRow("B", 2020, 1, 0),
            new PanelRow("A", 2021, 1, 5),
            new PanelRow("B", 2021, 1, 3),
            new PanelRow("C", 2021, 1, 5),
            new PanelRow("A", 2022, 1, 2));
    assertThat(Doses.ranked(rows))
        .extracting(PanelRow::dose)
        .containsExactly(0.0, 0.0, 2.5, 1.0, 2.5, 1.0);
    assertThat(Doses.cumulated(rows))
        .extracting(PanelRow::dose)
        .containsExactly(0.0, 0.0, 5.0, 3.0, 5.0, 7.0);
    assertThat(Doses.lagged(rows, 1))
        .extracting(PanelRow::dose)
        .containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 5.0);
  }
}
