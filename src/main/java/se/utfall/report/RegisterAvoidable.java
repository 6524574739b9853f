package se.utfall.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Table;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.RegisterDefinition.Rate;

/** A register's avoidable admissions: rates of the regions, and the nation's conditions. */
record RegisterAvoidable(Findings findings, Register register) {
  private static final int RATE_DECIMALS = 0;

  Table byRegion() {
    List<String> rates =
        register.definition().avoidable().rates().stream().map(Rate::indicator).toList();
    List<Row> rows =
        register.avoidableByRegion().stream()
            .map(
                line ->
                    cells()
                        .row(
                            line,
                            cells().region(line),
                            rates.stream()
                                .map(rate -> cells().number(line.at(rate), RATE_DECIMALS))
                                .toList()))
            .toList();
    return new Table(
        cells().id("undvikbar-region"),
        "",
        say(RegisterPhrase.AVOIDABLE_REGIONS, String.valueOf(register.lastYear())),
        cells()
            .notes(
                rows,
                Stream.of(say(RegisterPhrase.AVOIDABLE_REGIONS_METHOD)),
                "gold.avoidable_rate",
                List.of()),
        say(Phrase.ROW_REGION),
        rates.stream().map(this::column).toList(),
        rows);
  }

  /** Without where it comes from, which the table says. */
  private Column column(String rate) {
    String name = findings.name(rate).replaceFirst(" \\([^)]*\\)$", "");
    return ValueCells.numbers(rate, "", name, RATE_DECIMALS);
  }

  Table byCondition() {
    List<String> years =
        register.avoidableByCondition().stream()
            .flatMap(line -> line.values().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    List<Row> rows =
        register.avoidableByCondition().stream()
            .map(
                line ->
                    cells()
                        .row(
                            line,
                            condition(line),
                            years.stream().map(year -> cells().number(line.at(year), 0)).toList()))
            .toList();
    return new Table(
        cells().id("undvikbar-tillstand"),
        "",
        say(RegisterPhrase.AVOIDABLE_CONDITIONS),
        cells()
            .notes(
                rows,
                Stream.of(say(RegisterPhrase.AVOIDABLE_CONDITIONS_METHOD)),
                "gold.avoidable_admission",
                cells().ofYears().stream().filter(it -> it.id().equals("W2")).toList()),
        say(RegisterPhrase.ROW_CONDITION),
        years.stream().map(year -> RegisterCells.count(year, "", year)).toList(),
        rows);
  }

  /** One that another version of the definition has added is called as it is there. */
  private String condition(Line line) {
    return Arrays.stream(RegisterPhrase.values())
        .filter(phrase -> phrase.name().equals("CONDITION_" + line.key()))
        .findFirst()
        .map(this::say)
        .orElse(line.key());
  }

  private RegisterCells cells() {
    return new RegisterCells(findings, register);
  }

  private String say(Said phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
