package se.utfall.render;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import se.utfall.document.Document;
import se.utfall.document.Notes;

/** The flow of a Word document: paragraphs and tables, one after the other. */
final class WordBody {
  private final XWPFDocument word;
  private final Document document;
  private final Labels labels;
  private final WordText text;
  private final WordPages pages;
  private String awaited = "";

  WordBody(XWPFDocument word, Document document) {
    this.word = word;
    this.document = document;
    this.labels = Labels.of(document.language());
    this.text = new WordText(new WordBookmarks(document));
    this.pages = new WordPages(word);
  }

  XWPFDocument word() {
    return word;
  }

  Document document() {
    return document;
  }

  Labels labels() {
    return labels;
  }

  WordText text() {
    return text;
  }

  WordPages pages() {
    return pages;
  }

  static XWPFParagraph styled(XWPFParagraph paragraph, String style) {
    paragraph.setStyle(style);
    return paragraph;
  }

  XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = styled(word.createParagraph(), style);
    text.place(paragraph, awaited);
    awaited = "";
    return paragraph;
  }

  void paragraph(String style, String words) {
    WordText.run(paragraph(style), words);
  }

  /** Lets links to the id lead to the next paragraph. */
  void await(String id) {
    awaited = id;
  }

  void heading(int level, String id, String words) {
    XWPFParagraph paragraph = paragraph("Heading" + level);
    text.place(paragraph, id);
    WordText.run(paragraph, words);
  }

  void caption(String style, Exhibit exhibit) {
    XWPFParagraph paragraph = paragraph(style);
    text.place(paragraph, exhibit.id());
    WordText.caption(paragraph, exhibit.number(), exhibit.title());
  }

  /** A table of no rows yet, as wide as its columns. */
  XWPFTable table() {
    XWPFTable table = word.createTable();
    table.removeRow(0);
    return table;
  }

  /** What keeps two tables from growing together. */
  void gap() {
    paragraph("Gap");
  }

  void notes(Notes notes) {
    String constructed = NoteLines.constructed(notes);
    if (!constructed.isEmpty()) {
      paragraph("Warning", constructed);
    }
    NoteLines.of(notes, labels).forEach(line -> paragraph("Notes", line));
  }
}
