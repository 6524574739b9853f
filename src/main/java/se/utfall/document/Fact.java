package se.utfall.document;

import java.util.List;

/** A term and what is said of it. */
public record Fact(String term, List<Saying> sayings) {
  /** A term of which one thing is said. */
  public static Fact of(String term, String text) {
    return new Fact(term, List.of(new Saying(List.of(Span.plain(text)), "", false)));
  }

  /**
   * One saying.
   *
   * @param note in smaller letters below, like an address; empty for none
   * @param constructed whether it is a constructed value
   */
  public record Saying(List<Span> spans, String note, boolean constructed) {}
}
