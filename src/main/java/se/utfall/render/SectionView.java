package se.utfall.render;

import java.util.List;
import se.utfall.document.Block;
import se.utfall.document.Block.Notice;
import se.utfall.document.Section;

/** A section as the page's template reads it. */
record SectionView(Section section, Blocks all) {
  String id() {
    return section.id();
  }

  String heading() {
    return section.heading();
  }

  boolean part() {
    return section.isPart();
  }

  /** Of its heading. */
  int rank() {
    return section.isPart() ? 3 : 2;
  }

  /** Of the headings in it. */
  int within() {
    return rank() + 1;
  }

  List<BlockView> blocks() {
    return section.blocks().stream().map(all::view).toList();
  }

  /** What stands outside the box of the opening. */
  List<BlockView> notices() {
    return section.blocks().stream().filter(SectionView::isNotice).map(all::view).toList();
  }

  List<BlockView> others() {
    return section.blocks().stream().filter(block -> !isNotice(block)).map(all::view).toList();
  }

  private static boolean isNotice(Block block) {
    return block instanceof Notice;
  }
}
