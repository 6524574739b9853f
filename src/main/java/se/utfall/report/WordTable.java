package se.utfall.report;

import java.util.List;
import java.util.stream.IntStream;
import se.utfall.document.Notes;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Kind;
import se.utfall.document.Table.Row;

/** A table of words. Its first heading is over the words that head the rows. */
record WordTable(String id, Said title, List<? extends Said> headings, List<Line> lines) {
  /** One row. */
  record Line(String label, boolean constructed, List<Cell> cells) {
    static Line of(String label, List<String> words) {
      return new Line(label, false, words.stream().map(Cell::words).toList());
    }
  }

  Table table(Voice voice, Notes notes) {
    return new Table(
        id,
        "",
        voice.say(title),
        notes,
        voice.say(headings.get(0)),
        headings.stream().skip(1).map(heading -> column(heading, voice)).toList(),
        IntStream.range(0, lines.size()).mapToObj(this::row).toList());
  }

  private Column column(Said heading, Voice voice) {
    String key = heading.key().replaceFirst("^column_", "");
    return new Column(key, "", false, voice.say(heading), "", kind(heading), 0);
  }

  /** An amount makes a column of numbers. */
  private static Kind kind(Said heading) {
    return heading == Phrase.COLUMN_AMOUNT ? Kind.NUMBER : Kind.TEXT;
  }

  private Row row(int at) {
    Line line = lines.get(at);
    return new Row(String.valueOf(at + 1), line.label(), false, line.constructed(), line.cells());
  }
}
