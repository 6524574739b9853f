package se.utfall.render;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import se.utfall.document.Span;

/** Writes into paragraphs; every text of a Word document goes through here. */
final class WordText {
  /** What Word can count: a word and a whole number, like Tabell 6. */
  private static final Pattern COUNTED = Pattern.compile("(\\p{L}{1,20})[ \u00a0](\\d{1,6})");

  private final WordBookmarks bookmarks;
  private final Set<String> placed = new HashSet<>();

  WordText(WordBookmarks bookmarks) {
    this.bookmarks = bookmarks;
  }

  static XWPFRun run(XWPFParagraph paragraph, String text) {
    return filled(paragraph.createRun(), text);
  }

  private static XWPFRun filled(XWPFRun run, String text) {
    String[] lines = OfficeText.clean(text).split("\\R", -1);
    for (int at = 0; at < lines.length; at++) {
      if (at > 0) {
        run.addBreak();
      }
      run.setText(lines[at], at);
    }
    return run;
  }

  void spans(XWPFParagraph paragraph, List<Span> spans) {
    spans.forEach(span -> span(paragraph, span));
  }

  private void span(XWPFParagraph paragraph, Span span) {
    XWPFRun run =
        bookmarks
            .name(span.target())
            .map(name -> link(paragraph, span.text(), name))
            .orElseGet(() -> run(paragraph, span.text()));
    switch (span.style()) {
      case STRONG -> run.setBold(true);
      case CODE -> run.setStyle("CodeText");
      case PLAIN -> {}
    }
    spoken(run, span.language());
  }

  /** Says what language a text is in where it is not the document's. */
  static void spoken(XWPFRun run, String language) {
    if (!language.isEmpty()) {
      run.setLang(OfficeText.clean(Labels.locale(language)));
    }
  }

  private static XWPFRun link(XWPFParagraph paragraph, String text, String bookmark) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(bookmark);
    XWPFRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    run.setStyle("Hyperlink");
    return filled(run, text);
  }

  /** Lets links lead here: to the first place with the id. */
  void place(XWPFParagraph paragraph, String id) {
    Optional<String> name = bookmarks.name(id).filter(placed::add);
    if (name.isPresent()) {
      BigInteger number = BigInteger.valueOf(placed.size());
      CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
      start.setName(name.get());
      start.setId(number);
      paragraph.getCTP().addNewBookmarkEnd().setId(number);
    }
  }

  /** Like Tabell 6. Använt bidrag, where Word counts the number and comes to the same. */
  static void caption(XWPFParagraph paragraph, String number, String title) {
    Matcher counted = COUNTED.matcher(number);
    if (counted.matches()) {
      run(paragraph, counted.group(1) + "\u00a0");
      String instruction = "SEQ " + counted.group(1) + " \\* ARABIC \\r " + counted.group(2);
      field(paragraph, instruction, counted.group(2));
      run(paragraph, ". " + title);
    } else {
      run(paragraph, number.isEmpty() ? title : number + ". " + title);
    }
  }

  /** The word that Word counts by; empty where it does not count. */
  static Optional<String> counter(String number) {
    Matcher counted = COUNTED.matcher(number);
    return counted.matches() ? Optional.of(counted.group(1)) : Optional.empty();
  }

  static void field(XWPFParagraph paragraph, String instruction, String result) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" " + instruction + " ");
    field.addNewR().addNewT().setStringValue(result);
  }
}
