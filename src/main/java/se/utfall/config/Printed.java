package se.utfall.config;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.domain.PublishedFigure.Comparison;

/**
 * A number as it was printed: "83 %", "<1 %", "29.5 million", "46000000".
 *
 * @param number its scale is how it was rounded, -5 for "29.5 million"
 * @param comparison below for "<1", otherwise equals
 */
record Printed(BigDecimal number, Comparison comparison) {
  private static final Pattern SHAPE =
      Pattern.compile("(<?)(-?\\d+(?:\\.\\d+)?)( million)?(?: ?%)?");
  private static final int MILLION = 6;

  /** Empty when the text is no number. */
  static Optional<Printed> of(String text) {
    Matcher parts = SHAPE.matcher(text);
    return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
  }

  private static Printed of(Matcher parts) {
    BigDecimal number = new BigDecimal(parts.group(2));
    return new Printed(
        parts.group(3) == null ? number : number.scaleByPowerOfTen(MILLION),
        parts.group(1).isEmpty() ? Comparison.EQUALS : Comparison.BELOW);
  }
}
