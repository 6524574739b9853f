package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import se.utfall.document.Table;
import se.utfall.document.Table.Row;
import se.utfall.domain.DoseResult;
import se.utfall.domain.DoseResult.Point;

/** The money and the change of one outcome: a row for each region. */
record DosePointTable(MoneyOutcome outcome) {
  private static final int DOSE_DECIMALS = 2;
  private static final int MOST_DECIMALS = 3;

  Table table() {
    List<Row> rows =
        result().points().stream().sorted(comparing(Point::regionCode)).map(this::row).toList();
    String method =
        say(
            ChapterPhrase.MONEY_METHOD,
            DosePictures.span(result().before()),
            DosePictures.span(result().after()),
            outcome.findings().unit(result().indicator()));
    return new Table(
        outcome.id("punkter-data"),
        "",
        say(FindingPhrase.PART_VALUES),
        TableNotes.of(outcome.findings(), method, "")
            .notes(rows, new DoseTables(outcome).warnings()),
        say(Phrase.ROW_REGION),
        List.of(
            ValueCells.numbers("dose", "", say(ChapterPhrase.COLUMN_DOSE), DOSE_DECIMALS),
            ValueCells.numbers("before", "", say(ChapterPhrase.COLUMN_BEFORE), decimals()),
            ValueCells.numbers("after", "", say(ChapterPhrase.COLUMN_AFTER_MEAN), decimals()),
            ValueCells.numbers("change", "", say(ChapterPhrase.COLUMN_CHANGE_MEAN), decimals())),
        rows);
  }

  private Row row(Point point) {
    ValueCells cells = new ValueCells(outcome.findings().voice(), result().constructed());
    return new Row(
        point.regionCode(),
        outcome.findings().regionName(point.regionCode()),
        false,
        result().constructed(),
        List.of(
            cells.number(point.dose(), DOSE_DECIMALS),
            cells.number(point.before(), decimals()),
            cells.number(point.after(), decimals()),
            cells.number(point.change(), decimals())));
  }

  /** One more than the values have, as these are means. */
  private int decimals() {
    return Optional.ofNullable(outcome.findings().series().get(result().indicator()))
        .map(points -> Math.min(MOST_DECIMALS, points.decimals() + 1))
        .orElse(MOST_DECIMALS);
  }

  private DoseResult result() {
    return outcome.result();
  }

  private String say(Said phrase, Object... with) {
    return outcome.findings().voice().say(phrase, with);
  }
}
