package se.utfall.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.utfall.table.Failure;

/**
 * A csv file with a header, commas and quotes; blank lines are skipped.
 *
 * @param kind what a mistake in the file is
 * @param file as messages name it
 */
record Csv(Failure.Kind kind, String file, List<String> header, List<Line> lines) {

  /** One line, its values by column, stripped. */
  record Line(Csv.Place at, Map<String, String> values) {
    String text(String column) {
      return Objects.requireNonNull(values.get(column), column);
    }

    /** Empty where the file has no such column. */
    String textOrEmpty(String column) {
      return values.getOrDefault(column, "");
    }

    Failure failure(String problem, String why, String remedy) {
      return new Failure(at.kind(), at + " " + problem, why, remedy);
    }
  }

  /** Where a line stands; 1-based. */
  record Place(Failure.Kind kind, String file, long line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /** Reads a declaration. */
  static Csv read(Folder folder, String path) {
    return parse(Failure.Kind.USAGE, folder.place(path), folder.text(path));
  }

  static Csv parse(Failure.Kind kind, String file, String text) {
    try (CSVParser parser = CSVParser.parse(text.replace("\uFEFF", ""), CSVFormat.DEFAULT)) {
      List<String> header = new ArrayList<>();
      List<Line> lines = new ArrayList<>();
      for (CSVRecord values : parser) {
        if (header.isEmpty()) {
          values.forEach(name -> header.add(name.strip()));
        } else {
          lines.add(line(new Place(kind, file, parser.getCurrentLineNumber()), header, values));
        }
      }
      return new Csv(kind, file, header, lines);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(kind, file).causedBy(e);
    }
  }

  /** The same file, once its header is found to be just these columns, in any order. */
  Csv expecting(List<String> columns) {
    return expecting(columns, List.of());
  }

  /** The same where some columns more may be there. */
  Csv expecting(List<String> columns, List<String> more) {
    List<String> known = Stream.of(columns, more).flatMap(List::stream).toList();
    for (String name : header) {
      if (!known.contains(name)) {
        throw Unknown.word(kind, file + ":1", "column", name, known);
      }
    }
    for (String name : columns) {
      if (!header.contains(name)) {
        throw without(name);
      }
    }
    return this;
  }

  private static Line line(Place at, List<String> header, CSVRecord values) {
    if (values.size() != header.size()) {
      throw new Failure(
          at.kind(),
          "%s has %d values.".formatted(at, values.size()),
          "The header has %d columns.".formatted(header.size()),
          "Quote a value that holds a comma, or add what is missing.");
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      named.put(header.get(i), values.get(i).strip());
    }
    return new Line(at, named);
  }

  private Failure without(String column) {
    return new Failure(
        kind,
        "%s lacks the column '%s'.".formatted(file, column),
        "Every column is read.",
        "Add it to the first line, and a value to every other.");
  }

  private static Failure unreadable(Failure.Kind kind, String file) {
    return new Failure(
        kind,
        file + " is not csv.",
        "A quote is not closed, or stands inside a value.",
        "Double a quote inside a quoted value.");
  }
}
