package se.utfall.report;

import java.util.Locale;

/** Something the report can say; each language has its text under the key. */
interface Said {
  String name();

  /** As in the languages' files. */
  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
