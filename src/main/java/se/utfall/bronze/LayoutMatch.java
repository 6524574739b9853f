package se.utfall.bronze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout;
import se.utfall.table.Failure;

/**
 * A file held against a layout.
 *
 * @param strangers sheets of the file that the layout does not declare
 * @param absent sheets of the layout that the file does not have
 * @param fault where the file could be read no further
 */
record LayoutMatch(
    Layout layout,
    List<SheetMatch> sheets,
    List<Grid> strangers,
    List<Layout.Sheet> absent,
    @Nullable Failure fault) {
  private static final int SHEETS = 10;

  static LayoutMatch of(Layout layout, Form form) {
    List<SheetMatch> matches = new ArrayList<>();
    List<Layout.Sheet> absent = new ArrayList<>();
    for (Layout.Sheet sheet : layout.sheets()) {
      named(form, sheet.name())
          .ifPresentOrElse(
              grid -> matches.add(SheetMatch.of(layout, sheet, grid)), () -> absent.add(sheet));
    }
    return new LayoutMatch(layout, matches, strangers(layout, form), absent, form.fault());
  }

  private static Optional<Grid> named(Form form, String name) {
    return form.sheets().stream().filter(grid -> grid.name().equals(name)).findFirst();
  }

  private static List<Grid> strangers(Layout layout, Form form) {
    Set<String> declared = Set.copyOf(layout.sheets().stream().map(Layout.Sheet::name).toList());
    return form.sheets().stream().filter(grid -> !declared.contains(grid.name())).toList();
  }

  boolean fits() {
    return distance() == 0;
  }

  /** Whether the file was read to its end and nothing stood in it. */
  boolean isEmpty() {
    return sheets.isEmpty() && strangers.isEmpty() && fault == null;
  }

  /** Differences counted; an absent sheet lacks all its headers and a long form's questions. */
  int distance() {
    return sheets.stream().mapToInt(SheetMatch::distance).sum()
        + strangers.size()
        + absent.stream().mapToInt(this::lacking).sum();
  }

  private int lacking(Layout.Sheet sheet) {
    int questions = sheet.longForm() == null ? 0 : sheet.columns().size();
    return 1 + layout.headers(sheet).size() + questions;
  }

  /** Whether every question of the layout is asked; tells forms apart that grew over the years. */
  boolean isComplete() {
    return sheets.stream().allMatch(SheetMatch::isComplete);
  }

  /** The sheets of the file. */
  Stream<Grid> grids() {
    return Stream.concat(sheets.stream().map(match -> match.rows().grid()), strangers.stream());
  }

  boolean hasUnknownQuestions() {
    return sheets.stream().anyMatch(match -> !match.questions().isEmpty());
  }

  String differences() {
    Stream<String> unknown =
        strangers.stream().limit(SHEETS).map(grid -> "unknown sheet: " + grid.name());
    Stream<String> missing = absent.stream().map(sheet -> "missing sheet: " + sheet.name());
    Stream<String> within = sheets.stream().flatMap(SheetMatch::differences);
    return String.join("; ", Stream.of(unknown, missing, within).flatMap(s -> s).toList());
  }
}
