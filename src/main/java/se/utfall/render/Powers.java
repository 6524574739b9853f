package se.utfall.render;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sizes on a logarithmic axis, where as many inhabitants again are as far everywhere: the small
 * stay apart beside the large.
 *
 * @param ticks 1, 2 and 5 times powers of ten, at least two
 */
record Powers(List<BigDecimal> ticks) implements Axis {
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

  /** How many times the smallest the largest is where a plain axis would crowd the small. */
  private static final BigDecimal WIDE = BigDecimal.valueOf(20);

  static boolean suit(List<BigDecimal> sizes) {
    return !sizes.isEmpty()
        && Collections.min(sizes).signum() > 0
        && Collections.max(sizes).compareTo(Collections.min(sizes).multiply(WIDE)) >= 0;
  }

  /** From the tick at or under the smallest to the tick at or over the largest. */
  static Powers around(List<BigDecimal> sizes) {
    BigDecimal smallest = Collections.min(sizes);
    BigDecimal largest = Collections.max(sizes);
    List<BigDecimal> all =
        IntStream.rangeClosed(power(smallest), power(largest) + 1)
            .boxed()
            .flatMap(power -> STEPS.stream().map(step -> step.scaleByPowerOfTen(power)))
            .toList();
    int first = (int) all.stream().filter(tick -> tick.compareTo(smallest) <= 0).count() - 1;
    int least = (int) all.stream().filter(tick -> tick.compareTo(largest) < 0).count();
    int last = Math.max(least, first + 1);
    return new Powers(all.subList(first, last + 1));
  }

  private static int power(BigDecimal size) {
    return size.precision() - size.scale() - 1;
  }

  @Override
  public BigDecimal low() {
    return ticks.get(0);
  }

  @Override
  public BigDecimal high() {
    return ticks.get(ticks.size() - 1);
  }

  @Override
  public double share(BigDecimal value) {
    double low = StrictMath.log(low().doubleValue());
    double high = StrictMath.log(high().doubleValue());
    return (StrictMath.log(value.doubleValue()) - low) / (high - low);
  }
}
