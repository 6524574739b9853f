package se.utfall.render;

import java.util.List;
import se.utfall.document.Document;
import se.utfall.render.SheetStyles.Look;
import se.utfall.render.SheetStyles.Role;

/** The first sheet: what the workbook is, and where its tables are. */
final class ContentsSheet {
  private static final int NAME_WIDTH = 18;
  private static final int TITLE_WIDTH = 90;

  private final SheetWriter writer;
  private final Labels labels;
  private int at;

  private ContentsSheet(SheetWriter writer, Labels labels) {
    this.writer = writer;
    this.labels = labels;
  }

  static void write(
      SheetWriter writer, Document document, List<Exhibit> exhibits, List<String> names) {
    ContentsSheet sheet = new ContentsSheet(writer, Labels.of(document.language()));
    writer.width(0, NAME_WIDTH);
    writer.width(1, TITLE_WIDTH);
    sheet.opening(document, exhibits);
    sheet.list(exhibits, names);
    SheetPrint.page(writer.sheet());
  }

  private void opening(Document document, List<Exhibit> exhibits) {
    writer.across(at++, document.title(), Role.TITLE);
    if (!document.heading().isEmpty()) {
      writer.across(at++, document.heading(), Role.NOTE);
    }
    fact(labels.run(), document.run());
    fact(labels.dated(), document.dated().toString());
    if (exhibits.stream().anyMatch(Exhibit::hasConstructed)) {
      writer.across(at++, labels.constructedWarning(), Role.WARNING);
    }
    at++;
  }

  private void fact(String term, String text) {
    writer.text(at, 0, term, Look.of(Role.LABEL));
    writer.text(at++, 1, text, Look.of(Role.TEXT));
  }

  private void list(List<Exhibit> exhibits, List<String> names) {
    writer.text(at, 0, labels.sheet(), Look.of(Role.HEADING));
    writer.text(at++, 1, labels.title(), Look.of(Role.HEADING));
    for (int each = 0; each < exhibits.size(); each++) {
      String name = names.get(each + 1);
      writer.link(at, 0, name, name);
      writer.text(at, 1, exhibits.get(each).title(), Look.of(Role.TEXT));
      writer.fit(at++);
    }
  }
}
