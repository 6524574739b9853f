package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.utfall.domain.ReportCell;

/**
 * Which of a table's shown values are constructed: whole years, marked once at the year, and single
 * cells, marked one by one.
 */
record Constructed(NavigableSet<Integer> years, boolean singles, boolean everything) {
  /** Stands beside a constructed value; a sign, so that it is seen without colours. */
  static final String MARK = "◇";

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

  /** Whether the cell carries its own mark, its year having none. */
  boolean marks(ReportCell cell) {
    return isShown(cell) && !years.contains(cell.grantYear());
  }

  boolean wholeYear(int year) {
    return years.contains(year);
  }

  /** Which values it is about, like: Alla värden för 2021 och 2022. */
  String scope() {
    if (everything) {
      return "Alla värden i tabellen.";
    }
    List<String> scopes = new ArrayList<>();
    if (!years.isEmpty()) {
      scopes.add("alla värden för " + Swedish.list(years.stream().map(String::valueOf).toList()));
    }
    if (singles) {
      scopes.add("värden märkta " + MARK);
    }
    String scope = String.join(" samt ", scopes) + ".";
    return Character.toUpperCase(scope.charAt(0)) + scope.substring(1);
  }

  private static boolean hasNumber(ReportCell cell) {
    return SwedishNumbers.shown(cell) != null;
  }

  private static NavigableSet<Integer> yearsOf(
      List<ReportCell> cells, Predicate<ReportCell> which) {
    NavigableSet<Integer> years = new TreeSet<>();
    cells.stream().filter(which).map(ReportCell::grantYear).forEach(years::add);
    return years;
  }
}
