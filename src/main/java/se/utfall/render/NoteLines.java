package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.document.Notes;

/** What stands below a table or figure, a paragraph each. */
final class NoteLines {
  private NoteLines() {}

  static List<String> of(Notes notes, Labels labels) {
    List<String> lines = new ArrayList<>();
    lines.add(notes.respondents());
    lines.add(notes.method());
    lines.addAll(notes.warnings());
    lines.add(signs(notes));
    lines.add(notes.source().isEmpty() ? "" : labels.source() + ": " + notes.source());
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  private static String signs(Notes notes) {
    return notes.signs().stream()
        .map(sign -> sign.sign() + " = " + sign.meaning())
        .collect(Collectors.joining("; "));
  }

  /** With the mark, so that it is not read as a note like others; empty where nothing is. */
  static String constructed(Notes notes) {
    return notes.constructed().isEmpty() ? "" : Notes.CONSTRUCTED + " " + notes.constructed();
  }
}
