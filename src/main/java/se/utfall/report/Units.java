package se.utfall.report;

import java.util.regex.Pattern;

/** How a unit is written beside its number. */
final class Units {
  private Units() {}

  /** Like kr; a unit not known here is written as it is. */
  static String sign(String unit) {
    return switch (unit) {
      case "SEK" -> "kr";
      case "percent" -> "%";
      case "regions" -> "regioner";
      default -> unit;
    };
  }

  /** The sign, or nothing where the label already says it. */
  static String signUnlessIn(String label, String unit) {
    Pattern said =
        switch (unit) {
          case "SEK" -> Pattern.compile("\\bkr\\b|\\bkronor\\b");
          case "percent" -> Pattern.compile("%|procent");
          default -> Pattern.compile(Pattern.quote(sign(unit)), Pattern.CASE_INSENSITIVE);
        };
    return said.matcher(label).find() ? "" : sign(unit);
  }
}
