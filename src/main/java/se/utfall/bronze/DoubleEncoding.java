package se.utfall.bronze;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that were written in UTF-8, read as if in Latin-1 or Windows-1252 and saved so: two
 * letters stand where one was meant, and no encoding gives the text back.
 *
 * @param row 1-based
 * @param found the two letters
 * @param meant the one letter
 */
record DoubleEncoding(int row, String found, String meant) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  // UTF-8 begins U+00C0 to U+00FF with C3, the no-break space with C2; a byte of 80 to BF follows
  private static final Pattern PAIR =
      Pattern.compile(
          "\u00C3[\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
              + "\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
              + "\u0153\u017E\u0178]|\u00C2\u00A0");

  static Optional<DoubleEncoding> in(Grid grid) {
    return grid.lines().stream().flatMap(line -> in(line).stream()).findFirst();
  }

  private static Optional<DoubleEncoding> in(Line line) {
    return line.values().stream()
        .map(value -> PAIR.matcher(value.text()))
        .filter(Matcher::find)
        .findFirst()
        .map(pair -> new DoubleEncoding(line.number(), pair.group(), meant(pair.group())));
  }

  static boolean isIn(String text) {
    return PAIR.matcher(text).find();
  }

  /** The text as it was meant. */
  static String undone(String text) {
    return PAIR.matcher(text).replaceAll(pair -> Matcher.quoteReplacement(meant(pair.group())));
  }

  private static String meant(String pair) {
    Charset readAs = pair.charAt(1) < '\u00A0' ? StandardCharsets.ISO_8859_1 : WINDOWS;
    return new String(pair.getBytes(readAs), StandardCharsets.UTF_8);
  }
}
