package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Section;
import se.utfall.domain.IndicatorSeries;

/** What the care statistics show: figures where the publication has one, tables otherwise. */
final class Indicators {
  private Indicators() {}

  static Optional<Section> of(Draft draft) {
    List<IndicatorPoints> series =
        draft.report().context().indicators().stream()
            .sorted(comparing(Indicators::place).thenComparing(each -> SortKey.of(each.id())))
            .map(IndicatorPoints::of)
            .filter(points -> !points.periods().isEmpty())
            .toList();
    return series.isEmpty() ? Optional.empty() : Optional.of(section(series, draft));
  }

  private static Section section(List<IndicatorPoints> series, Draft draft) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(draft.voice().say(Phrase.INDICATORS_INTRO)));
    series.forEach(each -> blocks.add(block(each, draft)));
    return new Section("indikatorer", draft.voice().say(Phrase.INDICATORS), blocks);
  }

  private static Block block(IndicatorPoints points, Draft draft) {
    IndicatorTable table = new IndicatorTable(points, draft);
    return points.series().figure() == 0
        ? new TableBlock(table.table(""))
        : new FigureBlock(new IndicatorFigure(points, draft.voice()).figure(table));
  }

  /** Those without a figure come after those with one. */
  private static int place(IndicatorSeries series) {
    return series.figure() == 0 ? Integer.MAX_VALUE : series.figure();
  }
}
