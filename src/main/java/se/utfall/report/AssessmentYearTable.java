package se.utfall.report;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Table;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.AssessmentChange;
import se.utfall.domain.AssessmentChange.Year;
import se.utfall.domain.Warning;

/** How many regions agree: a row for each statement and year. */
record AssessmentYearTable(Findings findings, List<AssessmentSeries> series) {
  Table table() {
    Voice voice = findings.voice();
    List<Row> rows = series.stream().flatMap(this::rows).toList();
    TableNotes notes =
        TableNotes.of(
            findings, voice.say(ChapterPhrase.ASSESSED_METHOD), voice.say(Phrase.SOURCE_REREPORTS));
    return new Table(
        "bedomningar-data",
        "",
        voice.say(ChapterPhrase.ASSESSED_DATA),
        notes.notes(rows, warnings(series)),
        voice.say(ChapterPhrase.ROW_STATEMENT_YEAR),
        List.of(
            number("agree", ChapterPhrase.COLUMN_AGREE),
            number("answered", ChapterPhrase.COLUMN_ANSWERED),
            number("share", ChapterPhrase.COLUMN_SHARE),
            number("lower", ChapterPhrase.COLUMN_SHARE_LOWER),
            number("upper", ChapterPhrase.COLUMN_SHARE_UPPER)),
        rows);
  }

  static List<Warning> warnings(List<AssessmentSeries> series) {
    return series.stream()
        .flatMap(each -> each.changes().stream())
        .map(AssessmentChange::warnings)
        .flatMap(List::stream)
        .toList();
  }

  private Stream<Row> rows(AssessmentSeries each) {
    return each.years().stream().map(year -> row(each, year));
  }

  private Row row(AssessmentSeries each, Year year) {
    ValueCells cells = new ValueCells(findings.voice(), each.constructed());
    return new Row(
        each.key() + "," + year.year(),
        findings.voice().say(each.label()) + ", " + year.year(),
        false,
        each.constructed(),
        Stream.of(
                (double) year.agree(),
                (double) year.answered(),
                100.0 * year.agree() / year.answered(),
                100 * year.lower(),
                100 * year.upper())
            .map(value -> cells.number(value, 0))
            .toList());
  }

  private Column number(String key, Said label) {
    return ValueCells.numbers(key, "", findings.voice().say(label), 0);
  }
}
