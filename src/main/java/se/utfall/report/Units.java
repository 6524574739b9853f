package se.utfall.report;

import java.util.regex.Pattern;

/** How a unit is written beside its number. */
record Units(Voice voice) {

  /** Like kr; a unit not known here is written as it is. */
  String sign(String unit) {
    return switch (unit) {
      case "SEK" -> voice.say(Phrase.UNIT_SEK);
      case "percent" -> voice.say(Phrase.UNIT_PERCENT);
      case "regions" -> voice.say(Phrase.UNIT_REGIONS);
      default -> unit;
    };
  }

  /** The sign, or nothing where the label already says it. */
  String signUnlessIn(String label, String unit) {
    Pattern said =
        switch (unit) {
          case "SEK" -> Pattern.compile("\\bkr\\b|\\bkronor\\b|\\bSEK\\b");
          case "percent" -> Pattern.compile("%|procent|percent");
          default -> Pattern.compile(Pattern.quote(sign(unit)), Pattern.CASE_INSENSITIVE);
        };
    return said.matcher(label).find() ? "" : sign(unit);
  }
}
