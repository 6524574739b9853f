package se.utfall.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** A demo csv as rows to be changed and written again. */
final class CsvTable {
  final List<List<String>> rows = new ArrayList<>();

  /** Where in the rows a line of the file is. */
  private final Map<Integer, Integer> lines = new TreeMap<>();

  CsvTable(String name) {
    Charset charset = name.contains("2021") ? csvCharset(name) : StandardCharsets.UTF_8;
    String text = Demo.text(name, charset).replace("\uFEFF", "");
    try (CSVParser parser =
        CSVParser.parse(text, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
      long start = 1;
      for (CSVRecord row : parser) {
        lines.put((int) start, rows.size());
        rows.add(new ArrayList<>(row.toList()));
        start = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Charset csvCharset(String name) {
    return name.startsWith("aterrapportering") ? Demo.WINDOWS : StandardCharsets.UTF_8;
  }

  int row(Told.Place place) {
    return lines.get(place.row());
  }

  void set(Told.Place place, String text) {
    rows.get(row(place)).set(place.column() - 1, text);
  }

  byte[] bytes() {
    return text(';', "\n", QuoteMode.MINIMAL).getBytes(StandardCharsets.UTF_8);
  }

  String text(char delimiter, String lineEnd, QuoteMode quotes) {
    StringBuilder out = new StringBuilder();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setRecordSeparator(lineEnd)
            .setQuoteMode(quotes)
            .get();
    try {
      for (List<String> row : rows) {
        format.printRecord(out, row.toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
