package se.utfall.render;

import se.utfall.document.Block;
import se.utfall.document.Figure;
import se.utfall.document.Table;
import se.utfall.domain.Language;

/** What makes views of blocks in the page's language. */
record Blocks(Language language, PageWords words) {
  BlockView view(Block block) {
    return new BlockView(block, this);
  }

  TableView view(Table table) {
    return TableView.of(table);
  }

  FigureView view(Figure figure) {
    return FigureView.of(figure, this);
  }
}
