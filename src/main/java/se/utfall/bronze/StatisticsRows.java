package se.utfall.bronze;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.bronze.StatisticsHeader.Column;
import se.utfall.domain.Vocabulary.Dimension;

/** Makes observations of the rows below a header, which have to be as the header says. */
final class StatisticsRows {
  private final String file;
  private final StatisticsHeader header;
  private final List<Column> valueColumns;
  private final Optional<Column> only;
  private final String unnamed;
  private final List<Observation> observations = new ArrayList<>();

  StatisticsRows(String file, StatisticsHeader header, Terms terms) {
    this.file = file;
    this.header = header;
    this.valueColumns = header.values().toList();
    this.only = header.numbers().stream().filter(it -> !it.hasPeriod()).findFirst();
    this.unnamed = namesItself() ? "" : unnamed(terms);
  }

  private boolean namesItself() {
    return header.has(Dimension.INDICATOR)
        || valueColumns.stream().noneMatch(column -> column.indicator().isEmpty());
  }

  private String unnamed(Terms terms) {
    List<String> headers = header.dimensions();
    return terms
        .unnamed(headers)
        .orElseThrow(() -> StatisticsRefusal.unnamed(file, headers, terms.nearestUnnamed(headers)));
  }

  List<Observation> observations() {
    return observations;
  }

  int width() {
    return header.width();
  }

  boolean fits(CsvStream.Row row) {
    int width = width();
    return row.cells().size() >= width
        && row.cells().stream().skip(width).allMatch(String::isBlank);
  }

  void add(CsvStream.Row row) {
    if (observations.size() + valueColumns.size() > StatisticsReader.MOST_VALUES) {
      throw StatisticsRefusal.tooMany(file);
    }
    for (Column column : valueColumns) {
      observations.add(observation(row, column));
    }
    if (valueColumns.isEmpty()) {
      observations.add(observation(row, only.orElseThrow()));
    }
  }

  private Observation observation(CsvStream.Row row, Column column) {
    List<String> cells = row.cells();
    return new Observation(
        "rad %d, kolumn %s".formatted(row.line(), numbers(column)),
        indicator(cells, column),
        header.in(cells, Dimension.REGION),
        Optional.ofNullable(column.period())
            .filter(period -> !period.isEmpty())
            .orElseGet(() -> header.in(cells, Dimension.PERIOD)),
        written(cells, Dimension.SEX),
        written(cells, Dimension.AGE),
        column.holdsValues() ? cells.get(column.number() - 1) : "",
        "",
        parts(cells));
  }

  /** The columns of the value and of the numbers that belong to it. */
  private String numbers(Column column) {
    return only.isEmpty()
        ? String.valueOf(column.number())
        : header.numbers().stream().map(it -> String.valueOf(it.number())).collect(joining("+"));
  }

  private Observation.Parts parts(List<String> cells) {
    return new Observation.Parts(
        header.in(cells, Dimension.NUMERATOR),
        header.in(cells, Dimension.DENOMINATOR),
        header.in(cells, Dimension.LOWER),
        header.in(cells, Dimension.UPPER));
  }

  /** A blank where the file tells them apart is no total. */
  private String written(List<String> cells, Dimension dimension) {
    String text = header.in(cells, dimension);
    return header.has(dimension) && text.isBlank() ? Observation.BLANK : text;
  }

  private String indicator(List<String> cells, Column column) {
    if (header.has(Dimension.INDICATOR)) {
      return header.in(cells, Dimension.INDICATOR);
    }
    return column.indicator().isEmpty() ? unnamed : column.indicator();
  }
}
