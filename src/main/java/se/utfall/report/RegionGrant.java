package se.utfall.report;

import java.util.List;
import java.util.Optional;
import se.utfall.document.Table;
import se.utfall.document.Table.Row;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;
import se.utfall.domain.Words;

/** A region's rows of the report tables, a row for each year. */
record RegionGrant(Findings findings, String code) {
  /** Applied for, granted and unused. */
  Optional<Table> money() {
    return years("tabell-6", "bidrag", ChapterPhrase.REGION_GRANT);
  }

  /** The areas that it went to. */
  Optional<Table> areas() {
    return years("tabell-7", "omraden", ChapterPhrase.REGION_AREAS);
  }

  private Optional<Table> years(String table, String part, Said title) {
    List<ReportCell> cells =
        findings.draft().report().cells().stream()
            .filter(cell -> cell.table().id().equals(table) && cell.row().key().equals(code))
            .filter(cell -> cell.grantYear() <= findings.draft().year())
            .toList();
    return cells.isEmpty() ? Optional.empty() : Optional.of(table(part, title, cells));
  }

  private Table table(String part, Said title, List<ReportCell> cells) {
    String id = "region-" + code + "-" + part;
    Voice voice = findings.voice();
    TablePart own = new TablePart(id, 0, Words.NONE, Years.AS_ROWS, Words.NONE);
    CellTableRows shown =
        new CellTableRows(new CellTable(own, cells).grid(), Constructed.of(cells), voice);
    List<Row> rows = shown.rows();
    return new Table(
        id,
        "",
        voice.say(title),
        TableNotes.ofExcerpt(findings, rows),
        voice.say(Phrase.ROW_YEAR),
        shown.columns(),
        rows);
  }
}
