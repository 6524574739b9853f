package se.utfall.report;

import java.util.List;
import java.util.Optional;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Row;
import se.utfall.domain.Comparison;
import se.utfall.domain.Trend;

/** A region's last value of each indicator, against the nation's. */
record RegionIndicators(Findings findings, String code) {
  /** None where the region has no value. */
  Optional<Table> table() {
    List<Row> rows =
        Indicators.inOrder(findings).stream().flatMap(points -> row(points).stream()).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(table(rows));
  }

  private Table table(List<Row> rows) {
    return new Table(
        "region-" + code + "-indikatorer",
        "",
        say(ChapterPhrase.REGION_INDICATORS),
        TableNotes.ofExcerpt(findings, rows),
        say(ChapterPhrase.COLUMN_INDICATOR),
        List.of(
            ValueCells.texts("year", "", say(ChapterPhrase.COLUMN_YEAR)),
            ValueCells.numbers("value", "", say(ChapterPhrase.COLUMN_REGION_VALUE), 1),
            ValueCells.numbers("nation", "", say(Phrase.NATION), 1),
            ValueCells.texts("against", "", say(FindingPhrase.GROUP_AGAINST)),
            ValueCells.texts("direction", "", say(FindingPhrase.COLUMN_DIRECTION))),
        rows);
  }

  /** Of the year that is compared; of the last there is anything for where none is. */
  private Optional<Row> row(IndicatorPoints points) {
    Optional<Comparison> comparison =
        findings.comparisons(points.series().id(), Findings.TOTAL).stream()
            .filter(each -> each.place().regionCode().equals(code))
            .findFirst();
    return comparison
        .map(each -> String.valueOf(each.year()))
        .or(() -> last(points))
        .map(period -> row(points, period, comparison));
  }

  private Optional<String> last(IndicatorPoints points) {
    return points.periods().stream()
        .filter(period -> points.at(code, period) != null)
        .reduce((earlier, later) -> later);
  }

  private Row row(IndicatorPoints points, String period, Optional<Comparison> comparison) {
    Voice voice = findings.voice();
    IndicatorTable values = new IndicatorTable(points, findings.draft());
    Cell own = values.cell(code, period);
    return new Row(
        points.series().id(),
        values.title(),
        false,
        own.constructed(),
        List.of(
            Cell.words(period),
            own,
            nation(values, period, comparison),
            Cell.words(
                new Verdicts(voice)
                    .of(
                        comparison
                            .map(Comparison::verdict)
                            .orElse(Comparison.Verdict.NOT_DECIDED))),
            Cell.words(new Verdicts(voice).of(direction(points)))));
  }

  /** What the region is compared with, which may be summed where it is not measured. */
  private Cell nation(IndicatorTable values, String period, Optional<Comparison> comparison) {
    return comparison
        .filter(each -> each.nation() != null)
        .map(
            each ->
                new ValueCells(findings.voice(), each.constructed())
                    .number(each.nation(), values.points().decimals()))
        .orElseGet(() -> values.cell(Findings.NATION, period));
  }

  private Trend.Verdict direction(IndicatorPoints points) {
    return findings
        .trend(points.series().id(), code, Findings.TOTAL)
        .map(Trend::verdict)
        .orElse(Trend.Verdict.NOT_DECIDED);
  }

  private String say(Said phrase) {
    return findings.voice().say(phrase);
  }
}
