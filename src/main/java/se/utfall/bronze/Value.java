package se.utfall.bronze;

import se.utfall.domain.Wording;

/** What stands in one cell. White space alone is nothing: a spreadsheet shows it as empty. */
record Value(Cell.Type type, String text) {
  static final Value BLANK = new Value(Cell.Type.BLANK, "");

  static Value text(String text) {
    return Wording.of(text).isEmpty() ? BLANK : new Value(Cell.Type.TEXT, text);
  }

  /** The same where the file ends without ending its line. */
  Value cut() {
    return new Value(Cell.Type.CUT, text);
  }

  boolean isBlank() {
    return type == Cell.Type.BLANK || (type == Cell.Type.CUT && text.isEmpty());
  }
}
