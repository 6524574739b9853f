package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.List;
import se.utfall.document.Notes;
import se.utfall.document.Table;
import se.utfall.document.Table.Row;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;

/** A report table: its cells, none of them from years after the report's. */
record CellTable(TablePart part, List<ReportCell> cells) {

  /** What the newest year says of the table holds for all of it. */
  static CellTable of(List<ReportCell> cells) {
    TablePart newest = cells.stream().max(comparing(ReportCell::grantYear)).orElseThrow().table();
    return new CellTable(newest, cells);
  }

  /** As the report shows it. */
  Table table(Draft draft) {
    Voice voice = draft.voice();
    Grid grid = grid();
    Constructed constructed = Constructed.of(cells);
    CellTableRows rows = new CellTableRows(grid, constructed, voice);
    return new Table(
        part.id(),
        number(voice),
        voice.say(part.title()),
        notes(draft, constructed, rows.rows()),
        voice.say(rowHeading(grid)),
        rows.columns(),
        rows.rows());
  }

  Grid grid() {
    return Grid.of(part.years(), cells);
  }

  /** Like Tabell 6. Bidrag per region. */
  String caption(Voice voice) {
    String number = number(voice);
    return (number.isEmpty() ? "" : number + ". ") + voice.say(part.title());
  }

  /** Tables with a number in their id are numbered tables. */
  private String number(Voice voice) {
    boolean numbered = part.id().matches("tabell-\\d+");
    return numbered ? voice.say(Phrase.TABLE_NUMBER, part.id().substring("tabell-".length())) : "";
  }

  private Notes notes(Draft draft, Constructed constructed, List<Row> rows) {
    Voice voice = draft.voice();
    Respondents respondents = Respondents.of(cells);
    return new Notes(
        respondents.line(voice),
        voice.say(part.basis()),
        new Warnings(voice).of(part.id(), respondents),
        constructed.note(voice),
        draft.sources().ofTable(part.id()),
        Sign.in(rows, voice));
  }

  private static Phrase rowHeading(Grid grid) {
    if (grid.years() == Years.AS_ROWS) {
      return Phrase.ROW_YEAR;
    }
    List<String> kinds =
        grid.rows().stream()
            .map(Grid.Row::part)
            .filter(row -> !row.total())
            .map(row -> row.key().replaceAll("\\..*", ""))
            .distinct()
            .toList();
    if (kinds.stream().allMatch(kind -> kind.matches("\\d\\d"))) {
      return Phrase.ROW_REGION;
    }
    return kinds.size() == 1 ? heading(kinds.get(0)) : Phrase.ROW_OTHER;
  }

  /** What the questions of a kind ask about. */
  private static Phrase heading(String kind) {
    return switch (kind) {
      case "cost" -> Phrase.ROW_COST;
      case "area" -> Phrase.ROW_AREA;
      case "adaptation" -> Phrase.ROW_ADAPTATION;
      case "assessment" -> Phrase.ROW_ASSESSMENT;
      default -> Phrase.ROW_OTHER;
    };
  }
}
