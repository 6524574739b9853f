package se.utfall.config;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.utfall.domain.Layout;
import se.utfall.domain.Wording;

/** What must hold between the parts of a layout for a file to be read in only one way. */
record LayoutChecks(LayoutText text, Layout layout) {

  void run() {
    for (Layout.Sheet sheet : layout.sheets()) {
      differ(layout.headers(sheet), "header", "A header names one column.");
      differ(labels(sheet), "question text", "Number and text together name one question.");
    }
    differ(names(), "sheet", "A sheet is declared once.");
    differ(layout.questions().toList(), "question", "A region answers a question once a form.");
  }

  private static List<String> labels(Layout.Sheet sheet) {
    return sheet.columns().stream().map(Layout.Column::label).toList();
  }

  private List<String> names() {
    return layout.sheets().stream().map(Layout.Sheet::name).toList();
  }

  private void differ(Collection<String> texts, String what, String why) {
    Set<Wording> seen = new HashSet<>();
    for (String each : texts) {
      if (!seen.add(Wording.of(each))) {
        throw text.fault(
            each, "the %s \"%s\" is declared twice.".formatted(what, each), why, "Remove one.");
      }
    }
  }
}
