package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import se.utfall.document.Notes;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.Inequality;

/** The measures of difference between the regions, a row for each year. */
record InequalityTable(RegionInequality chapter) {
  private static final int VARIATION_DECIMALS = 1;
  private static final int RATIO_DECIMALS = 2;
  private static final int GINI_DECIMALS = 3;

  Table table(String title) {
    List<Row> rows = chapter.years().values().stream().map(this::row).toList();
    return new Table(
        "skillnader-varden-" + chapter.points().series().id(),
        "",
        title,
        notes(rows),
        voice().say(FindingPhrase.ROW_PERIOD),
        columns(),
        rows);
  }

  private List<Column> columns() {
    int decimals = chapter.points().decimals();
    List<Column> columns = new ArrayList<>();
    columns.add(column("regions", FindingPhrase.COLUMN_REGIONS, 0));
    columns.add(column("lowest", FindingPhrase.COLUMN_LOWEST, decimals));
    columns.add(column("highest", FindingPhrase.COLUMN_HIGHEST, decimals));
    columns.add(column("ratio", FindingPhrase.COLUMN_RATIO, RATIO_DECIMALS));
    columns.add(
        column("variation_equal", FindingPhrase.COLUMN_VARIATION_EQUAL, VARIATION_DECIMALS));
    columns.add(
        column(
            "variation_population", FindingPhrase.COLUMN_VARIATION_POPULATION, VARIATION_DECIMALS));
    columns.add(column("gini", FindingPhrase.COLUMN_GINI, GINI_DECIMALS));
    if (beyondChanceIsKnown()) {
      columns.add(column("beyond_chance", FindingPhrase.COLUMN_BEYOND_CHANCE, decimals));
    }
    return columns;
  }

  private Column column(String key, FindingPhrase label, int decimals) {
    return ValueCells.numbers(key, "", voice().say(label), decimals);
  }

  private boolean beyondChanceIsKnown() {
    return chapter.years().values().stream().anyMatch(it -> it.equal().beyondChance() != null);
  }

  private Row row(InequalityYear year) {
    Inequality equal = year.equal();
    int decimals = chapter.points().decimals();
    ValueCells cells = new ValueCells(voice(), equal.constructed());
    List<Cell> row = new ArrayList<>();
    row.add(cells.number(Double.valueOf(equal.regions()), 0));
    row.add(cells.number(equal.lowest(), decimals));
    row.add(cells.number(equal.highest(), decimals));
    row.add(cells.number(equal.ratio(), RATIO_DECIMALS));
    row.add(cells.number(year.equalVariation(), VARIATION_DECIMALS));
    row.add(cells.number(year.populationVariation(), VARIATION_DECIMALS));
    row.add(cells.number(equal.gini(), GINI_DECIMALS));
    if (beyondChanceIsKnown()) {
      row.add(cells.number(equal.beyondChance(), decimals));
    }
    String label = String.valueOf(equal.year());
    return new Row(label, label, false, equal.constructed(), row);
  }

  private Notes notes(List<Row> rows) {
    return new Notes(
        "",
        voice().say(FindingPhrase.INEQUALITY_METHOD, voice().say(chapter.points().series().unit())),
        Cautions.of(chapter.findings().draft().report(), voice())
            .of(
                chapter.years().values().stream()
                    .flatMap(year -> year.equal().warnings().stream())
                    .filter(warning -> !warning.id().equals("W14"))
                    .toList()),
        Constructed.note(voice(), rows.stream().map(Row::constructed)),
        chapter.findings().draft().sources().of(voice().say(chapter.points().series().source())),
        Sign.in(rows, voice()));
  }

  private Voice voice() {
    return chapter.findings().voice();
  }
}
