package se.utfall.report;

import java.util.List;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;

/**
 * A report table as the page shows it.
 *
 * @param respondents how many regions answered, by year
 * @param constructed what is constructed in it, empty when nothing is
 * @param years the years over the columns, empty when the rows carry them
 * @param legend the signs that occur in it, with their meaning
 * @param wide whether it needs a page on its side
 */
record TableView(
    String id,
    String caption,
    String respondents,
    String basis,
    List<String> warnings,
    String constructed,
    String rowHeading,
    List<YearHeading> years,
    List<ColumnHeading> columns,
    List<Row> rows,
    List<Legend> legend,
    boolean wide) {

  record YearHeading(int year, int span, boolean constructed) {}

  record ColumnHeading(String label, String unit, boolean first) {}

  record Row(String label, boolean constructed, boolean total, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param label what stands before it where the table is read row by row
   * @param sign whether the text is a sign, explained by the legend
   */
  record Cell(
      String label, String text, boolean sign, String spoken, boolean constructed, boolean first) {}

  private static final int COLUMNS_OF_AN_UPRIGHT_PAGE = 8;

  /** The table of these cells, all of one table; none of them from years after the report's. */
  static TableView of(TablePart table, List<ReportCell> cells) {
    Grid grid = Grid.of(table.years(), cells);
    Respondents respondents = Respondents.of(cells);
    Constructed constructed = Constructed.of(cells);
    TableRows rows = new TableRows(grid, constructed);
    return new TableView(
        table.id(),
        caption(table),
        respondents.line(),
        table.basis(),
        Warnings.of(table.id(), respondents),
        constructed.any() ? constructed.scope() : "",
        rowHeading(grid),
        yearHeadings(grid, constructed),
        rows.headings(),
        rows.rows(),
        Legend.of(grid),
        grid.columns().size() > COLUMNS_OF_AN_UPRIGHT_PAGE);
  }

  /** Tables with a number in their id are numbered tables. */
  static String caption(TablePart table) {
    boolean numbered = table.id().matches("tabell-\\d+");
    return numbered
        ? "Tabell " + table.id().substring("tabell-".length()) + ". " + table.title()
        : table.title();
  }

  boolean grouped() {
    return !years.isEmpty();
  }

  boolean warned() {
    return !warnings.isEmpty();
  }

  boolean explained() {
    return !legend.isEmpty();
  }

  private static List<YearHeading> yearHeadings(Grid grid, Constructed constructed) {
    return grid.columnYears().stream()
        .map(year -> new YearHeading(year, span(grid, year), constructed.wholeYear(year)))
        .toList();
  }

  private static int span(Grid grid, int year) {
    return (int) grid.columns().stream().filter(column -> column.year() == year).count();
  }

  private static String rowHeading(Grid grid) {
    if (grid.years() == Years.AS_ROWS) {
      return "Bidragsår";
    }
    List<String> kinds =
        grid.rows().stream()
            .map(Grid.Row::part)
            .filter(row -> !row.total())
            .map(row -> row.key().replaceAll("\\..*", ""))
            .distinct()
            .toList();
    if (kinds.stream().allMatch(kind -> kind.matches("\\d\\d"))) {
      return "Region";
    }
    return kinds.size() == 1 ? heading(kinds.get(0)) : "Uppgift";
  }

  /** What the questions of a kind ask about. */
  private static String heading(String kind) {
    return switch (kind) {
      case "cost" -> "Kostnadsslag";
      case "area" -> "Område";
      case "adaptation" -> "Anpassning";
      case "assessment" -> "Påstående";
      default -> "Uppgift";
    };
  }
}
