package se.utfall.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import se.utfall.document.Block;
import se.utfall.document.Section;

/** Writes a section's blocks in their order. */
final class WordBlocks {
  private static final int DEEPEST = 3;

  private final WordBody body;
  private final WordFacts facts;
  private final WordFigure figures;

  WordBlocks(WordBody body) {
    this.body = body;
    this.facts = new WordFacts(body);
    this.figures = new WordFigure(body);
  }

  void section(Section section) {
    int level = section.isPart() ? 2 : 1;
    body.pages().turn(first(section.blocks()));
    if (section.heading().isEmpty()) {
      body.await(section.id());
    } else {
      body.heading(level, section.id(), section.heading());
    }
    blocks(section.blocks(), level + 1);
  }

  private void blocks(List<Block> blocks, int level) {
    for (int at = 0; at < blocks.size(); at++) {
      body.pages().turn(first(blocks.subList(at, blocks.size())));
      block(blocks.get(at), level);
    }
  }

  private void block(Block block, int level) {
    if (block instanceof Block.Paragraph paragraph) {
      body.text().spans(body.paragraph("Normal"), paragraph.spans());
    } else if (block instanceof Block.Notice notice) {
      notice.paragraphs().forEach(this::notice);
    } else if (block instanceof Block.Heading heading) {
      body.heading(level, heading.id(), heading.text());
    } else if (block instanceof Block.Code code) {
      body.paragraph("Code", code.text());
    } else if (block instanceof Block.Facts each) {
      facts.write(each);
    } else if (block instanceof Block.Folded folded) {
      body.heading(level, "", folded.summary());
      blocks(folded.blocks(), Math.min(level + 1, DEEPEST));
    } else if (block instanceof Block.Excerpt excerpt) {
      blocks(excerpt.blocks(), level);
    } else {
      exhibit(block);
    }
  }

  private void notice(Block.Paragraph paragraph) {
    XWPFParagraph written = body.paragraph("Notice");
    body.text().spans(written, paragraph.spans());
  }

  private void exhibit(Block block) {
    if (block instanceof Block.TableBlock each) {
      Exhibit exhibit = Exhibit.of(each.table());
      body.caption("Caption", exhibit);
      WordTable.write(body, exhibit);
      body.notes(each.table().notes());
      body.gap();
    } else if (block instanceof Block.FigureBlock each) {
      figures.write(each.figure());
    }
  }

  /** How the page must lie for the first block; a heading lies as what it heads. */
  private static WordPages.Lie first(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.TableBlock each) {
        return new WordColumns(each.table()).lie();
      }
      if (block instanceof Block.Folded folded) {
        return first(folded.blocks());
      }
      if (block instanceof Block.Excerpt excerpt) {
        return first(excerpt.blocks());
      }
      if (!(block instanceof Block.Heading)) {
        return WordPages.Lie.UPRIGHT;
      }
    }
    return WordPages.Lie.UPRIGHT;
  }
}
