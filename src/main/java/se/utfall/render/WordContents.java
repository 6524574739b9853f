package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import se.utfall.document.Block;
import se.utfall.document.Section;
import se.utfall.document.Span;

/**
 * Lists of the headings, tables and figures, which lead there. Word can bring them up to date; they
 * have no page numbers since only a program that lays out pages knows them.
 */
final class WordContents {
  private static final String ENTRIES_ONLY = " \\h \\z \\n";

  private final WordBody body;

  private WordContents(WordBody body) {
    this.body = body;
  }

  /** An entry; what it says leads to its target. */
  private record Entry(String style, Span span) {}

  static void write(WordBody body) {
    WordContents contents = new WordContents(body);
    contents.list(body.labels().contents(), "TOC \\o \"1-2\"" + ENTRIES_ONLY, contents.headings());
    List<Exhibit> exhibits = Exhibit.of(body.document());
    for (String counter : counters(exhibits)) {
      String instruction = "TOC" + ENTRIES_ONLY + " \\c \"" + counter + "\"";
      contents.list(contents.plural(counter), instruction, contents.counted(exhibits, counter));
    }
  }

  private static List<String> counters(List<Exhibit> exhibits) {
    return exhibits.stream()
        .flatMap(exhibit -> WordText.counter(exhibit.number()).stream())
        .distinct()
        .toList();
  }

  private String plural(String counter) {
    return switch (counter) {
      case "Tabell", "Table" -> body.labels().tables();
      case "Figur", "Figure" -> body.labels().figures();
      default -> counter;
    };
  }

  private List<Entry> headings() {
    List<Entry> entries = new ArrayList<>();
    for (Section section : body.document().sections()) {
      if (!section.heading().isEmpty()) {
        String style = section.isPart() ? "TOC2" : "TOC1";
        entries.add(entry(style, section.heading(), section.id()));
      }
      if (!section.isPart()) {
        entries.addAll(within(section));
      }
    }
    return entries;
  }

  private static List<Entry> within(Section chapter) {
    return chapter.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .map(heading -> entry("TOC2", heading.text(), heading.id()))
        .toList();
  }

  private List<Entry> counted(List<Exhibit> exhibits, String counter) {
    return exhibits.stream()
        .filter(each -> WordText.counter(each.number()).filter(counter::equals).isPresent())
        .map(each -> entry("TableofFigures", each.caption(), each.id()))
        .toList();
  }

  private static Entry entry(String style, String text, String target) {
    return new Entry(style, Span.plain(text).to(target));
  }

  private void list(String heading, String instruction, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    body.paragraph("ContentsHeading", heading);
    for (int at = 0; at < entries.size(); at++) {
      XWPFParagraph paragraph = body.paragraph(entries.get(at).style());
      if (at == 0) {
        open(paragraph, instruction);
      }
      body.text().spans(paragraph, List.of(entries.get(at).span()));
      if (at == entries.size() - 1) {
        mark(paragraph, STFldCharType.END);
      }
    }
  }

  private static void open(XWPFParagraph paragraph, String instruction) {
    mark(paragraph, STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    mark(paragraph, STFldCharType.SEPARATE);
  }

  private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
  }
}
