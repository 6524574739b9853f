package se.utfall.report;

import java.util.Locale;

/** Phrases that records name by a code. */
final class Keyed {
  private Keyed() {}

  /** Like CRITERION_WILD for wild. */
  static ChapterPhrase phrase(String before, String code) {
    return ChapterPhrase.valueOf(before + code.toUpperCase(Locale.ROOT));
  }
}
