package se.utfall.render;

import se.utfall.domain.Language;

/** What the page says itself, beside what the document says. */
record PageWords(
    String skip,
    String about,
    String contents,
    String constructed,
    String values,
    String drawing,
    String regions,
    String source) {
  private static final PageWords SWEDISH =
      new PageWords(
          "Hoppa till innehållet",
          "Om rapporten",
          "Innehåll",
          "konstruerat värde",
          "Visa värdena i en tabell",
          "Bild",
          "Tunna linjer: regionerna",
          "Källa");
  private static final PageWords ENGLISH =
      new PageWords(
          "Skip to the contents",
          "About the report",
          "Contents",
          "constructed value",
          "Show the values in a table",
          "Picture",
          "Thin lines: the regions",
          "Source");

  static PageWords of(Language language) {
    return language == Language.SV ? SWEDISH : ENGLISH;
  }
}
