package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import se.utfall.domain.Language;
import se.utfall.domain.Report;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.Years;

/**
 * What every part of the report is composed from.
 *
 * @param tables the report tables in their order, with the years they have room for
 */
record Draft(Report report, Voice voice, Sources sources, List<CellTable> tables) {

  static Draft of(Report report, Language language) {
    Voice voice = Voice.of(language);
    return new Draft(report, voice, Sources.of(report, voice), tables(report));
  }

  int year() {
    return report.grantYear();
  }

  /** A phrase that may speak of the report's year. */
  String ofYear(Phrase phrase) {
    return voice.say(phrase, String.valueOf(year()));
  }

  Optional<CellTable> table(String id) {
    return tables.stream().filter(table -> table.part().id().equals(id)).findFirst();
  }

  /** The cells of a table, those of years without room in it too. */
  List<ReportCell> cells(String table) {
    return report.cells().stream()
        .filter(cell -> cell.table().id().equals(table) && isShown(cell, report.grantYear()))
        .toList();
  }

  /** Whether the report shows any constructed value. */
  boolean constructed() {
    return tables.stream().flatMap(table -> table.cells().stream()).anyMatch(Constructed::isShown)
        || ContextMarks.any(report.context());
  }

  /** The order in which the report's cells arrive does not matter. */
  private static List<CellTable> tables(Report report) {
    return report.cells().stream()
        .filter(cell -> isShown(cell, report.grantYear()))
        .collect(groupingBy(cell -> cell.table().id()))
        .values()
        .stream()
        .map(cells -> CellTable.of(RecentYears.of(cells)))
        .sorted(
            comparing((CellTable table) -> table.part().order())
                .thenComparing(table -> table.part().id()))
        .toList();
  }

  private static boolean isShown(ReportCell cell, int grantYear) {
    return cell.grantYear() == grantYear || (cell.grantYear() < grantYear && showsEarlier(cell));
  }

  private static boolean showsEarlier(ReportCell cell) {
    return cell.table().years() == Years.AS_ROWS || cell.column().earlierYears();
  }
}
