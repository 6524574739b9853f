package se.utfall.render;

import java.math.BigDecimal;
import java.util.List;

/** Where values lie from one end of an axis to the other. */
interface Axis {
  BigDecimal low();

  BigDecimal high();

  List<BigDecimal> ticks();

  /** How far along the axis a value is, 0 to 1. */
  double share(BigDecimal value);

  default boolean holds(BigDecimal value) {
    return value.compareTo(low()) >= 0 && value.compareTo(high()) <= 0;
  }
}
