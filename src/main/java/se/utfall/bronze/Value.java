package se.utfall.bronze;

import se.utfall.domain.Wording;

/** What stands in one cell. White space alone is nothing: a spreadsheet shows it as empty. */
record Value(Cell.Type type, String text) {
  static final Value BLANK = new Value(Cell.Type.BLANK, "");

  static Value text(String text) {
    return Wording.of(text).isEmpty() ? BLANK : new Value(Cell.Type.TEXT, text);
  }

  boolean isBlank() {
    return type == Cell.Type.BLANK;
  }
}
