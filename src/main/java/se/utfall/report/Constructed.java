package se.utfall.report;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.domain.ReportCell;

/**
 * Which of a table's shown values are constructed: whole years, marked once at the year, and single
 * cells, marked one by one.
 */
record Constructed(NavigableSet<Integer> years, boolean singles, boolean everything) {
  static Constructed of(List<ReportCell> cells) {
    List<ReportCell> shown = cells.stream().filter(Constructed::hasNumber).toList();
    NavigableSet<Integer> real = yearsOf(shown, cell -> !cell.constructed());
    NavigableSet<Integer> years = yearsOf(shown, ReportCell::constructed);
    boolean singles = years.stream().anyMatch(real::contains);
    years.removeAll(real);
    return new Constructed(years, singles, !years.isEmpty() && real.isEmpty());
  }

  static boolean isShown(ReportCell cell) {
    return hasNumber(cell) && cell.constructed();
  }

  boolean any() {
    return singles || !years.isEmpty();
  }

  boolean wholeYear(int year) {
    return years.contains(year);
  }

  /** Which values are, like: Alla värden för 2021 och 2022; and W14. Empty where none is. */
  String note(Voice voice) {
    return any() ? scope(voice) + " " + voice.say(Phrase.W14) : "";
  }

  /** The note of values that are marked one by one, or that are all there is. */
  static String note(Voice voice, Stream<Boolean> marks) {
    Set<Boolean> kinds = marks.collect(Collectors.toSet());
    boolean marked = kinds.contains(true);
    return new Constructed(new TreeSet<>(), marked, marked && kinds.size() == 1).note(voice);
  }

  private String scope(Voice voice) {
    if (everything) {
      return voice.say(Phrase.CONSTRUCTED_ALL);
    }
    String wholeYears =
        voice.say(
            Phrase.CONSTRUCTED_YEARS, voice.list(years.stream().map(String::valueOf).toList()));
    String single = voice.say(Phrase.CONSTRUCTED_SINGLES, Notes.CONSTRUCTED);
    String scope =
        !singles
            ? wholeYears
            : years.isEmpty() ? single : voice.say(Phrase.CONSTRUCTED_AND, wholeYears, single);
    return Character.toUpperCase(scope.charAt(0)) + scope.substring(1) + ".";
  }

  private static boolean hasNumber(ReportCell cell) {
    return CellText.shown(cell) != null;
  }

  private static NavigableSet<Integer> yearsOf(
      List<ReportCell> cells, Predicate<ReportCell> which) {
    NavigableSet<Integer> years = new TreeSet<>();
    cells.stream().filter(which).map(ReportCell::grantYear).forEach(years::add);
    return years;
  }
}
