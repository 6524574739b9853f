package se.utfall.render;

import se.utfall.document.Notes;
import se.utfall.domain.Language;
import se.utfall.domain.Words;

/** The renderers' own words, in the document's language. */
record Labels(Language language) {
  private static final Words CONTENTS = new Words("Innehåll", "Contents");
  private static final Words TABLES = new Words("Tabeller", "Tables");
  private static final Words FIGURES = new Words("Figurer", "Figures");
  private static final Words SHEET = new Words("Blad", "Sheet");
  private static final Words TITLE = new Words("Titel", "Title");
  private static final Words RUN = new Words("Körning", "Run");
  private static final Words DATED = new Words("Daterad", "Dated");
  private static final Words SOURCE = new Words("Källa", "Source");
  private static final Words PAGE = new Words("Sida", "Page");
  private static final Words OF = new Words("av", "of");
  private static final Words BEFORE = new Words("Före", "Before");
  private static final Words REGIONS = new Words("Grå linjer", "Grey lines");
  private static final Words NO_VALUE = new Words("uppgift saknas", "no data");
  private static final Words VALUES = new Words("värden", "values");
  private static final Words TO_CONTENTS = new Words("Till innehållet", "To the contents");
  private static final Words MARK = new Words("konstruerat värde", "constructed value");
  private static final Words HATCHED =
      new Words(
          "◇ Streckade staplar visar konstruerade värden.",
          "◇ Hatched bars show constructed values.");
  private static final Words WARNING =
      new Words(
          "Värden märkta ◇ är konstruerade för demonstration och är inte regionernas svar."
              + " De får inte citeras.",
          "Values marked ◇ are constructed for demonstration and are not the regions' answers."
              + " They may not be cited.");

  static Labels of(Language language) {
    return new Labels(language);
  }

  /** Like sv-SE, as office programs name it. */
  static String locale(String code) {
    return switch (code) {
      case "sv" -> "sv-SE";
      case "en" -> "en-GB";
      default -> code;
    };
  }

  String locale() {
    return locale(language.code());
  }

  String contents() {
    return CONTENTS.in(language);
  }

  String tables() {
    return TABLES.in(language);
  }

  String figures() {
    return FIGURES.in(language);
  }

  String sheet() {
    return SHEET.in(language);
  }

  String title() {
    return TITLE.in(language);
  }

  String run() {
    return RUN.in(language);
  }

  String dated() {
    return DATED.in(language);
  }

  String source() {
    return SOURCE.in(language);
  }

  String page() {
    return PAGE.in(language);
  }

  String of() {
    return OF.in(language);
  }

  String before() {
    return BEFORE.in(language);
  }

  String regions() {
    return REGIONS.in(language);
  }

  String noValue() {
    return NO_VALUE.in(language);
  }

  String values() {
    return VALUES.in(language);
  }

  String toContents() {
    return TO_CONTENTS.in(language);
  }

  /** What the sign says beside a value. */
  String constructed() {
    return MARK.in(language);
  }

  String constructedValue() {
    return Notes.CONSTRUCTED + " " + constructed();
  }

  String hatched() {
    return HATCHED.in(language);
  }

  String constructedWarning() {
    return WARNING.in(language);
  }
}
