package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.utfall.table.Failure;

/** Reads statistics exported as csv: periods as columns, or a row a value. */
final class StatisticsCsv {
  private static final int MOST_COLUMNS = 10_000;

  private final TextBytes text;
  private final String file;
  private final Terms terms;
  private final OptionalInt notUtf8;
  private final Charset charset;

  private StatisticsCsv(TextBytes text, String file, Terms terms) {
    this.text = text;
    this.file = file;
    this.terms = terms;
    this.notUtf8 = text.misfit(UTF_8);
    this.charset = notUtf8.isEmpty() ? UTF_8 : TextBytes.WINDOWS;
  }

  /** Empty where no header of statistics opens the file. */
  static Optional<Statistics> read(TextBytes text, String file, Terms terms) {
    return StatisticsOpening.in(text, terms)
        .map(opening -> new StatisticsCsv(text, file, terms).read(opening));
  }

  private Statistics read(StatisticsOpening opening) {
    refuseOtherEncodings();
    long crowded = text.crowdedLine(opening.delimiter(), MOST_COLUMNS);
    if (crowded > 0) {
      throw StatisticsRefusal.crowded(file, crowded, MOST_COLUMNS);
    }
    try (CsvStream rows = new CsvStream(file, text.reader(charset), opening.delimiter())) {
      for (int i = 0; i < opening.rowsBefore(); i++) {
        next(rows);
      }
      StatisticsHeader header = header(next(rows).orElseThrow());
      return statistics(rows, new StatisticsRows(file, header, terms));
    }
  }

  private void refuseOtherEncodings() {
    text.refuseBinary(file);
    OptionalInt misfit = text.misfit(charset);
    if (misfit.isPresent()) {
      int position = misfit.getAsInt();
      throw StatisticsRefusal.encoding(
          file, "UTF-8 or Windows-1252", position + 1, text.line(position));
    }
  }

  private StatisticsHeader header(CsvStream.Row row) {
    refuseOddLetters(row);
    StatisticsHeader header = StatisticsHeader.of(row.cells(), terms);
    new HeaderCheck(file, row.line(), header).check(terms);
    return header;
  }

  private Statistics statistics(CsvStream rows, StatisticsRows read) {
    Optional<CsvStream.Row> row = next(rows);
    while (row.isPresent()) {
      add(row.get(), read);
      row = next(rows);
    }
    List<Observation> observations = read.observations();
    if (observations.isEmpty()) {
      throw StatisticsRefusal.noValues(file);
    }
    String last = observations.get(observations.size() - 1).place();
    List<Remark> remarks =
        text.endsLine() ? List.of() : List.of(new Remark("unended_row", last, "", ""));
    return new Statistics("csv", observations, remarks);
  }

  private void add(CsvStream.Row row, StatisticsRows read) {
    if (row.isBlank()) {
      return;
    }
    if (!read.fits(row)) {
      throw isCut(row.line())
          ? StatisticsRefusal.cutCsv(file, row.line())
          : StatisticsRefusal.ragged(file, row.line(), row.cells().size(), read.width());
    }
    refuseOddLetters(row);
    read.add(row);
  }

  private Optional<CsvStream.Row> next(CsvStream rows) {
    int line = rows.nextLine();
    try {
      return rows.next();
    } catch (Failure quotes) {
      throw isCut(line) ? StatisticsRefusal.cutCsv(file, line) : quotes;
    }
  }

  private boolean isCut(int line) {
    return !text.endsLine() && line >= text.lastLine();
  }

  private void refuseOddLetters(CsvStream.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
        throw Refusal.quotes(file, row.line());
      }
      if (DoubleEncoding.isIn(cell)) {
        throw doubled("line %d, column %d".formatted(row.line(), i + 1));
      }
    }
  }

  private Failure doubled(String place) {
    if (notUtf8.isEmpty()) {
      return StatisticsRefusal.doubled(file, place);
    }
    int position = notUtf8.getAsInt();
    return StatisticsRefusal.mixed(file, place, position + 1, text.line(position));
  }
}
