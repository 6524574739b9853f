package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Figure;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Series;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.RowPart;

/** Figure 2: how large a share of the regions used the grant in each area, year by year. */
record AreaFigure(FigureCells cells, Voice voice) {
  private static final String TABLE = "tabell-2";
  private static final String SHARE = "regions_percent";

  /** Names with room under a group of bars. */
  private static final Map<String, Phrase> NAMES =
      Map.of(
          "area.psychiatric_ambulances", Phrase.AREA_PSYCHIATRIC_AMBULANCES,
          "area.assessment_methods", Phrase.AREA_ASSESSMENT_METHODS,
          "area.other_adaptations", Phrase.AREA_OTHER_ADAPTATIONS,
          "area.administration", Phrase.AREA_ADMINISTRATION);

  static Optional<Figure> of(Draft draft) {
    return FigureCells.of(2, draft, TABLE, cell -> cell.column().key().equals(SHARE))
        .map(cells -> new AreaFigure(cells, draft.voice()).figure());
  }

  private Figure figure() {
    List<RowPart> areas =
        cells.cells().stream()
            .map(ReportCell::row)
            .distinct()
            .sorted(comparing(RowPart::order).thenComparing(RowPart::key))
            .toList();
    Picture picture =
        new Picture.Bars(
            voice.say(Phrase.UNIT_PERCENT),
            false,
            areas.stream().map(this::name).toList(),
            cells.years().stream().map(year -> series(year, areas)).toList());
    return cells.figure(
        new FigureCells.Caption(
            voice.say(Phrase.FIGURE_AREAS),
            description(areas),
            voice.say(Phrase.FIGURE_AREAS_METHOD)),
        picture);
  }

  private Series series(int year, List<RowPart> areas) {
    List<@Nullable ReportCell> its =
        areas.stream()
            .<@Nullable ReportCell>map(area -> cells.at(year, area.key(), SHARE))
            .toList();
    return new Series(
        String.valueOf(year),
        its.stream().map(CellText::shown).collect(Collectors.toList()),
        its.stream().map(cell -> cell != null && Constructed.isShown(cell)).toList());
  }

  private String description(List<RowPart> areas) {
    int last = cells.years().get(cells.years().size() - 1);
    List<String> shares =
        areas.stream()
            .map(
                area ->
                    voice.say(
                        Phrase.AREA_SHARE,
                        name(area),
                        new CellText(voice).of(cells.at(last, area.key(), SHARE))))
            .toList();
    return voice.say(Phrase.FIGURE_AREAS_DESCRIPTION, String.valueOf(last), voice.list(shares));
  }

  private String name(RowPart area) {
    Phrase name = NAMES.get(area.key());
    return name == null ? voice.say(area.label()) : voice.say(name);
  }
}
