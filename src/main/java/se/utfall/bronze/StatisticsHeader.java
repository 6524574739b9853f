package se.utfall.bronze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Vocabulary.Dimension;

/** The header row of a statistics csv: what each column says of the values, or which it holds. */
record StatisticsHeader(List<Column> columns) {
  // as the official statistics write them: 2008, 2008M01, 2008K1
  private static final Pattern PERIOD =
      Pattern.compile("(?:(.*\\S)\\s+)?((?:18|19|20|21)\\d\\d(?:M\\d\\d|K\\d)?)", Pattern.DOTALL);

  /**
   * A column under a header.
   *
   * @param number from 1
   * @param dimension what it says of the values; null where it holds values or is unknown
   * @param period of the values it holds; empty where a column of its own gives it
   * @param indicator what the header calls the values; may be empty
   */
  record Column(
      int number,
      String header,
      @Nullable Dimension dimension,
      @Nullable String period,
      String indicator) {
    boolean is(Dimension sought) {
      return dimension == sought;
    }

    boolean hasPeriod() {
      return period != null && !period.isEmpty();
    }

    boolean isUnknown() {
      return dimension == null && period == null;
    }

    boolean holdsValues() {
      return period != null;
    }

    boolean isNumber() {
      return holdsValues() || (dimension != null && !dimension.placesValue());
    }
  }

  static StatisticsHeader of(List<String> headers, Terms terms) {
    List<Column> columns = new ArrayList<>();
    int width = width(headers);
    for (int i = 0; i < width; i++) {
      columns.add(column(i + 1, headers.get(i).strip(), terms));
    }
    return new StatisticsHeader(withValues(columns));
  }

  private static int width(List<String> headers) {
    int width = headers.size();
    while (width > 0 && headers.get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private static Column column(int number, String header, Terms terms) {
    Optional<Dimension> known = terms.of(header);
    Matcher period = PERIOD.matcher(header);
    if (known.isEmpty() && period.matches()) {
      String before = period.group(1) == null ? "" : period.group(1);
      return new Column(number, header, null, period.group(2), before);
    }
    return known.filter(Dimension.VALUE::equals).isPresent()
        ? new Column(number, header, null, "", "")
        : new Column(number, header, known.orElse(null), null, "");
  }

  // PxWeb heads the values of a file with a row a value by what they are
  private static List<Column> withValues(List<Column> columns) {
    List<Column> unknown = columns.stream().filter(Column::isUnknown).toList();
    boolean hasPeriod = columns.stream().anyMatch(it -> it.is(Dimension.PERIOD));
    boolean hasValues =
        columns.stream().anyMatch(it -> it.holdsValues() || it.is(Dimension.NUMERATOR));
    if (hasValues || !hasPeriod || unknown.size() != 1) {
      return columns;
    }
    Column last = columns.get(columns.size() - 1);
    if (!last.isUnknown() || last.header().isEmpty()) {
      return columns;
    }
    Column values = new Column(last.number(), last.header(), null, "", last.header());
    return Stream.concat(columns.stream().limit(columns.size() - 1), Stream.of(values)).toList();
  }

  /** Whether these are the headers of statistics, most of them, and so not of a form. */
  boolean isStatistics() {
    boolean hasValues = values().findAny().isPresent() || has(Dimension.NUMERATOR);
    boolean hasPeriods = has(Dimension.PERIOD) && hasValues;
    boolean periodsAreColumns = values().anyMatch(Column::hasPeriod);
    long unknown = columns.stream().filter(Column::isUnknown).count();
    return has(Dimension.REGION)
        && (hasPeriods || periodsAreColumns)
        && unknown * 2 < columns.size();
  }

  boolean has(Dimension dimension) {
    return columns.stream().anyMatch(it -> it.is(dimension));
  }

  Stream<Column> values() {
    return columns.stream().filter(Column::holdsValues);
  }

  /** The columns of numbers that belong to one value: it, what it is made of and its limits. */
  List<Column> numbers() {
    return columns.stream().filter(Column::isNumber).toList();
  }

  /** The headers that say what the values are of, in order. */
  List<String> dimensions() {
    return columns.stream().filter(it -> !it.isNumber()).map(Column::header).toList();
  }

  /** What a row says in a dimension; empty where there is no such column. */
  String in(List<String> cells, Dimension dimension) {
    return columns.stream()
        .filter(it -> it.is(dimension))
        .findFirst()
        .map(it -> cells.get(it.number() - 1))
        .orElse("");
  }

  int width() {
    return columns.size();
  }
}
