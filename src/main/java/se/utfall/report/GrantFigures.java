package se.utfall.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Section;

/** The figures that show the grants. */
final class GrantFigures {
  private GrantFigures() {}

  static Optional<Section> of(Draft draft) {
    List<Block> figures =
        Stream.of(UseFigure.of(draft), AreaFigure.of(draft), RegionMap.of(draft))
            .flatMap(Optional::stream)
            .<Block>map(FigureBlock::new)
            .toList();
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("figurer", draft.voice().say(Phrase.FIGURES), figures));
  }
}
