package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;

/** A register's psychiatric care of the nation: a row a year, women, men and all. */
record RegisterPsychiatric(Findings findings, Register register) {
  /** The sexes as gold.psychiatric_care has them. */
  private enum Group {
    WOMEN(RegisterPhrase.GROUP_WOMEN),
    MEN(RegisterPhrase.GROUP_MEN),
    TOTAL(RegisterPhrase.GROUP_EVERYONE);

    private final RegisterPhrase heading;

    Group(RegisterPhrase heading) {
      this.heading = heading;
    }

    String number(String name) {
      return name().toLowerCase(Locale.ROOT) + "." + name;
    }
  }

  Table table() {
    RegisterCells cells = new RegisterCells(findings, register);
    List<Row> rows =
        register.psychiatricByYear().stream()
            .map(line -> cells.row(line, line.key(), cells(line, cells)))
            .toList();
    String days = String.valueOf(register.definition().readmission().windowDays());
    return new Table(
        cells.id("psykiatri"),
        "",
        say(RegisterPhrase.PSYCHIATRIC_YEARS),
        cells.notes(
            rows,
            Stream.of(say(RegisterPhrase.PSYCHIATRIC_METHOD, days)),
            "gold.psychiatric_care",
            cells.ofYears()),
        say(FindingPhrase.ROW_PERIOD),
        Stream.of(Group.values()).flatMap(this::columns).toList(),
        rows);
  }

  private Stream<Column> columns(Group sex) {
    String group = say(sex.heading);
    return Stream.of(
        RegisterCells.count(sex.number("persons"), group, say(RegisterPhrase.COLUMN_PERSONS)),
        RegisterCells.count(sex.number("stays"), group, say(RegisterPhrase.COLUMN_STAYS)),
        RegisterCells.count(sex.number("care_days"), group, say(RegisterPhrase.COLUMN_CARE_DAYS)),
        RegisterCells.percent(
            sex.number("unplanned"), group, say(RegisterPhrase.COLUMN_READMITTED)));
  }

  private static List<Cell> cells(Line line, RegisterCells cells) {
    List<Cell> row = new ArrayList<>();
    for (Group sex : Group.values()) {
      row.add(cells.number(line.at(sex.number("persons")), 0));
      row.add(cells.number(line.at(sex.number("stays")), 0));
      row.add(cells.number(line.at(sex.number("care_days")), 0));
      row.add(cells.percent(line.at(sex.number("unplanned")), line.at(sex.number("discharges"))));
    }
    return row;
  }

  private String say(Said phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
