package se.utfall.report;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.Excerpt;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Fact;
import se.utfall.document.Figure;
import se.utfall.document.Section;
import se.utfall.document.Span;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;

/** What sections hold, for the cases to look at. */
final class Parts {
  private Parts() {}

  static Section section(List<Section> sections, String id) {
    return sections.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  static List<String> paragraphs(Section section) {
    return section.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> text(((Paragraph) block).spans()))
        .toList();
  }

  static Map<String, String> facts(Section section) {
    return section.blocks().stream()
        .filter(Facts.class::isInstance)
        .flatMap(block -> ((Facts) block).facts().stream())
        .collect(
            toMap(
                Fact::term,
                fact -> text(fact.sayings().get(0).spans()),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static String text(List<Span> spans) {
    return String.join("", spans.stream().map(Span::text).toList());
  }

  static List<Figure> figures(Section section) {
    return blocks(section)
        .filter(FigureBlock.class::isInstance)
        .map(block -> ((FigureBlock) block).figure())
        .toList();
  }

  /** Those of figures too. */
  static List<Table> tables(Section section) {
    return blocks(section).flatMap(Parts::table).toList();
  }

  static Table table(Section section, String id) {
    return tables(section).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  static List<String> texts(Table table, String row) {
    return table.rows().stream()
        .filter(each -> each.key().equals(row))
        .flatMap(each -> each.cells().stream())
        .map(Cell::text)
        .toList();
  }

  private static Stream<Table> table(Block block) {
    if (block instanceof TableBlock each) {
      return Stream.of(each.table());
    }
    return block instanceof FigureBlock each ? Stream.of(each.figure().data()) : Stream.of();
  }

  private static Stream<Block> blocks(Section section) {
    return section.blocks().stream()
        .flatMap(block -> block instanceof Excerpt it ? it.blocks().stream() : Stream.of(block));
  }
}
