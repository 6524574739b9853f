package se.utfall.bronze;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.bronze.Cell.Role;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Format;
import se.utfall.domain.Wording;

/** Says what each row of a sheet is. */
record Rows(Layout.Sheet sheet, Grid grid, Header header) {

  Role roleOf(Line line) {
    if (header.rows().contains(line.number())) {
      return Role.HEADER;
    }
    if (line.number() < header.lastRow() || isNote(line)) {
      return Role.OUTSIDE;
    }
    if (isRagged(line)) {
      return Role.RAGGED;
    }
    return isTotal(line) ? Role.TOTAL : Role.DATA;
  }

  Stream<Line> with(Role... roles) {
    List<Role> wanted = List.of(roles);
    return grid.lines().stream().filter(line -> wanted.contains(roleOf(line)));
  }

  boolean holdData(int column) {
    return with(Role.DATA, Role.TOTAL).anyMatch(line -> !line.at(column).isBlank());
  }

  private boolean isNote(Line line) {
    Wording region = region(line);
    return line.isBlank() || sheet.notData().stream().anyMatch(note -> isNote(note, region));
  }

  private static boolean isNote(String note, Wording region) {
    return note.endsWith("*")
        ? region.text().startsWith(Wording.of(note.substring(0, note.length() - 1)).text())
        : region.equals(Wording.of(note));
  }

  private boolean isTotal(Line line) {
    return sheet.totals().stream().map(Wording::of).anyMatch(region(line)::equals);
  }

  // only csv counts its fields; beyond the header, empty ones are what spreadsheets leave behind
  private boolean isRagged(Line line) {
    return grid.format() == Format.CSV
        && (line.values().size() < header.width() || line.width() > header.width());
  }

  private Wording region(Line line) {
    return Wording.of(header.under(sheet.region(), line).text());
  }
}
