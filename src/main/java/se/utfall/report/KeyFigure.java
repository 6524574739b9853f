package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import se.utfall.domain.ReportCell;

/** One line of the summary: a key figure of the report's year. */
record KeyFigure(String label, String text, boolean constructed) {
  private static final String TABLE = "nyckeltal";

  /** A table says the unit over its column, the summary after the number. */
  private static final Pattern UNIT = Pattern.compile(" \\((kr|%)\\)$");

  private static final Comparator<ReportCell> AS_IN_THE_TABLE =
      comparing((ReportCell cell) -> cell.row().total())
          .thenComparing(cell -> cell.row().order())
          .thenComparing(cell -> cell.row().key())
          .thenComparing(cell -> cell.column().order())
          .thenComparing(cell -> cell.column().key());

  static List<KeyFigure> of(List<ReportCell> cells, int grantYear) {
    List<ReportCell> figures =
        cells.stream()
            .filter(cell -> cell.table().id().equals(TABLE) && cell.grantYear() == grantYear)
            .sorted(AS_IN_THE_TABLE)
            .toList();
    boolean oneRow = figures.stream().map(cell -> cell.row().key()).distinct().count() == 1;
    return figures.stream().map(cell -> of(cell, oneRow ? "" : cell.row().label() + ": ")).toList();
  }

  private static KeyFigure of(ReportCell cell, String row) {
    String label = row + UNIT.matcher(cell.column().label()).replaceAll("");
    String text = SwedishNumbers.text(cell);
    String unit = SwedishNumbers.shown(cell) == null ? "" : Units.signUnlessIn(label, cell.unit());
    return new KeyFigure(
        label, unit.isEmpty() ? text : text + "\u00a0" + unit, Constructed.isShown(cell));
  }
}
