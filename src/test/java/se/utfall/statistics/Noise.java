package se.utfall.statistics;

import java.util.Random;

/** Series in which nothing happens: errors of which half carries over to the next period. */
final class Noise {
  private static final double CARRIED_OVER = 0.5;

  private final Random random;

  Noise(long seed) {
    this.random = new Random(seed);
  }

  double[] carried(int periods) {
    double[] series = new double[periods];
    double last = random.nextGaussian() / Math.sqrt(1 - CARRIED_OVER * CARRIED_OVER);
    for (int i = 0; i < periods; i++) {
      series[i] = last;
      last = CARRIED_OVER * last + random.nextGaussian();
    }
    return series;
  }

  double[] independent(int periods) {
    return random.doubles(periods).toArray();
  }

  double[] doses(int regions) {
    return random.doubles(regions, 1, 10).toArray();
  }
}
