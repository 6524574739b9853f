package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Document;
import se.utfall.document.Notes;
import se.utfall.document.Section;

/**
 * A document as the page's template reads it. The contents stand after the summary.
 *
 * @param before the sections that come before the contents
 */
record PageView(
    Document document,
    String style,
    PageWords words,
    String mark,
    List<SectionView> before,
    List<ContentsEntry> contents,
    List<SectionView> after) {
  static PageView of(Document document, String style) {
    PageWords words = PageWords.of(document.language());
    Blocks blocks = new Blocks(document.language(), words);
    List<SectionView> before = new ArrayList<>();
    List<SectionView> after = new ArrayList<>();
    int opening = opening(document.sections());
    for (Section section : document.sections()) {
      boolean opens = before.size() < opening;
      (opens ? before : after).add(new SectionView(section, blocks));
    }
    List<ContentsEntry> contents = ContentsEntry.of(document.sections(), words);
    return new PageView(document, style, words, Notes.CONSTRUCTED, before, contents, after);
  }

  String language() {
    return document.language().code();
  }

  /** How many sections come before the contents: to the first key figures, else those unnamed. */
  private static int opening(List<Section> sections) {
    int unnamed = 0;
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      if (!section.isPart() && section.blocks().stream().anyMatch(PageView::isSummary)) {
        return at + 1;
      }
      unnamed += section.heading().isEmpty() && unnamed == at ? 1 : 0;
    }
    return unnamed;
  }

  private static boolean isSummary(Block block) {
    return block instanceof Facts facts && facts.kind() == Facts.Kind.KEY_FIGURES;
  }
}
