package se.utfall.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Figure;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Step;
import se.utfall.document.Picture.Tile;
import se.utfall.domain.ReportCell;

/** Figure 3: the regions as tiles, with the share of the grant that each left unused. */
record RegionMap(FigureCells cells, Draft draft) {
  private static final String TABLE = "tabell-6";
  private static final String UNUSED = "unused_percent";

  /** Where each class above nothing begins; the last one ends at 100. */
  private static final List<Integer> FLOORS = List.of(1, 25, 50, 75);

  private static final int MOST_NAMED = 3;

  static Optional<Figure> of(Draft draft) {
    return FigureCells.of(
            3,
            draft,
            TABLE,
            cell -> cell.column().key().equals(UNUSED) && cell.grantYear() == draft.year())
        .map(cells -> new RegionMap(cells, draft).figure());
  }

  private Figure figure() {
    Voice voice = draft.voice();
    List<Tile> tiles =
        cells.cells().stream()
            .filter(cell -> TilePlace.BY_REGION.containsKey(cell.row().key()))
            .sorted(comparing(cell -> cell.row().key()))
            .map(this::tile)
            .toList();
    return cells.figure(
        new FigureCells.Caption(
            voice.say(Phrase.FIGURE_MAP, String.valueOf(draft.year())),
            voice.say(Phrase.FIGURE_MAP_DESCRIPTION, mostUnused()),
            voice.say(Phrase.FIGURE_MAP_METHOD)),
        new Picture.Tiles(voice.say(Phrase.UNIT_PERCENT), steps(), tiles));
  }

  private Tile tile(ReportCell cell) {
    TilePlace place = TilePlace.BY_REGION.get(cell.row().key());
    String text = new CellText(draft.voice()).of(cell);
    BigDecimal shown = CellText.shown(cell);
    return new Tile(
        cell.row().key(),
        draft.voice().say(cell.row().label()),
        place.abbreviation(),
        place.row(),
        place.column(),
        step(shown),
        shown == null ? text : text + "\u00a0%",
        Constructed.isShown(cell));
  }

  private List<Step> steps() {
    Voice voice = draft.voice();
    Stream<Step> above =
        FLOORS.stream()
            .map(
                floor -> {
                  int next = FLOORS.indexOf(floor) + 1;
                  int last = next < FLOORS.size() ? FLOORS.get(next) - 1 : 100;
                  return new Step(
                      voice.say(Phrase.MAP_STEP, String.valueOf(floor), String.valueOf(last)));
                });
    return Stream.concat(Stream.of(new Step(voice.say(Phrase.MAP_ZERO))), above).toList();
  }

  private static int step(@Nullable BigDecimal percent) {
    return percent == null
        ? -1
        : (int)
            FLOORS.stream()
                .filter(floor -> percent.compareTo(BigDecimal.valueOf(floor)) >= 0)
                .count();
  }

  private String mostUnused() {
    Voice voice = draft.voice();
    Comparator<ReportCell> most = comparing(RegionMap::exact, Comparator.reverseOrder());
    List<String> named =
        cells.cells().stream()
            .filter(cell -> !cell.row().total() && exact(cell).signum() > 0)
            .sorted(most.thenComparing(cell -> cell.row().key()))
            .limit(MOST_NAMED)
            .map(cell -> one(cell, voice))
            .toList();
    return named.isEmpty()
        ? voice.say(Phrase.FIGURE_MAP_NOTHING)
        : voice.say(Phrase.FIGURE_MAP_SOME, voice.list(named));
  }

  private static String one(ReportCell cell, Voice voice) {
    return voice.say(Phrase.MAP_ONE, voice.say(cell.row().label()), new CellText(voice).of(cell));
  }

  /** Nothing where the reader gets no number. */
  private static BigDecimal exact(ReportCell cell) {
    BigDecimal exact = CellText.shown(cell) == null ? null : cell.value();
    return exact == null ? BigDecimal.ZERO : exact;
  }
}
