package se.utfall.report;

import java.util.List;
import java.util.regex.Pattern;

/** Words in a row, and texts in the order a reader expects. */
final class Swedish {
  private static final Pattern JOINT =
      Pattern.compile("(?<=sykiatri)(?=ambulans)|(?<=Admini)(?=stration)|(?<=an)(?=passningar)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Swedish() {}

  /** Like 2021, 2022 och 2023. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    if (last < 1) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, last)) + " och " + words.get(last);
  }

  /** With soft hyphens, where a long word would make its column wider than the numbers in it. */
  static String breakable(String text) {
    return JOINT.matcher(text).replaceAll("\u00ad");
  }

  /** A key that sorts row 9 before row 10. */
  static String sortKey(String text) {
    return DIGITS
        .matcher(text)
        .replaceAll(
            digits -> "0".repeat(Math.max(0, 12 - digits.group().length())) + digits.group());
  }
}
