package se.utfall.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.Suppression;

/** How many numbers are not shown, and why; never which values they have. */
record Suppressions(Findings findings) {
  private static final String BELOW = "below_threshold";

  static Optional<Section> of(Findings findings) {
    return findings.evaluation().suppressions().isEmpty()
        ? Optional.empty()
        : Optional.of(new Suppressions(findings).section());
  }

  private Section section() {
    return new Section(
        "dolda",
        say(ChapterPhrase.SUPPRESSED),
        List.of(Paragraph.of(say(ChapterPhrase.SUPPRESSED_INTRO)), new TableBlock(table())));
  }

  private Table table() {
    List<Row> rows =
        findings.evaluation().suppressions().stream()
            .collect(groupingBy(Suppression::indicator, TreeMap::new, toList()))
            .values()
            .stream()
            .map(this::row)
            .toList();
    return new Table(
        "dolda-tal",
        "",
        say(ChapterPhrase.SUPPRESSED_TABLE),
        TableNotes.of(findings, "", "").notes(rows, List.of()),
        say(ChapterPhrase.COLUMN_INDICATOR),
        List.of(
            number("threshold", ChapterPhrase.COLUMN_THRESHOLD),
            number("below", ChapterPhrase.COLUMN_BELOW),
            number("complementary", ChapterPhrase.COLUMN_COMPLEMENTARY)),
        rows);
  }

  private Row row(List<Suppression> suppressions) {
    Suppression first = suppressions.get(0);
    long below = suppressions.stream().filter(each -> each.reason().equals(BELOW)).count();
    ValueCells cells = new ValueCells(findings.voice(), false);
    return new Row(
        first.indicator(),
        findings.name(first.indicator()),
        false,
        false,
        Stream.of(first.threshold(), below, suppressions.size() - below)
            .map(count -> cells.number(count.doubleValue(), 0))
            .toList());
  }

  private Column number(String key, Said label) {
    return ValueCells.numbers(key, "", say(label), 0);
  }

  private String say(Said phrase) {
    return findings.voice().say(phrase);
  }
}
