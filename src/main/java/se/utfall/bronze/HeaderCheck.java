package se.utfall.bronze;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.utfall.bronze.StatisticsHeader.Column;
import se.utfall.domain.Vocabulary.Dimension;
import se.utfall.domain.Wording;

/**
 * Refuses a header of statistics whose columns cannot be told apart or are not known.
 *
 * @param line where it stands
 */
record HeaderCheck(String file, int line, StatisticsHeader header) {

  void check(Terms terms) {
    header.columns().stream()
        .filter(Column::isUnknown)
        .findFirst()
        .ifPresent(column -> refuse(column, terms));
    Map<Object, Column> before = new HashMap<>();
    for (Column column : header.columns()) {
      Column other = before.put(meaning(column), column);
      if (other != null) {
        throw StatisticsRefusal.twice(file, place(column), other.header(), column.header());
      }
    }
    checkParts();
  }

  /** Counts come in pairs, limits about a value, and both in files with a row a value. */
  private void checkParts() {
    requireBoth(Dimension.NUMERATOR, Dimension.DENOMINATOR);
    requireBoth(Dimension.LOWER, Dimension.UPPER);
    boolean hasParts = header.has(Dimension.NUMERATOR) || header.has(Dimension.LOWER);
    header
        .values()
        .filter(column -> hasParts && column.hasPeriod())
        .findFirst()
        .ifPresent(
            column -> {
              throw StatisticsRefusal.partsOfMany(file, place(column), column.header());
            });
  }

  private void requireBoth(Dimension one, Dimension other) {
    if (header.has(one) != header.has(other)) {
      throw StatisticsRefusal.half(file, line, header.has(one) ? other : one);
    }
  }

  private void refuse(Column column, Terms terms) {
    String nearest = terms.nearest(column.header());
    throw StatisticsRefusal.unknownHeader(file, place(column), column.header(), nearest);
  }

  // a column of periods and periods as columns say the same twice, and so do values of both kinds
  private Object meaning(Column column) {
    if (column.dimension() != null) {
      return column.dimension();
    }
    if (header.has(Dimension.PERIOD)) {
      return column.hasPeriod() ? Dimension.PERIOD : Dimension.VALUE;
    }
    if (!column.hasPeriod()) {
      return meaning(header.values().filter(Column::hasPeriod).findFirst().orElseThrow());
    }
    String indicator = header.has(Dimension.INDICATOR) ? "" : column.indicator();
    return List.of(Wording.of(indicator), requireNonNull(column.period()));
  }

  private String place(Column column) {
    return "line %d, column %d".formatted(line, column.number());
  }
}
