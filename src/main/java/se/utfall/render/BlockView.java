package se.utfall.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Block.Code;
import se.utfall.document.Block.Excerpt;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Folded;
import se.utfall.document.Block.Heading;
import se.utfall.document.Block.Notice;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Span;

/** A block as the page's template reads it: what it is not is null. */
record BlockView(Block block, Blocks all) {

  @Nullable List<SpanView> paragraph() {
    return block instanceof Paragraph paragraph ? SpanView.of(paragraph.spans()) : null;
  }

  boolean notice() {
    return block instanceof Notice;
  }

  @Nullable Heading heading() {
    return block instanceof Heading heading ? heading : null;
  }

  @Nullable Code code() {
    return block instanceof Code code ? code : null;
  }

  @Nullable FactsView facts() {
    return block instanceof Facts facts ? FactsView.of(facts) : null;
  }

  boolean folded() {
    return block instanceof Folded;
  }

  boolean excerpt() {
    return block instanceof Excerpt;
  }

  String summary() {
    return block instanceof Folded folded ? folded.summary() : "";
  }

  /** What a notice, a fold or an excerpt holds. */
  List<BlockView> inner() {
    List<? extends Block> blocks = List.of();
    if (block instanceof Notice notice) {
      blocks = notice.paragraphs();
    }
    if (block instanceof Folded folded) {
      blocks = folded.blocks();
    }
    if (block instanceof Excerpt excerpt) {
      blocks = excerpt.blocks();
    }
    return blocks.stream().map(all::view).toList();
  }

  @Nullable TableView table() {
    return block instanceof TableBlock part ? all.view(part.table()) : null;
  }

  @Nullable FigureView figure() {
    return block instanceof FigureBlock part ? all.view(part.figure()) : null;
  }

  /** A stretch of text as the page's template reads it. */
  record SpanView(Span span) {
    static List<SpanView> of(List<Span> spans) {
      return spans.stream().map(SpanView::new).toList();
    }

    String text() {
      return span.text();
    }

    String target() {
      return span.target();
    }

    String language() {
      return span.language();
    }

    boolean strong() {
      return span.style() == Span.Style.STRONG;
    }

    boolean code() {
      return span.style() == Span.Style.CODE;
    }
  }
}
