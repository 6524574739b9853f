package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.DoseResult;
import se.utfall.domain.DoseResult.EventYear;
import se.utfall.domain.Trend.Limits;
import se.utfall.domain.Warning;

/** The slopes of one outcome on the money, by year and by how the money is measured. */
record DoseTables(MoneyOutcome outcome) {
  private static final int FEWEST_DECIMALS = 2;
  static final Warning NEVER_AN_EFFECT = new Warning("W9", List.of());

  static List<EventYear> byYear(DoseResult result) {
    return result.eventYears().stream().sorted(comparing(EventYear::year)).toList();
  }

  /** A row for each year. */
  Table events() {
    List<Row> rows = byYear(result()).stream().map(this::row).toList();
    return new Table(
        outcome.id("lutning-data"),
        "",
        say(FindingPhrase.PART_VALUES),
        notes(say(ChapterPhrase.EVENT_METHOD)).notes(rows, warnings()),
        say(ChapterPhrase.COLUMN_YEAR),
        List.of(
            slope("estimate", ChapterPhrase.COLUMN_ESTIMATE),
            slope("lower", FindingPhrase.COLUMN_LOWER),
            slope("upper", FindingPhrase.COLUMN_UPPER),
            slope("band_lower", ChapterPhrase.COLUMN_BAND_LOWER),
            slope("band_upper", ChapterPhrase.COLUMN_BAND_UPPER)),
        rows);
  }

  private Row row(EventYear year) {
    String label = String.valueOf(year.year());
    List<Cell> cells =
        slopes(year.estimate(), year.lower(), year.upper(), year.bandLower(), year.bandUpper());
    return new Row(label, label, false, result().constructed(), cells);
  }

  /** A row for each way to measure the grant. */
  Table doses() {
    List<Row> rows =
        Stream.concat(Stream.of(result()), outcome.others().stream()).map(this::row).toList();
    String method = say(ChapterPhrase.DOSES_METHOD, outcome.findings().unit(result().indicator()));
    return new Table(
        outcome.id("matt"),
        "",
        say(ChapterPhrase.DOSES_TABLE, outcome.name()),
        notes(method).notes(rows, warnings()),
        say(ChapterPhrase.ROW_DOSE),
        List.of(
            slope("slope", ChapterPhrase.COLUMN_ESTIMATE),
            slope("lower", FindingPhrase.COLUMN_LOWER),
            slope("upper", FindingPhrase.COLUMN_UPPER),
            ValueCells.numbers(
                "p_permutation", "", say(ChapterPhrase.COLUMN_P_PERMUTATION), ValueCells.P),
            ValueCells.numbers("p_wild", "", say(ChapterPhrase.COLUMN_P_WILD), ValueCells.P)),
        rows);
  }

  private Row row(DoseResult dose) {
    Limits slope = dose.slope();
    List<Cell> cells =
        slope == null
            ? slopes(null, null, null)
            : slopes(slope.value(), slope.lower(), slope.upper());
    List<Cell> tests = List.of(cells().p(dose.pPermutation()), cells().p(dose.pWild()));
    return new Row(
        dose.dose(),
        say(Keyed.phrase("DOSE_", dose.dose())),
        false,
        dose.constructed(),
        Stream.concat(cells.stream(), tests.stream()).toList());
  }

  private List<Cell> slopes(@Nullable Double... slopes) {
    return Stream.of(slopes).map(each -> cells().number(each, slopeDecimals())).toList();
  }

  private Column slope(String key, Said label) {
    return ValueCells.numbers(key, "", say(label), slopeDecimals());
  }

  /** Enough for the main slope and its limits. */
  int slopeDecimals() {
    Limits slope = result().slope();
    double[] values =
        slope == null
            ? new double[0]
            : Stream.of(slope.value(), slope.lower(), slope.upper())
                .flatMapToDouble(each -> each == null ? DoubleStream.of() : DoubleStream.of(each))
                .toArray();
    return Math.max(FEWEST_DECIMALS, Numerals.decimals(values));
  }

  List<Warning> warnings() {
    return Stream.concat(Stream.of(NEVER_AN_EFFECT), result().warnings().stream()).toList();
  }

  private TableNotes notes(String method) {
    return TableNotes.of(outcome.findings(), method, "");
  }

  private DoseResult result() {
    return outcome.result();
  }

  private ValueCells cells() {
    return new ValueCells(outcome.findings().voice(), result().constructed());
  }

  private String say(Said phrase, Object... with) {
    return outcome.findings().voice().say(phrase, with);
  }
}
