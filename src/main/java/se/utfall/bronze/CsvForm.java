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
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout.Format;
import se.utfall.table.Failure;

/** Takes a csv file apart, with the physical line each record starts on. */
final class CsvForm {
  private static final char MARK = '\uFEFF';

  private final String file;
  private final Charset charset;
  private final char delimiter;

  CsvForm(String file, String encoding, char delimiter) {
    this.file = file;
    this.charset = Charset.forName(encoding);
    this.delimiter = delimiter;
  }

  /** What could be read; the form's fault says where that ended before the file did. */
  Form read(byte[] content) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length + 1);
    CoderResult result = decoder.decode(bytes, text, true);
    Form form = parse(withoutMark(text.flip().toString()));
    return result.isError() ? new Form(form.sheets(), malformed(content, bytes.position())) : form;
  }

  private String withoutMark(String text) {
    boolean marked = charset.equals(StandardCharsets.UTF_8) && text.startsWith("" + MARK);
    return marked ? text.substring(1) : text;
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
      return new Form(lines.isEmpty() ? List.of() : List.of(grid(lines)), fault);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // empty lines are kept, or the parser would skip them before the start of a record is known
  private CSVFormat format() {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  private @Nullable Failure collect(CSVParser parser, List<Line> lines) {
    Iterator<CSVRecord> records = parser.iterator();
    while (true) {
      long start = parser.getCurrentLineNumber() + 1;
      try {
        if (!records.hasNext()) {
          return null;
        }
        add(records.next(), start, lines);
      } catch (UncheckedIOException e) {
        return Refusal.quotes(file, start);
      }
    }
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
