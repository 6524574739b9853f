package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.Register.Value;

/** A register's unplanned readmissions: the nation over the years, and the regions. */
record RegisterReadmissions(Findings findings, Register register) {
  private static final String TRACED_IN = "gold.readmission";

  /** A column of its own lines: its key and heading, and a cell of each line. */
  private record Part(Column column, List<Cell> cells) {
    boolean isMostlyShown() {
      long shown = cells.stream().filter(cell -> cell.number() != null).count();
      return 2 * shown >= cells.size();
    }
  }

  Table byYear() {
    List<Line> lines = register.readmissionsByYear();
    List<Part> parts = parts(lines);
    List<Row> rows = rows(lines, parts, Line::key);
    return new Table(
        cells().id("aterinskrivning-ar"),
        "",
        say(RegisterPhrase.READMISSIONS_YEARS),
        cells().notes(rows, method(parts), TRACED_IN, cells().ofYears()),
        say(FindingPhrase.ROW_PERIOD),
        parts.stream().map(Part::column).toList(),
        rows);
  }

  /** Of columns that are mostly held back, nothing is left to read. */
  Table byRegion() {
    List<Line> lines = register.readmissionsByRegion();
    List<Part> all = new ArrayList<>(parts(lines));
    all.add(
        percent(
            lines, "hospital_unplanned", "hospital_discharges", RegisterPhrase.COLUMN_BY_HOSPITAL));
    List<Part> parts = all.stream().filter(Part::isMostlyShown).toList();
    List<Row> rows = rows(lines, parts, cells()::region);
    Stream<String> leftOut =
        parts.size() < all.size()
            ? Stream.of(say(RegisterPhrase.READMISSIONS_LEFT_OUT))
            : Stream.of();
    return new Table(
        cells().id("aterinskrivning-region"),
        "",
        say(RegisterPhrase.READMISSIONS_REGIONS, String.valueOf(register.followedYear())),
        cells()
            .notes(
                rows,
                Stream.of(
                        method(parts),
                        Stream.of(say(RegisterPhrase.READMISSIONS_ATTRIBUTION)),
                        leftOut)
                    .flatMap(each -> each),
                TRACED_IN,
                List.of()),
        say(Phrase.ROW_REGION),
        parts.stream().map(Part::column).toList(),
        rows);
  }

  /** How shares are made, those of some columns in particular. */
  private Stream<String> method(List<Part> parts) {
    Stream<RegisterPhrase> ofColumns =
        parts.stream().map(part -> part.column().key()).flatMap(RegisterReadmissions::ofColumn);
    return Stream.concat(Stream.of(RegisterPhrase.READMISSIONS_METHOD), ofColumns)
        .map(phrase -> say(phrase));
  }

  private static Stream<RegisterPhrase> ofColumn(String key) {
    return switch (key) {
      case "next_chain" -> Stream.of(RegisterPhrase.READMISSIONS_NEXT);
      case "selected" -> Stream.of(RegisterPhrase.READMISSIONS_SELECTED);
      case "at_most" -> Stream.of(RegisterPhrase.READMISSIONS_AT_MOST);
      default -> Stream.of();
    };
  }

  private List<Row> rows(List<Line> lines, List<Part> parts, Function<Line, String> label) {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      int line = at;
      List<Cell> row = parts.stream().map(part -> part.cells().get(line)).toList();
      rows.add(cells().row(lines.get(at), label.apply(lines.get(at)), row));
    }
    return rows;
  }

  private List<Part> parts(List<Line> lines) {
    return List.of(
        new Part(
            RegisterCells.count("discharges", "", say(RegisterPhrase.COLUMN_DISCHARGES)),
            lines.stream().map(line -> cells().number(line.at("discharges"), 0)).toList()),
        percent(lines, "unplanned", "discharges", RegisterPhrase.COLUMN_UNPLANNED),
        limit(lines, "lower", FindingPhrase.COLUMN_LOWER),
        limit(lines, "upper", FindingPhrase.COLUMN_UPPER),
        percent(lines, "next_chain", "discharges", RegisterPhrase.COLUMN_NEXT_CHAIN),
        percent(lines, "selected", "discharges", RegisterPhrase.COLUMN_SELECTED),
        atMost(lines));
  }

  private Part percent(List<Line> lines, String some, String all, RegisterPhrase label) {
    return new Part(
        RegisterCells.percent(some, "", say(label)),
        lines.stream().map(line -> cells().percent(line.at(some), line.at(all))).toList());
  }

  private Part limit(List<Line> lines, String limit, FindingPhrase label) {
    return new Part(
        RegisterCells.percent(limit, "", say(label)),
        lines.stream()
            .map(line -> cells().number(line.at(limit), RegisterCells.PERCENT_DECIMALS))
            .toList());
  }

  private Part atMost(List<Line> lines) {
    return new Part(
        RegisterCells.percent("at_most", "", say(RegisterPhrase.COLUMN_AT_MOST)),
        lines.stream().map(line -> cells().percent(sum(line), line.at("discharges"))).toList());
  }

  private static Value sum(Line line) {
    Value unplanned = line.at("unplanned");
    Value unknown = line.at("unknown");
    return unplanned.isSuppressed() || unknown.isSuppressed()
        ? Value.SUPPRESSED
        : Value.of(unplanned.count() + unknown.count());
  }

  private RegisterCells cells() {
    return new RegisterCells(findings, register);
  }

  private String say(Said phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
