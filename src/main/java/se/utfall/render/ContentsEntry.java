package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Section;

/**
 * A line of the contents.
 *
 * @param entries the tables and figures of its section, where they are several
 * @param parts the parts of a chapter
 * @param partsCounted how many they are, in words
 */
record ContentsEntry(
    String id,
    String text,
    List<ContentsEntry> entries,
    List<ContentsEntry> parts,
    String partsCounted) {

  /** The chapters, with their parts. */
  static List<ContentsEntry> of(List<Section> sections, PageWords words) {
    List<Section> named = sections.stream().filter(each -> !each.heading().isEmpty()).toList();
    List<ContentsEntry> chapters = new ArrayList<>();
    int at = 0;
    while (at < named.size()) {
      int next = at + 1;
      while (next < named.size() && named.get(next).isPart()) {
        next++;
      }
      chapters.add(of(named.get(at), named.subList(at + 1, next), words));
      at = next;
    }
    return chapters;
  }

  private static ContentsEntry of(Section chapter, List<Section> parts, PageWords words) {
    List<ContentsEntry> own = chapter.blocks().stream().flatMap(ContentsEntry::of).toList();
    return new ContentsEntry(
        chapter.id(),
        chapter.heading(),
        own.size() < 2 ? List.of() : own,
        parts.stream().map(part -> entry(part.id(), part.heading())).toList(),
        words.parts(parts.size()));
  }

  boolean divided() {
    return !parts.isEmpty();
  }

  boolean several() {
    return !entries.isEmpty();
  }

  private static Stream<ContentsEntry> of(Block block) {
    if (block instanceof TableBlock part) {
      return Stream.of(entry(Exhibit.of(part.table())));
    }
    if (block instanceof FigureBlock part) {
      return Stream.of(entry(Exhibit.of(part.figure())));
    }
    return Stream.of();
  }

  private static ContentsEntry entry(Exhibit exhibit) {
    return entry(exhibit.id(), exhibit.caption());
  }

  private static ContentsEntry entry(String id, String text) {
    return new ContentsEntry(id, text, List.of(), List.of(), "");
  }
}
