package se.utfall.bronze;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a csv file one by one, for files that are too large to hold. */
final class CsvStream implements Closeable {
  private final String file;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  /**
   * A row with the physical line that it starts on.
   *
   * @param cells verbatim
   */
  record Row(int line, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  CsvStream(String file, Reader text, char delimiter) {
    this.file = file;
    try {
      this.parser = CSVParser.parse(text, format(delimiter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.records = parser.iterator();
  }

  // empty lines are kept, or the parser would skip them before the start of a record is known
  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  int nextLine() {
    return Math.toIntExact(parser.getCurrentLineNumber() + 1);
  }

  /** The next row, blank or not; empty at the end. */
  Optional<Row> next() {
    int start = nextLine();
    try {
      return records.hasNext()
          ? Optional.of(new Row(start, records.next().toList()))
          : Optional.empty();
    } catch (UncheckedIOException e) {
      throw Refusal.quotes(file, start).causedBy(e);
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
