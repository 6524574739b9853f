package se.utfall.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Row;
import se.utfall.domain.Warning;

/**
 * What stands with a table of conclusions.
 *
 * @param method how its numbers are made; empty for nothing
 * @param source where its values come from
 */
record TableNotes(Findings findings, String method, String source) {
  /** Of an excerpt, whose other tables say how and from where; what is constructed, its page. */
  static Notes ofExcerpt(Findings findings, List<Row> rows) {
    return new Notes("", "", List.of(), "", "", Sign.in(rows, findings.voice()));
  }

  /** Of what is computed from the indicators or answers of a source. */
  static TableNotes of(Findings findings, String method, String source) {
    return new TableNotes(findings, method, findings.draft().sources().of(source));
  }

  /** With the warnings, each once. */
  Notes notes(List<Row> rows, Collection<Warning> warnings) {
    Voice voice = findings.voice();
    return new Notes(
        "",
        method,
        Cautions.of(findings.draft().report(), voice).of(unmarked(warnings)),
        Constructed.note(voice, rows.stream().flatMap(TableNotes::marks)),
        source,
        Sign.in(rows, voice));
  }

  /** W14 stands with the marks. */
  private static List<Warning> unmarked(Collection<Warning> warnings) {
    return warnings.stream().filter(warning -> !warning.id().equals("W14")).toList();
  }

  static Stream<Boolean> marks(Row row) {
    List<Boolean> numbers =
        row.cells().stream().filter(cell -> cell.number() != null).map(Cell::constructed).toList();
    return row.constructed() || numbers.isEmpty() ? Stream.of(row.constructed()) : numbers.stream();
  }
}
