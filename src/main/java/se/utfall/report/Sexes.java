package se.utfall.report;

import java.util.List;

/** Whom a result is about: both sexes together, women or men. */
final class Sexes {
  private static final List<String> ORDER = List.of(Findings.TOTAL, "women", "men");

  private Sexes() {}

  /** Both together come first. */
  static int order(String sex) {
    return ORDER.indexOf(sex);
  }

  /** Like Oplanerad återinskrivning (kvinnor); the name alone for both together. */
  static String named(String name, String sex, Voice voice) {
    return switch (sex) {
      case "women" -> voice.say(ChapterPhrase.OF_WOMEN, name);
      case "men" -> voice.say(ChapterPhrase.OF_MEN, name);
      default -> name;
    };
  }
}
