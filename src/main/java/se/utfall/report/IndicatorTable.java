package se.utfall.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Notes;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Kind;
import se.utfall.document.Table.Row;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Region;

/** An indicator's values: a row for the nation and each region, a column for each period. */
record IndicatorTable(IndicatorPoints points, Draft draft) {
  /** So many find room beside each other on a page on its side. */
  private static final int MOST_PERIODS = 16;

  /**
   * The table.
   *
   * @param title empty for the indicator's own
   */
  Table table(String title) {
    Voice voice = draft.voice();
    List<Row> rows = points.regions().keySet().stream().map(this::row).toList();
    return new Table(
        "indikator-" + points.series().id(),
        "",
        title.isEmpty() ? title() : title,
        notes(rows),
        voice.say(Phrase.ROW_REGION),
        shown().stream().map(this::column).toList(),
        rows);
  }

  /** The indicator with its unit. */
  String title() {
    Voice voice = draft.voice();
    return voice.say(
        Phrase.INDICATOR_TITLE,
        voice.say(points.series().name()),
        voice.say(points.series().unit()));
  }

  private List<String> shown() {
    int all = points.periods().size();
    return points.periods().subList(Math.max(0, all - MOST_PERIODS), all);
  }

  private Column column(String period) {
    return new Column(period, "", false, period, "", Kind.NUMBER, points.decimals());
  }

  private Row row(String region) {
    List<Cell> cells = shown().stream().map(period -> cell(region, period)).toList();
    boolean nation = region.equals(Region.NATION.code());
    String name =
        nation ? draft.voice().say(Phrase.NATION) : points.regions().getOrDefault(region, region);
    return new Row(region, name, nation, allConstructed(cells), cells);
  }

  private static boolean allConstructed(List<Cell> cells) {
    List<Cell> numbers = cells.stream().filter(cell -> cell.number() != null).toList();
    return !numbers.isEmpty() && numbers.stream().allMatch(Cell::constructed);
  }

  /** A value, or the sign of why there is none. */
  Cell cell(String region, String period) {
    Point point = points.at(region, period);
    BigDecimal value = points.value(region, period);
    return value == null || point == null
        ? sign(point)
        : new Cell(
            draft.voice().rounded(value),
            value,
            point.value(),
            point.status(),
            point.constructed(),
            "",
            "");
  }

  private Cell sign(@Nullable Point point) {
    String status = point == null ? "missing" : point.status();
    Sign sign =
        switch (status) {
          case "suppressed" -> Sign.SUPPRESSED;
          case "unreadable" -> Sign.UNREADABLE;
          case "conflict" -> Sign.CONFLICT;
          case "mixed" -> Sign.MIXED;
          default -> Sign.MISSING;
        };
    return sign.cell(draft.voice(), sign == Sign.MISSING ? "missing" : status);
  }

  private Notes notes(List<Row> rows) {
    IndicatorNotes notes = new IndicatorNotes(points, draft.voice());
    Stream<Boolean> marks =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.number() != null)
            .map(Cell::constructed);
    List<String> method = new ArrayList<>(notes.method());
    if (shown().size() < points.periods().size()) {
      method.add(
          draft
              .voice()
              .say(
                  Phrase.INDICATOR_LATEST,
                  String.valueOf(shown().size()),
                  String.valueOf(points.periods().size())));
    }
    return new Notes(
        "",
        String.join(" ", method),
        notes.warnings(),
        Constructed.note(draft.voice(), marks),
        draft.sources().of(draft.voice().say(points.series().source())),
        Sign.in(rows, draft.voice()));
  }
}
