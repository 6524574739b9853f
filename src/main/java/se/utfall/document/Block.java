package se.utfall.document;

import java.util.List;

/** A part of a section. */
public sealed interface Block {
  /** Running text. */
  record Paragraph(List<Span> spans) implements Block {
    public static Paragraph of(String text) {
      return new Paragraph(List.of(Span.plain(text)));
    }
  }

  /** What a reader must see before anything else. */
  record Notice(List<Paragraph> paragraphs) implements Block {}

  /** A heading within the section. */
  record Heading(String id, String text) implements Block {}

  /** A command, as it is typed. */
  record Code(String text) implements Block {}

  /** Terms and what they are: key figures, counts, explanations, questions by region. */
  record Facts(Kind kind, List<Fact> facts) implements Block {
    /** How much room the facts need. */
    public enum Kind {
      /** A number each, to be read at a glance. */
      KEY_FIGURES,
      /** Small numbers in a row. */
      COUNTS,
      /** A sentence or more each. */
      TEXTS
    }
  }

  /** What few readers open: folded where the medium can, at the end where it cannot. */
  record Folded(String summary, List<Block> blocks) implements Block {}

  /**
   * What repeats values that stand in other tables, like a region's own: shown to readers, but left
   * out of workbook, data files and lists of tables.
   */
  record Excerpt(List<Block> blocks) implements Block {
    public static Excerpt of(Table table) {
      return new Excerpt(List.of(new TableBlock(table)));
    }

    public static Excerpt of(Figure figure) {
      return new Excerpt(List.of(new FigureBlock(figure)));
    }
  }

  /** A table of numbers or of words. */
  record TableBlock(Table table) implements Block {}

  /** A figure with the table of its data. */
  record FigureBlock(Figure figure) implements Block {}
}
