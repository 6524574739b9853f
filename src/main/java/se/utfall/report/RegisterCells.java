package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.Register.Value;
import se.utfall.domain.Warning;

/** Cells, rows and notes of a register's tables. */
record RegisterCells(Findings findings, Register register) {
  static final int PERCENT_DECIMALS = 1;

  Cell number(Value value, int decimals) {
    return value.isSuppressed()
        ? Sign.SUPPRESSED.cell(voice(), value.status())
        : new ValueCells(voice(), register.constructed()).number(value.number(), decimals);
  }

  /** Of a line's numbers, one in percent of another. */
  Cell percent(Value some, Value all) {
    if (some.isSuppressed() || all.isSuppressed()) {
      return number(Value.SUPPRESSED, PERCENT_DECIMALS);
    }
    boolean known = some.number() != null && all.count() > 0;
    Double percent = known ? Double.valueOf(100.0 * some.count() / all.count()) : null;
    return number(Value.of(percent), PERCENT_DECIMALS);
  }

  Row row(Line line, String label, List<Cell> cells) {
    boolean isNation = line.key().equals(Findings.NATION);
    return new Row(line.key(), label, isNation, register.constructed(), cells);
  }

  /** A region as its values call it. */
  String region(Line line) {
    return line.key().equals(Findings.NATION) ? voice().say(Phrase.NATION) : line.name();
  }

  /** A table's id, its own for a made-up register. */
  String id(String name) {
    return "register-" + name + (register.constructed() ? "-konstruerat" : "");
  }

  static Column count(String key, String group, String label) {
    return ValueCells.numbers(key, group, label, 0);
  }

  static Column percent(String key, String group, String label) {
    return ValueCells.numbers(key, group, label, PERCENT_DECIMALS);
  }

  /** How the numbers are made, the table that they are traced in, and what must be said. */
  Notes notes(List<Row> rows, Stream<String> method, String table, List<Warning> warnings) {
    List<String> sentences = new ArrayList<>(method.toList());
    if (!table.isEmpty()) {
      sentences.add(voice().say(RegisterPhrase.REGISTER_TRACE, table));
    }
    String source = voice().say(RegisterPhrase.REGISTER_SOURCE, register.definition().version());
    return TableNotes.of(findings, Numerals.sentences(sentences), source).notes(rows, warnings);
  }

  /** Of yearly values, the pandemic and the years whose end is not followed. */
  List<Warning> ofYears() {
    Stream<Warning> pandemic =
        register.years().contains(2020) || register.years().contains(2021)
            ? Stream.of(new Warning("W2", List.of()))
            : Stream.of();
    Stream<Warning> incomplete =
        findings.draft().report().context().indicators().stream()
            .filter(series -> series.id().startsWith("register_"))
            .flatMap(series -> IncompleteYears.warnings(series, register.constructed()));
    return Stream.concat(pandemic, incomplete).distinct().toList();
  }

  Voice voice() {
    return findings.voice();
  }
}
