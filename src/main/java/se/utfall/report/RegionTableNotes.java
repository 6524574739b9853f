package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Row;
import se.utfall.domain.Comparison;
import se.utfall.domain.Trend;
import se.utfall.domain.Warning;

/** How the numbers of an indicator's regions are made, and what must be said of them. */
record RegionTableNotes(RegionTable table) {
  Notes notes(List<Row> rows) {
    Voice voice = table.voice();
    List<Boolean> marks =
        table.cells(rows).filter(cell -> cell.number() != null).map(Cell::constructed).toList();
    return new Notes(
        "",
        Numerals.sentences(method()),
        Cautions.of(table.findings().draft().report(), voice).of(warnings()),
        Constructed.note(voice, marks.stream()),
        table.findings().draft().sources().of(voice.say(table.points().series().source())),
        Sign.in(rows, voice));
  }

  private List<Warning> warnings() {
    return Stream.concat(
            table.comparisons().stream().flatMap(each -> each.warnings().stream()),
            table.trends().stream().flatMap(each -> each.warnings().stream()))
        .filter(warning -> !warning.id().equals("W14"))
        .toList();
  }

  private List<String> method() {
    List<String> sentences = new ArrayList<>();
    if (!table.comparisons().isEmpty()) {
      sentences.add(table.voice().say(comparedBy()));
    }
    if (table.hasRanks()) {
      sentences.add(table.voice().say(FindingPhrase.REGION_TABLE_RANK));
    }
    changeUnit().ifPresent(sentences::add);
    sentences.add(trace());
    return sentences;
  }

  private FindingPhrase comparedBy() {
    List<String> methods = table.comparisons().stream().map(Comparison::method).toList();
    if (methods.stream().anyMatch(method -> method.startsWith("funnel"))) {
      return FindingPhrase.REGION_TABLE_FUNNEL;
    }
    return methods.contains("interval")
        ? FindingPhrase.REGION_TABLE_INTERVAL
        : FindingPhrase.REGION_TABLE_NONE;
  }

  private Optional<String> changeUnit() {
    return table.trends().stream()
        .filter(trend -> trend.slope() != null)
        .findFirst()
        .map((Trend trend) -> ChangeUnit.of(trend, table.findings()))
        .map(
            unit ->
                table
                    .voice()
                    .say(FindingPhrase.REGION_TABLE_METHOD, table.voice().say(unit.heading())));
  }

  private String trace() {
    String id = table.points().series().id();
    return table.comparisons().isEmpty()
        ? table.voice().say(FindingPhrase.REGION_TABLE_TRACE_TREND, id)
        : table
            .voice()
            .say(
                FindingPhrase.REGION_TABLE_TRACE,
                id,
                String.valueOf(table.comparisons().get(0).year()));
  }
}
