package se.utfall.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Figure;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Series;
import se.utfall.domain.ReportCell;

/** Figure 1: what was applied for, granted, used and left over, year by year. */
record UseFigure(FigureCells cells, Voice voice) {
  private static final String TABLE = "nyckeltal";
  private static final List<String> COLUMNS = List.of("applied", "granted", "used", "unused");
  private static final Map<String, Phrase> NAMES =
      Map.of(
          "applied", Phrase.APPLIED,
          "granted", Phrase.GRANTED,
          "used", Phrase.USED,
          "unused", Phrase.UNUSED);

  static Optional<Figure> of(Draft draft) {
    return FigureCells.of(1, draft, TABLE, cell -> COLUMNS.contains(cell.column().key()))
        .map(cells -> new UseFigure(cells, draft.voice()).figure());
  }

  private Figure figure() {
    List<String> years = cells.years().stream().map(String::valueOf).toList();
    Picture picture =
        new Picture.Bars(
            voice.say(Phrase.UNIT_MILLION),
            false,
            years,
            COLUMNS.stream().map(this::series).toList());
    String description =
        voice.say(
            Phrase.FIGURE_USE_DESCRIPTION,
            cells.years().stream().map(this::described).collect(Collectors.joining(" ")));
    return cells.figure(
        new FigureCells.Caption(
            voice.say(Phrase.FIGURE_USE), description, voice.say(Phrase.FIGURE_USE_METHOD)),
        picture);
  }

  private Series series(String column) {
    List<@Nullable ReportCell> its =
        cells.years().stream().<@Nullable ReportCell>map(year -> cell(year, column)).toList();
    return new Series(
        voice.say(NAMES.get(column)),
        its.stream().map(FigureCells::millions).collect(Collectors.toList()),
        its.stream().map(cell -> cell != null && Constructed.isShown(cell)).toList());
  }

  private String described(int year) {
    Object[] words = new Object[COLUMNS.size() + 1];
    words[0] = String.valueOf(year);
    for (int at = 0; at < COLUMNS.size(); at++) {
      words[at + 1] = text(cell(year, COLUMNS.get(at)));
    }
    return voice.say(Phrase.FIGURE_USE_YEAR, words);
  }

  private String text(@Nullable ReportCell cell) {
    BigDecimal millions = FigureCells.millions(cell);
    return millions == null ? new CellText(voice).of(cell) : voice.rounded(millions);
  }

  private @Nullable ReportCell cell(int year, String column) {
    return cells.at(year, "", column);
  }
}
