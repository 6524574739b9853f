package se.utfall.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Row;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;

/** What of a register was read, left out, odd, not linkable and no index discharge. */
record RegisterQualityTable(Findings findings, Register register) {
  private static final String MEASURE = "MEASURE_";

  /** What measures are about, in the order of the reasons that the definition has. */
  private enum About {
    ROWS(RegisterPhrase.ABOUT_ROWS, "ROWS_READ", "ROWS_VALID"),
    DROPPED(RegisterPhrase.ABOUT_DROPPED, "ROWS_DROPPED_"),
    ODD(RegisterPhrase.ABOUT_ODD, "ROWS_"),
    UNLINKABLE(RegisterPhrase.ABOUT_UNLINKABLE, "UNLINKABLE_"),
    CHAINS(RegisterPhrase.ABOUT_CHAINS, "");

    private final RegisterPhrase phrase;
    private final String starts;

    About(RegisterPhrase phrase, String... starts) {
      this.phrase = phrase;
      this.starts = String.join(" ", starts);
    }

    /** The first that fits. */
    static About of(String measure) {
      return Arrays.stream(values())
          .filter(each -> Stream.of(each.starts.split(" ")).anyMatch(measure::startsWith))
          .findFirst()
          .orElse(CHAINS);
    }
  }

  /** The measures in the order that they are listed in here. */
  Table table() {
    Map<String, Line> lines =
        register.quality().stream()
            .collect(Collectors.toMap(line -> line.key(), line -> line, (one, same) -> one));
    RegisterCells cells = new RegisterCells(findings, register);
    List<Row> rows =
        Arrays.stream(RegisterPhrase.values())
            .filter(phrase -> phrase.name().startsWith(MEASURE))
            .flatMap(phrase -> row(phrase, lines, cells))
            .toList();
    return new Table(
        cells.id("kvalitet"),
        "",
        say(RegisterPhrase.QUALITY_MEASURES),
        cells.notes(
            rows,
            Stream.of(say(RegisterPhrase.QUALITY_METHOD, String.valueOf(register.threshold()))),
            "",
            List.of()),
        say(RegisterPhrase.ROW_MEASURE),
        List.of(
            ValueCells.texts("about", "", say(RegisterPhrase.COLUMN_ABOUT)),
            RegisterCells.count("count", "", say(RegisterPhrase.COLUMN_COUNT))),
        rows);
  }

  private Stream<Row> row(RegisterPhrase phrase, Map<String, Line> lines, RegisterCells cells) {
    String measure = phrase.key().substring(MEASURE.length());
    Line line = lines.get(measure);
    return line == null ? Stream.of() : Stream.of(row(phrase, line, cells));
  }

  private Row row(RegisterPhrase phrase, Line line, RegisterCells cells) {
    About about = About.of(phrase.name().substring(MEASURE.length()));
    return cells.row(
        line,
        say(phrase),
        List.of(Cell.words(say(about.phrase)), cells.number(line.at("count"), 0)));
  }

  private String say(RegisterPhrase phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
