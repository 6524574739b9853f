package se.utfall.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.domain.Comparison;
import se.utfall.domain.Comparison.Limits;
import se.utfall.domain.Comparison.Rank;

/** The columns of a year's comparison; limits and ranks where any region has them. */
record ComparisonColumns(RegionTable table) {
  Map<Column, List<Cell>> columns() {
    int year = table.comparisons().get(0).year();
    String group = say(FindingPhrase.GROUP_YEAR, String.valueOf(year));
    int decimals = table.points().decimals();
    Map<Column, List<Cell>> columns = new LinkedHashMap<>();
    columns.put(
        numbers("value", group, FindingPhrase.COLUMN_VALUE),
        table.regions().stream().map(this::value).toList());
    if (table.hasLimits()) {
      columns.put(
          numbers("lower", group, FindingPhrase.COLUMN_LOWER),
          cells(it -> number(it, lower(it), decimals)));
      columns.put(
          numbers("upper", group, FindingPhrase.COLUMN_UPPER),
          cells(it -> number(it, upper(it), decimals)));
    }
    columns.putAll(against());
    return columns;
  }

  private Map<Column, List<Cell>> against() {
    String group = say(FindingPhrase.GROUP_AGAINST);
    Map<Column, List<Cell>> columns = new LinkedHashMap<>();
    columns.put(
        ValueCells.texts("against", group, say(FindingPhrase.COLUMN_AGAINST)),
        cells(this::verdict));
    if (table.hasTests()) {
      columns.put(
          ValueCells.numbers("q", group, say(FindingPhrase.COLUMN_Q), ValueCells.P),
          cells(this::q));
    }
    if (table.hasRanks()) {
      columns.put(
          ValueCells.numbers("rank", group, say(FindingPhrase.COLUMN_RANK), 0),
          cells(it -> number(it, place(it), 0)));
      columns.put(
          ValueCells.texts("ranks", group, say(FindingPhrase.COLUMN_RANK_INTERVAL)),
          cells(this::ranks));
    }
    return columns;
  }

  private List<Cell> cells(Function<Optional<Comparison>, Cell> cell) {
    return table.regions().stream().map(region -> cell.apply(table.comparison(region))).toList();
  }

  private Column numbers(String key, String group, FindingPhrase label) {
    return ValueCells.numbers(key, group, say(label), table.points().decimals());
  }

  /** The nation's stands with every region's comparison; a region's only with its own. */
  private Cell value(String region) {
    int decimals = table.points().decimals();
    if (region.equals(Findings.NATION)) {
      Comparison any = table.comparisons().get(0);
      return number(Optional.of(any), any.nation(), decimals);
    }
    Optional<Comparison> comparison = table.comparison(region);
    return number(comparison, comparison.map(Comparison::value).orElse(null), decimals);
  }

  private Cell number(Optional<Comparison> comparison, @Nullable Double value, int decimals) {
    boolean constructed = comparison.map(Comparison::constructed).orElse(false);
    return new ValueCells(table.voice(), constructed).number(value, decimals);
  }

  private Cell q(Optional<Comparison> comparison) {
    boolean constructed = comparison.map(Comparison::constructed).orElse(false);
    Double q = comparison.map(Comparison::test).map(Comparison.Test::q).orElse(null);
    return new ValueCells(table.voice(), constructed).p(q);
  }

  private Cell verdict(Optional<Comparison> comparison) {
    return comparison
        .map(it -> Cell.words(new Verdicts(table.voice()).of(it.verdict())))
        .orElseGet(() -> Cell.words(""));
  }

  private static @Nullable Double lower(Optional<Comparison> comparison) {
    Limits limits = comparison.map(Comparison::limits).orElse(null);
    return limits == null ? null : limits.lower();
  }

  private static @Nullable Double upper(Optional<Comparison> comparison) {
    Limits limits = comparison.map(Comparison::limits).orElse(null);
    return limits == null ? null : limits.upper();
  }

  private static @Nullable Double place(Optional<Comparison> comparison) {
    Rank rank = RegionTable.rank(comparison);
    return rank == null ? null : Double.valueOf(rank.rank());
  }

  private Cell ranks(Optional<Comparison> comparison) {
    Rank rank = RegionTable.rank(comparison);
    return rank == null
        ? Sign.MISSING.cell(table.voice(), "missing")
        : Cell.words(
            say(
                FindingPhrase.RANK_INTERVAL,
                String.valueOf(rank.lower()),
                String.valueOf(rank.upper())));
  }

  private String say(FindingPhrase phrase, Object... with) {
    return table.voice().say(phrase, with);
  }
}
