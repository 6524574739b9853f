package se.utfall.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture;
import se.utfall.document.Table;
import se.utfall.domain.ReportCell;

/**
 * The cells of report tables that a figure shows.
 *
 * @param number of the figure
 */
record FigureCells(int number, Draft draft, List<ReportCell> cells) {
  /** What a figure is called, and how its picture is told to who does not see it. */
  record Caption(String title, String description, String method) {}

  /** None where no cell has a value to show. */
  static Optional<FigureCells> of(
      int number, Draft draft, String table, Predicate<ReportCell> which) {
    List<ReportCell> cells = draft.cells(table).stream().filter(which).toList();
    boolean any = cells.stream().anyMatch(cell -> CellText.shown(cell) != null);
    return any ? Optional.of(new FigureCells(number, draft, cells)) : Optional.empty();
  }

  List<Integer> years() {
    return cells.stream().map(ReportCell::grantYear).distinct().sorted().toList();
  }

  /** Null where there is no such cell. */
  @Nullable ReportCell at(int year, String row, String column) {
    return cells.stream()
        .filter(cell -> cell.grantYear() == year)
        .filter(cell -> cell.row().key().equals(row) && cell.column().key().equals(column))
        .findFirst()
        .orElse(null);
  }

  /** A number in millions with a decimal, as the picture shows it. */
  static @Nullable BigDecimal millions(@Nullable ReportCell cell) {
    BigDecimal shown = CellText.shown(cell);
    return shown == null ? null : shown.movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
  }

  /** The picture with the table of its cells. */
  Figure figure(Caption caption, Picture picture) {
    Voice voice = draft.voice();
    Table table = CellTable.of(cells).table(draft);
    Notes said = table.notes();
    Notes notes =
        new Notes(
            said.respondents(),
            caption.method(),
            said.warnings(),
            said.constructed(),
            said.source(),
            said.signs());
    String id = "figur-" + number;
    Table data =
        new Table(
            id + "-data",
            "",
            voice.say(Phrase.FIGURE_DATA, String.valueOf(number)),
            notes,
            table.rowHeading(),
            table.columns(),
            table.rows());
    return new Figure(
        id,
        voice.say(Phrase.FIGURE_NUMBER, String.valueOf(number)),
        caption.title(),
        caption.description(),
        picture,
        data);
  }
}
