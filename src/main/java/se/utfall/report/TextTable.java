package se.utfall.report;

import java.util.ArrayList;
import java.util.List;

/** A table of words. The first column heads its row. */
record TextTable(String label, List<String> headings, List<Row> rows) {
  record Row(String heading, List<Cell> cells) {}

  record Cell(String label, String text) {}

  static TextTable of(String label, List<String> headings, List<List<String>> texts) {
    return new TextTable(label, headings, texts.stream().map(row -> row(headings, row)).toList());
  }

  boolean filled() {
    return !rows.isEmpty();
  }

  private static Row row(List<String> headings, List<String> texts) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 1; at < texts.size(); at++) {
      cells.add(new Cell(headings.get(at), texts.get(at)));
    }
    return new Row(texts.get(0), cells);
  }
}
