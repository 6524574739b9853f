package se.utfall.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values on an axis, with round numbers at its ends and ticks. */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) implements Axis {
  private static final int TICKS = 5;
  private static final List<BigDecimal> STEPS =
      List.of(
          BigDecimal.ONE,
          BigDecimal.valueOf(2),
          new BigDecimal("2.5"),
          BigDecimal.valueOf(5),
          BigDecimal.TEN);

  /** Two fifths of the highest value: a range that begins above them need not show zero. */
  private static final BigDecimal NEAR_ZERO = new BigDecimal("0.4");

  /** From zero to at least the highest value. */
  static Scale fromZero(BigDecimal highest) {
    return between(BigDecimal.ZERO, highest);
  }

  /** Around the values; from zero where they come near it. */
  static Scale around(BigDecimal lowest, BigDecimal highest) {
    boolean near = lowest.signum() >= 0 && lowest.compareTo(highest.multiply(NEAR_ZERO)) < 0;
    return between(near ? BigDecimal.ZERO : lowest, highest);
  }

  /** Around the values, however many; from zero where they come near it. */
  static Scale around(List<BigDecimal> values) {
    return values.isEmpty()
        ? fromZero(BigDecimal.ONE)
        : around(Collections.min(values), Collections.max(values));
  }

  private static Scale between(BigDecimal lowest, BigDecimal highest) {
    BigDecimal step = step(highest.subtract(lowest));
    BigDecimal low = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal high = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new Scale(low, high.compareTo(low) > 0 ? high : low.add(step), step);
  }

  private static BigDecimal step(BigDecimal range) {
    if (range.signum() <= 0) {
      return BigDecimal.ONE;
    }
    BigDecimal rough = range.divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    return STEPS.stream()
        .map(power::multiply)
        .filter(step -> step.compareTo(rough) >= 0)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  @Override
  public double share(BigDecimal value) {
    return value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64).doubleValue();
  }
}
