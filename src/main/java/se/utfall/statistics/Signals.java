package se.utfall.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.utfall.statistics.Xmr.Signal;

/** Which rules each point of a control chart breaks. */
final class Signals {
  private static final int RUN = 7;

  private final double[] value;
  private final double mean;
  private final double width;
  private final List<EnumSet<Signal>> signals;

  private Signals(double[] value, double mean, double width) {
    this.value = value;
    this.mean = mean;
    this.width = width;
    this.signals =
        IntStream.range(0, value.length).mapToObj(i -> EnumSet.noneOf(Signal.class)).toList();
  }

  /** In the order of the values, which is that of their periods. */
  static List<EnumSet<Signal>> of(double[] value, double mean, double width) {
    Signals signals = new Signals(value, mean, width);
    signals.mark(1, Signal.OUTSIDE, signals::isOutside);
    signals.mark(RUN, Signal.SHIFT, first -> signals.isOnOneSide(first, RUN));
    signals.mark(RUN, Signal.TREND, signals::isTrend);
    signals.markTwoOfThree();
    return signals.signals;
  }

  /** Marks every run of so many points of which the rule says yes, given the first. */
  private void mark(int run, Signal signal, IntPredicate rule) {
    IntStream.rangeClosed(0, value.length - run)
        .filter(rule)
        .flatMap(first -> IntStream.range(first, first + run))
        .forEach(i -> signals.get(i).add(signal));
  }

  private void markTwoOfThree() {
    IntStream.rangeClosed(0, value.length - 3)
        .filter(first -> isOnOneSide(first, 3) && near(first).count() >= 2)
        .flatMap(this::near)
        .forEach(i -> signals.get(i).add(Signal.TWO_OF_THREE));
  }

  private IntStream near(int first) {
    return IntStream.range(first, first + 3).filter(this::isNear);
  }

  private boolean isOutside(int i) {
    return value[i] < mean - width || value[i] > mean + width;
  }

  private boolean isNear(int i) {
    return !isOutside(i) && (value[i] <= mean - width * 2 / 3 || value[i] >= mean + width * 2 / 3);
  }

  private boolean isOnOneSide(int first, int run) {
    double side = Math.signum(value[first] - mean);
    return side != 0
        && IntStream.range(first, first + run).allMatch(i -> Math.signum(value[i] - mean) == side);
  }

  private boolean isTrend(int first) {
    double step = Math.signum(value[first + 1] - value[first]);
    return step != 0
        && IntStream.range(first, first + RUN - 1)
            .allMatch(i -> Math.signum(value[i + 1] - value[i]) == step);
  }
}
