package se.utfall.report;

import java.util.List;
import se.utfall.document.Table;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.AssessmentChange;
import se.utfall.domain.AssessmentChange.Pairs;
import se.utfall.domain.AssessmentChange.Year;
import se.utfall.domain.Trend.Limits;

/** Whether more regions agree than before: a row for each statement and two years. */
record AssessmentChangeTable(Findings findings, List<AssessmentSeries> series) {
  Table table() {
    Voice voice = findings.voice();
    List<Row> rows =
        series.stream()
            .flatMap(each -> each.changes().stream().map(change -> row(each, change)))
            .toList();
    TableNotes notes =
        TableNotes.of(
            findings, voice.say(ChapterPhrase.CHANGES_METHOD), voice.say(Phrase.SOURCE_REREPORTS));
    return new Table(
        "bedomningar-andring",
        "",
        voice.say(ChapterPhrase.CHANGES_TABLE),
        notes.notes(rows, AssessmentYearTable.warnings(series)),
        voice.say(Phrase.ROW_ASSESSMENT),
        columns(),
        rows);
  }

  private List<Column> columns() {
    String pairs = findings.voice().say(ChapterPhrase.GROUP_PAIRS);
    return List.of(
        ValueCells.texts("from", "", say(ChapterPhrase.COLUMN_FROM)),
        ValueCells.texts("to", "", say(ChapterPhrase.COLUMN_TO)),
        ValueCells.numbers("difference", "", say(ChapterPhrase.COLUMN_DIFFERENCE), 0),
        ValueCells.numbers("lower", "", say(FindingPhrase.COLUMN_LOWER), 0),
        ValueCells.numbers("upper", "", say(FindingPhrase.COLUMN_UPPER), 0),
        ValueCells.numbers("p_fisher", "", say(ChapterPhrase.COLUMN_P_FISHER), ValueCells.P),
        ValueCells.numbers("began", pairs, say(ChapterPhrase.COLUMN_BEGAN), 0),
        ValueCells.numbers("ceased", pairs, say(ChapterPhrase.COLUMN_CEASED), 0),
        ValueCells.numbers("mid_p", pairs, say(ChapterPhrase.COLUMN_MID_P), ValueCells.P));
  }

  private Row row(AssessmentSeries each, AssessmentChange change) {
    ValueCells cells = new ValueCells(findings.voice(), change.constructed());
    Limits difference = change.difference();
    Pairs pairs = change.pairs();
    String from = String.valueOf(change.from().year());
    String to = String.valueOf(change.to().year());
    return new Row(
        each.key() + "," + from + "-" + to,
        say(ChapterPhrase.CHANGE_ROW, findings.voice().say(each.label()), from, to),
        false,
        change.constructed(),
        List.of(
            cells.words(counted(change.from())),
            cells.words(counted(change.to())),
            cells.number(difference.value(), 0),
            cells.number(difference.lower(), 0),
            cells.number(difference.upper(), 0),
            cells.p(change.pFisher()),
            cells.number(pairs == null ? null : (double) pairs.began(), 0),
            cells.number(pairs == null ? null : (double) pairs.ceased(), 0),
            cells.p(pairs == null ? null : pairs.midP())));
  }

  private String counted(Year year) {
    return say(ChapterPhrase.KEPT, String.valueOf(year.agree()), String.valueOf(year.answered()));
  }

  private String say(Said phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
