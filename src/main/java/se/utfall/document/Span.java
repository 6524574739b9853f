package se.utfall.document;

/**
 * A stretch of text.
 *
 * @param target id of the section, table or figure it leads to; empty where it leads nowhere
 * @param language code of its language where that is not the document's; otherwise empty
 */
public record Span(String text, Style style, String target, String language) {
  /** What the stretch is. */
  public enum Style {
    PLAIN,
    STRONG,
    CODE
  }

  public static Span plain(String text) {
    return new Span(text, Style.PLAIN, "", "");
  }

  public static Span strong(String text) {
    return new Span(text, Style.STRONG, "", "");
  }

  public static Span code(String text) {
    return new Span(text, Style.CODE, "", "");
  }

  public Span to(String newTarget) {
    return new Span(text, style, newTarget, language);
  }

  public Span spoken(String newLanguage) {
    return new Span(text, style, target, newLanguage);
  }
}
