package se.utfall.render;

import se.utfall.domain.Language;
import se.utfall.domain.Words;

/** What the page says itself, beside what the document says; some of it as the other media do. */
record PageWords(Language language, Labels labels) {
  private static final Words SKIP = new Words("Hoppa till innehållet", "Skip to the contents");
  private static final Words ABOUT = new Words("Om rapporten", "About the report");
  private static final Words VALUES =
      new Words("Visa värdena i en tabell", "Show the values in a table");
  private static final Words DRAWING = new Words("Bild", "Picture");
  private static final Words PARTS = new Words("Visa avsnitten", "Show the sections");
  private static final Words REGIONS =
      new Words("Tunna linjer: regionerna", "Thin lines: the regions");

  static PageWords of(Language language) {
    return new PageWords(language, Labels.of(language));
  }

  String skip() {
    return SKIP.in(language);
  }

  String about() {
    return ABOUT.in(language);
  }

  String values() {
    return VALUES.in(language);
  }

  String drawing() {
    return DRAWING.in(language);
  }

  String regions() {
    return REGIONS.in(language);
  }

  /** What opens the list of a chapter's parts. */
  String parts(int count) {
    return PARTS.in(language) + " (" + count + ")";
  }

  String contents() {
    return labels.contents();
  }

  String constructed() {
    return labels.constructed();
  }

  String source() {
    return labels.source();
  }
}
