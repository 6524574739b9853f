package se.utfall.render;

import java.util.regex.Pattern;

/** Texts from outside, as an office file or a data file may hold them. */
final class OfficeText {
  /** Stands where a character stood that XML has no place for. */
  private static final String REPLACEMENT = "\uFFFD";

  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** What a spreadsheet takes for the start of a formula, the full-width signs among it. */
  private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|\\s*[=+@\\-＝＋＠－]");

  private OfficeText() {}

  /** The same text without what no XML file can hold: control characters, halves of a character. */
  static String clean(String text) {
    return IMPOSSIBLE.matcher(text).replaceAll(REPLACEMENT);
  }

  /** Whether a spreadsheet that reads the text from a csv file may calculate it. */
  static boolean startsFormula(String text) {
    return FORMULA.matcher(text).lookingAt();
  }
}
