package se.utfall.bronze;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Column;
import se.utfall.domain.Wording;

/** Writes down the cells of a sheet with what the layout says of each. */
final class SheetCells {
  private final Rows rows;
  private final Header header;
  private final Map<Wording, String> labels;
  private final Optional<Questions> questions;
  private final int answers;

  private SheetCells(Layout layout, SheetMatch match) {
    rows = match.rows();
    header = rows.header();
    labels = labels(layout, match.sheet());
    questions = SheetMatch.questions(match.sheet(), rows);
    answers = questions.map(it -> header.columns().get(Wording.of(it.form().answer()))).orElse(0);
  }

  static Stream<Cell> of(Layout layout, SheetMatch match) {
    SheetCells cells = new SheetCells(layout, match);
    return cells.rows.grid().lines().stream().flatMap(cells::of);
  }

  private static Map<Wording, String> labels(Layout layout, Layout.Sheet sheet) {
    Stream<String> keys =
        Stream.of(Optional.of(sheet.region()), Optional.ofNullable(layout.grantYear().column()))
            .flatMap(Optional::stream);
    Layout.LongForm form = sheet.longForm();
    Stream<String> columns =
        form == null
            ? sheet.columns().stream().map(Column::header)
            : Stream.of(form.number(), form.text());
    return Stream.of(keys, columns, sheet.notes().stream())
        .flatMap(each -> each)
        .collect(toMap(Wording::of, label -> label));
  }

  private Stream<Cell> of(Line line) {
    Cell.Role role = rows.roleOf(line);
    int width = Math.max(header.width(), line.width());
    return IntStream.rangeClosed(1, width)
        .filter(column -> !line.at(column).isBlank() || isExpected(role, column))
        .mapToObj(column -> cell(line, column, role));
  }

  // a missing answer needs an address too
  private boolean isExpected(Cell.Role role, int column) {
    return isBelowHeader(role) && !header.at(column).isEmpty();
  }

  private static boolean isBelowHeader(Cell.Role role) {
    return switch (role) {
      case DATA, TOTAL, RAGGED -> true;
      case OUTSIDE, HEADER -> false;
    };
  }

  private Cell cell(Line line, int column, Cell.Role role) {
    boolean placed = role == Cell.Role.DATA || role == Cell.Role.TOTAL;
    Value value = line.at(column);
    return new Cell(
        rows.grid().name(),
        line.number(),
        column,
        placed ? header.at(column) : "",
        placed ? label(line, column) : "",
        value.type(),
        role,
        value.text());
  }

  private String label(Line line, int column) {
    return column == answers
        ? questions.map(it -> it.labelOf(line)).orElse("")
        : labels.getOrDefault(Wording.of(header.at(column)), "");
  }
}
