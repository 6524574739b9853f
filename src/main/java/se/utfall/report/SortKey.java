package se.utfall.report;

import java.util.regex.Pattern;

/** Texts in the order a reader expects. */
final class SortKey {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int WIDTH = 12;

  private SortKey() {}

  /** A key that sorts row 9 before row 10. */
  static String of(String text) {
    return DIGITS
        .matcher(text)
        .replaceAll(
            digits -> "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group());
  }
}
