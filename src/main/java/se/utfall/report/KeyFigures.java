package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utfall.document.Block.Facts;
import se.utfall.document.Fact;
import se.utfall.document.Fact.Saying;
import se.utfall.document.Section;
import se.utfall.document.Span;
import se.utfall.domain.ReportCell;

/** The summary: the key figures of the report's year. */
record KeyFigures(List<ReportCell> cells, Voice voice) {
  private static final String TABLE = "nyckeltal";

  /** A table says the unit over its column, the summary after the number. */
  private static final Pattern UNIT = Pattern.compile(" \\((kr|SEK|%)\\)$");

  private static final Comparator<ReportCell> AS_IN_THE_TABLE =
      comparing((ReportCell cell) -> cell.row().total())
          .thenComparing(cell -> cell.row().order())
          .thenComparing(cell -> cell.row().key())
          .thenComparing(cell -> cell.column().order())
          .thenComparing(cell -> cell.column().key());

  static Optional<Section> of(Draft draft) {
    Voice voice = draft.voice();
    List<ReportCell> cells =
        draft.cells(TABLE).stream()
            .filter(cell -> cell.grantYear() == draft.year())
            .sorted(AS_IN_THE_TABLE)
            .toList();
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "korthet",
                voice.say(Phrase.SUMMARY),
                List.of(new Facts(Facts.Kind.KEY_FIGURES, new KeyFigures(cells, voice).facts()))));
  }

  private List<Fact> facts() {
    boolean oneRow = cells.stream().map(cell -> cell.row().key()).distinct().count() == 1;
    return cells.stream()
        .map(cell -> fact(cell, oneRow ? "" : voice.say(cell.row().label()) + ": "))
        .toList();
  }

  private Fact fact(ReportCell cell, String row) {
    String label = row + UNIT.matcher(voice.say(cell.column().label())).replaceAll("");
    String text = new CellText(voice).of(cell);
    String unit =
        CellText.shown(cell) == null ? "" : new Units(voice).signUnlessIn(label, cell.unit());
    String said = unit.isEmpty() ? text : text + "\u00a0" + unit;
    Saying saying = new Saying(List.of(Span.plain(said)), "", Constructed.isShown(cell));
    return new Fact(label, List.of(saying));
  }
}
