package se.utfall.bronze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout.Format;
import se.utfall.table.Failure;

/** Takes a csv file apart, with the physical line each record starts on. */
record CsvForm(String file, Charset charset, char delimiter) {
  /** What a cell of a spreadsheet holds at most. */
  private static final int LONGEST_CELL = 32_767;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** What could be read; the form's fault says where that ended before the file did. */
  Form read(byte[] content) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int start = isMarked(content) ? MARK.length : 0;
    ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
    CharBuffer text = CharBuffer.allocate(content.length + 1);
    CoderResult result = decoder.decode(bytes, text, true);
    Form form = parse(text.flip().toString());
    return result.isError() ? new Form(form.sheets(), malformed(content, bytes.position())) : form;
  }

  // the mark of UTF-8 is no text in any other encoding either
  private static boolean isMarked(byte[] content) {
    return content.length >= MARK.length
        && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length);
  }

  private Failure malformed(byte[] content, int position) {
    String before = new String(content, 0, position, StandardCharsets.ISO_8859_1);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return Refusal.encoding(file, charset.name(), position + 1, line);
  }

  private Form parse(String text) {
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format())) {
      Failure fault = collect(parser, lines);
      if (endsWithinALine(text) && !lines.isEmpty()) {
        lines.add(lines.remove(lines.size() - 1).cut());
      }
      return new Form(lines.isEmpty() ? List.of() : List.of(grid(lines)), fault);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean endsWithinALine(String text) {
    int lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    return text.chars()
        .skip(lastLine)
        .anyMatch(letter -> letter != delimiter && !Character.isWhitespace(letter));
  }

  // empty lines are kept, or the parser would skip them before the start of a record is known
  private CSVFormat format() {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  private @Nullable Failure collect(CSVParser parser, List<Line> lines) {
    Iterator<CSVRecord> records = parser.iterator();
    Extent extent = new Extent(file);
    while (true) {
      long start = parser.getCurrentLineNumber() + 1;
      try {
        if (!records.hasNext()) {
          return null;
        }
        CSVRecord csv = records.next();
        extent.addRow(csv.size());
        Failure fault = fault(csv, start, lines);
        if (fault != null) {
          return fault;
        }
        add(csv, start, lines);
      } catch (UncheckedIOException e) {
        return Refusal.quotes(file, start);
      }
    }
  }

  private @Nullable Failure fault(CSVRecord csv, long start, List<Line> lines) {
    int width = lines.isEmpty() ? csv.size() : lines.get(0).values().size();
    if (csv.stream().anyMatch(text -> holdsRows(text, width))) {
      return Refusal.quotes(file, start);
    }
    int longest = csv.stream().mapToInt(String::length).max().orElse(0);
    return longest > LONGEST_CELL ? Refusal.longCell(file, start, longest, LONGEST_CELL) : null;
  }

  // two stray quotation marks make one cell of all the rows between them
  private boolean holdsRows(String text, int width) {
    return width > 1
        && text.indexOf('\n') >= 0
        && text.lines().anyMatch(line -> delimiters(line) >= width - 1);
  }

  private long delimiters(String line) {
    return line.chars().filter(letter -> letter == delimiter).count();
  }

  private static void add(CSVRecord csv, long start, List<Line> lines) {
    Line line = new Line(Math.toIntExact(start), csv.stream().map(Value::text).toList());
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  private static Grid grid(List<Line> lines) {
    return new Grid(Format.CSV, "", lines, List.of());
  }
}
