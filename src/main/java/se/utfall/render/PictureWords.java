package se.utfall.render;

import se.utfall.document.Picture.Standing;
import se.utfall.domain.Language;
import se.utfall.domain.Words;

/** What pictures say themselves, on the page as in Word. */
record PictureWords(Language language) {
  private static final Words HIGHER = new Words("högre", "higher");
  private static final Words LOWER = new Words("lägre", "lower");
  private static final Words SAME = new Words("ingen säker skillnad", "no clear difference");
  private static final Words UNDECIDED = new Words("kan inte avgöras", "cannot be decided");
  private static final Words INSIDE = new Words("inom gränserna", "within the limits");
  private static final Words ABOVE = new Words("över gränserna", "above the limits");
  private static final Words BELOW = new Words("under gränserna", "below the limits");
  private static final Words INFLUENTIAL =
      new Words("störst inflytande på linjen", "most influence on the line");
  private static final Words LOGARITHMIC = new Words("logaritmisk skala", "logarithmic scale");
  private static final Words STRONG = new Words("tjock linje.", "thick line.");
  private static final Words DASHED = new Words("streckad linje.", "dashed line.");
  private static final Words DOTTED = new Words("mellan prickade linjer.", "between dotted lines.");
  private static final Words TO = new Words("till", "to");

  /** The reference itself needs no word: its name says it. */
  String of(Standing standing) {
    return switch (standing) {
      case HIGHER -> HIGHER.in(language);
      case LOWER -> LOWER.in(language);
      case NOT_DIFFERENT -> SAME.in(language);
      case UNDECIDED -> UNDECIDED.in(language);
      case REFERENCE -> "";
    };
  }

  /** Where a point with the sign lies beside the limits. */
  String outside(Symbol symbol) {
    return switch (symbol) {
      case UP -> ABOVE.in(language);
      case DOWN -> BELOW.in(language);
      default -> INSIDE.in(language);
    };
  }

  String strong(String name) {
    return name + ": " + STRONG.in(language);
  }

  String dashed(String name) {
    return name + ": " + DASHED.in(language);
  }

  String dotted(String name) {
    return name + ": " + DOTTED.in(language);
  }

  String influential() {
    return INFLUENTIAL.in(language);
  }

  String logarithmic() {
    return LOGARITHMIC.in(language);
  }

  String to() {
    return TO.in(language);
  }
}
