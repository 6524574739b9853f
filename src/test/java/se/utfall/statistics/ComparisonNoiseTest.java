package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/**
 * How often "different from the nation" is said where nothing but chance differs: 1000 data sets of
 * 21 regions of the sizes of the reference cases.
 */
class ComparisonNoiseTest {
  private static final int DATA_SETS = 1000;
  private static final long SEED = 20_260_401;

  /** How many regions were called different, and in how many data sets any one was. */
  private static final class Said {
    private final int regions;
    private int outside95;
    private int outside998;
    private int anyByQ;

    private Said(int regions) {
      this.regions = regions;
    }

    private void add(double[] values, double[] sizes, Overdispersion found) {
      for (int i = 0; i < values.length; i++) {
        Position position =
            Position.inFunnel(
                values[i], found.additive(sizes[i], 0.95), found.additive(sizes[i], 0.998));
        outside95 += position == Position.WITHIN ? 0 : 1;
        outside998 += position == Position.FAR_BELOW || position == Position.FAR_ABOVE ? 1 : 0;
      }
      List<Double> p = found.units().stream().map(Overdispersion.Unit::p).toList();
      anyByQ += MultipleTests.benjaminiHochberg(p).stream().anyMatch(q -> q < 0.05) ? 1 : 0;
    }

    /**
     * At or below nominal but for three Monte Carlo standard errors: 0.45 and 0.09 percentage
     * points of 21 000 regions, 2.1 of 1000 data sets.
     */
    private void isNominal(String what) {
      double all = (double) DATA_SETS * regions;
      System.out.printf(
          "%s noise: %.4f of regions outside 95 %%, %.4f outside 99.8 %%,"
              + " %.3f of data sets with any q < 0.05%n",
          what, outside95 / all, outside998 / all, (double) anyByQ / DATA_SETS);
      assertThat(outside95 / all).isBetween(0.01, 0.05 + margin(0.05, all));
      assertThat(outside998 / all).isLessThanOrEqualTo(0.002 + margin(0.002, all));
      assertThat((double) anyByQ / DATA_SETS).isLessThanOrEqualTo(0.05 + margin(0.05, DATA_SETS));
    }

    private static double margin(double nominal, double trials) {
      return 3 * Math.sqrt(nominal * (1 - nominal) / trials);
    }
  }

  private static double[] column(String file, String name) {
    return Expected.rows(file).stream().mapToDouble(row -> row.number(name)).toArray();
  }

  private static double[] draw(double[] sizes, DoubleUnaryOperator count) {
    return Arrays.stream(sizes).map(count).toArray();
  }

  private static double[] shares(double[] counts, double[] sizes) {
    double[] shares = counts.clone();
    Arrays.setAll(shares, i -> counts[i] / sizes[i]);
    return shares;
  }

  /** The nation's 18 per cent everywhere. */
  @Test
  void proportionsOfPureNoise() {
    UniformRandomProvider random = new SplittableRandom(SEED)::nextLong;
    double[] n = column("05_funnel_binomial/input.csv", "n");
    Said said = new Said(n.length);
    for (int set = 0; set < DATA_SETS; set++) {
      double[] x =
          draw(
              n,
              size -> BinomialDistribution.of((int) size, 0.1814).createSampler(random).sample());
      said.add(shares(x, n), n, Overdispersion.proportion(x, n));
    }
    said.isNominal("binomial");
  }

  /** The expected events everywhere. */
  @Test
  void ratiosOfPureNoise() {
    UniformRandomProvider random = new SplittableRandom(SEED)::nextLong;
    double[] expected = column("06_funnel_poisson/input.csv", "expected");
    Said said = new Said(expected.length);
    for (int set = 0; set < DATA_SETS; set++) {
      double[] observed =
          draw(expected, mean -> PoissonDistribution.of(mean).createSampler(random).sample());
      said.add(shares(observed, expected), expected, Overdispersion.ratio(observed, expected));
    }
    said.isNominal("Poisson");
  }
}
