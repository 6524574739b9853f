package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import se.utfall.domain.Report;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;

/**
 * The page before it is words: everything in its order, so that the order in which the report's
 * lists arrive does not matter.
 */
record PageView(
    int grantYear,
    String asOf,
    Report.Run run,
    boolean constructed,
    String constructedWarning,
    String mark,
    List<KeyFigure> keyFigures,
    List<TableView> tables,
    List<FollowUps> followUps,
    Published published,
    TextTable rejections,
    TextTable deliveries,
    List<Legend> legend,
    List<TraceKeys> traceKeys) {

  static PageView of(Report report) {
    List<ReportCell> cells =
        report.cells().stream().filter(cell -> isShown(cell, report.grantYear())).toList();
    List<List<ReportCell>> tables = tables(cells).stream().map(RecentYears::of).toList();
    return new PageView(
        report.grantYear(),
        report.asOf() == null ? "" : report.asOf().toString(),
        report.run(),
        cells.stream().anyMatch(Constructed::isShown),
        Warnings.W14,
        Constructed.MARK,
        KeyFigure.of(cells, report.grantYear()),
        tables.stream().map(table -> TableView.of(part(table), table)).toList(),
        FollowUps.of(report.followUps(), report.grantYear()),
        Published.of(report.checks(), report.deviations()),
        FileTables.rejections(report.rejections()),
        FileTables.deliveries(report.deliveries()),
        Legend.all(),
        tables.stream().map(table -> TraceKeys.of(part(table), table)).toList());
  }

  boolean summarised() {
    return !keyFigures.isEmpty();
  }

  boolean deviating() {
    return !published.deviations().isEmpty();
  }

  boolean traceable() {
    return !traceKeys.isEmpty();
  }

  private static boolean isShown(ReportCell cell, int grantYear) {
    return cell.grantYear() == grantYear || (cell.grantYear() < grantYear && showsEarlier(cell));
  }

  private static boolean showsEarlier(ReportCell cell) {
    return cell.table().years() == Years.AS_ROWS || cell.column().earlierYears();
  }

  private static List<List<ReportCell>> tables(List<ReportCell> cells) {
    return cells.stream().collect(groupingBy(cell -> cell.table().id())).values().stream()
        .sorted(
            comparing((List<ReportCell> table) -> part(table).order())
                .thenComparing(table -> part(table).id()))
        .toList();
  }

  /** What the newest year says of the table. */
  private static TablePart part(List<ReportCell> cells) {
    return cells.stream().max(comparing(ReportCell::grantYear)).orElseThrow().table();
  }
}
