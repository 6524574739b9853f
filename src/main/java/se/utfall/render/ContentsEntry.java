package se.utfall.render;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Section;

/** A line of the contents, with the tables and figures of its section where they are several. */
record ContentsEntry(String id, String text, List<ContentsEntry> entries) {

  static ContentsEntry of(Section section) {
    List<ContentsEntry> parts = section.blocks().stream().flatMap(ContentsEntry::of).toList();
    return new ContentsEntry(section.id(), section.heading(), parts.size() < 2 ? List.of() : parts);
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
    return new ContentsEntry(exhibit.id(), exhibit.caption(), List.of());
  }
}
