package se.utfall.bronze;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.table.Failure;

/**
 * Where the header of a statistics csv stands. It is sought in a lenient reading, so that a file
 * with damaged or odd letters is still known for what it is and refused for what is wrong with it.
 *
 * @param rowsBefore a title and blank rows that precede the header
 */
record StatisticsOpening(char delimiter, int rowsBefore) {
  private static final int LENGTH = 1 << 16;
  private static final int MOST_ROWS_BEFORE = 3;
  private static final String MARK = "^(\uFEFF|\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)";

  /** Empty where the file does not open as statistics do. */
  static Optional<StatisticsOpening> in(TextBytes text, Terms terms) {
    String opening = text.opening(LENGTH).replace("\0", "").replaceFirst(MARK, "");
    return Stream.of(';', '\t', ',')
        .flatMap(delimiter -> in(opening, delimiter, terms).stream())
        .findFirst();
  }

  private static Optional<StatisticsOpening> in(String opening, char delimiter, Terms terms) {
    try (CsvStream rows = new CsvStream("", new StringReader(opening), delimiter)) {
      for (int before = 0; before <= MOST_ROWS_BEFORE; before++) {
        List<String> cells = rows.next().map(CsvStream.Row::cells).orElse(List.of());
        if (isHeader(cells, terms)) {
          return Optional.of(new StatisticsOpening(delimiter, before));
        }
        if (cells.stream().filter(cell -> !cell.isBlank()).count() > 1) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    } catch (Failure quotes) {
      return Optional.empty();
    }
  }

  private static boolean isHeader(List<String> cells, Terms terms) {
    List<String> headers = cells.stream().map(DoubleEncoding::undone).toList();
    return StatisticsHeader.of(headers, terms).isStatistics();
  }
}
