package se.utfall.render;

import java.util.regex.Pattern;

/** Texts as a workbook stores them, whatever they hold. */
final class SafeText {
  /** The most that a cell of a workbook holds. */
  static final int LONGEST = 32_767;

  // what XML cannot hold, and what a reader of a workbook would take for such an escape
  private static final Pattern ESCAPED =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

  private SafeText() {}

  /** The text so that it is read back as it was, but for halves of a character. */
  static String of(String text) {
    String escaped =
        ESCAPED
            .matcher(text)
            .replaceAll(match -> "_x%04X_".formatted((int) match.group().charAt(0)));
    return OfficeText.clean(escaped);
  }
}
