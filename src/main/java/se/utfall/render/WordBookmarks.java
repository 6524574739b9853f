package se.utfall.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Document;
import se.utfall.document.Section;

/** Names that Word takes for the places where links lead, whatever the document calls them. */
final class WordBookmarks {
  private static final int LONGEST = 30;

  private final Map<String, String> names = new HashMap<>();

  WordBookmarks(Document document) {
    for (Section section : document.sections()) {
      add(section.id());
      section.blocks().stream().flatMap(WordBookmarks::ids).forEach(this::add);
    }
  }

  private static Stream<String> ids(Block block) {
    if (block instanceof Block.Heading heading) {
      return Stream.of(heading.id());
    }
    if (block instanceof Block.TableBlock each) {
      return Stream.of(each.table().id());
    }
    if (block instanceof Block.FigureBlock each) {
      return Stream.of(each.figure().id());
    }
    if (block instanceof Block.Folded folded) {
      return folded.blocks().stream().flatMap(WordBookmarks::ids);
    }
    if (block instanceof Block.Excerpt excerpt) {
      return excerpt.blocks().stream().flatMap(WordBookmarks::ids);
    }
    return Stream.empty();
  }

  private void add(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9]+", "_");
    String start = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    names.computeIfAbsent(id, added -> "_u" + (names.size() + 1) + "_" + start);
  }

  /** Empty where nothing has the id. */
  Optional<String> name(String id) {
    return Optional.ofNullable(names.get(id));
  }
}
