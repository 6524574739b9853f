package se.utfall.run;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Comparison;
import se.utfall.domain.Inequality;
import se.utfall.domain.Trend;
import se.utfall.gold.IndicatorTrend;
import se.utfall.gold.RegionComparison;
import se.utfall.gold.RegionInequality;
import se.utfall.table.Field;

/** A run's trends, comparisons and measures of inequality, as plain records. */
final class TrendRecords {
  private final RunTables tables;

  TrendRecords(RunTables tables) {
    this.tables = tables;
  }

  /** By indicator, region and sex. */
  List<Trend> trends() {
    return tables
        .rows(
            IndicatorTrend.TABLE,
            IndicatorTrend.INDICATOR,
            IndicatorTrend.REGION_CODE,
            IndicatorTrend.SEX)
        .map(TrendRecords::trend)
        .toList();
  }

  /** By indicator, year, sex and region. */
  List<Comparison> comparisons() {
    return tables
        .rows(
            RegionComparison.TABLE,
            RegionComparison.INDICATOR,
            RegionComparison.YEAR,
            RegionComparison.SEX,
            RegionComparison.REGION_CODE)
        .map(TrendRecords::comparison)
        .toList();
  }

  /** By indicator, year, sex and weighting. */
  List<Inequality> inequalities() {
    return tables
        .rows(
            RegionInequality.TABLE,
            RegionInequality.INDICATOR,
            RegionInequality.YEAR,
            RegionInequality.SEX,
            RegionInequality.WEIGHTING)
        .map(TrendRecords::inequality)
        .toList();
  }

  private static Trend.Place place(Values row) {
    return new Trend.Place(
        row.text(IndicatorTrend.INDICATOR),
        row.text(IndicatorTrend.REGION_CODE),
        row.text(IndicatorTrend.REGION_NAME),
        row.text(IndicatorTrend.SEX));
  }

  private static Trend trend(Values row) {
    return new Trend(
        place(row),
        row.numbers(IndicatorTrend.YEARS_USED),
        point(
            row.numberOrNone(IndicatorTrend.FIRST_YEAR),
            limits(
                row,
                IndicatorTrend.FIRST_VALUE,
                IndicatorTrend.FIRST_LOWER,
                IndicatorTrend.FIRST_UPPER)),
        point(
            row.numberOrNone(IndicatorTrend.LAST_YEAR),
            limits(
                row,
                IndicatorTrend.LAST_VALUE,
                IndicatorTrend.LAST_LOWER,
                IndicatorTrend.LAST_UPPER)),
        limits(
            row, IndicatorTrend.CHANGE, IndicatorTrend.CHANGE_LOWER, IndicatorTrend.CHANGE_UPPER),
        slope(
            row.text(IndicatorTrend.METHOD),
            limits(
                row, IndicatorTrend.SLOPE, IndicatorTrend.SLOPE_LOWER, IndicatorTrend.SLOPE_UPPER),
            row.real(IndicatorTrend.P)),
        slope(
            row.text(IndicatorTrend.METHOD_ALL_YEARS),
            limits(
                row,
                IndicatorTrend.SLOPE_ALL_YEARS,
                IndicatorTrend.SLOPE_ALL_YEARS_LOWER,
                IndicatorTrend.SLOPE_ALL_YEARS_UPPER),
            row.real(IndicatorTrend.P_ALL_YEARS)),
        Trend.Verdict.valueOf(constant(row, IndicatorTrend.VERDICT)),
        Trend.Verdict.valueOf(constant(row, IndicatorTrend.VERDICT_ALL_YEARS)),
        row.numbers(IndicatorTrend.BREAKS),
        row.warnings(),
        row.flag(IndicatorTrend.CONSTRUCTED));
  }

  private static String constant(Values row, Field field) {
    return row.text(field).toUpperCase(Locale.ROOT);
  }

  private static Trend.@Nullable Limits limits(Values row, Field value, Field lower, Field upper) {
    Double number = row.real(value);
    return number == null ? null : new Trend.Limits(number, row.real(lower), row.real(upper));
  }

  private static Trend.@Nullable YearValue point(
      @Nullable Integer year, Trend.@Nullable Limits value) {
    return year == null || value == null
        ? null
        : new Trend.YearValue(year, value.value(), value.lower(), value.upper());
  }

  private static Trend.@Nullable Slope slope(
      String method, Trend.@Nullable Limits limits, @Nullable Double p) {
    return limits == null
        ? null
        : new Trend.Slope(method, limits.value(), limits.lower(), limits.upper(), p);
  }

  private static Comparison comparison(Values row) {
    return new Comparison(
        place(row),
        row.number(RegionComparison.YEAR),
        row.text(RegionComparison.METHOD),
        row.real(RegionComparison.VALUE),
        row.real(RegionComparison.NATION),
        row.real(RegionComparison.SIZE),
        new Comparison.Limits(
            row.real(RegionComparison.LOWER),
            row.real(RegionComparison.UPPER),
            row.real(RegionComparison.CONTROL_95_LOWER),
            row.real(RegionComparison.CONTROL_95_UPPER),
            row.real(RegionComparison.CONTROL_998_LOWER),
            row.real(RegionComparison.CONTROL_998_UPPER)),
        dispersion(row.real(RegionComparison.PHI), row.real(RegionComparison.TAU2)),
        Comparison.Verdict.valueOf(constant(row, RegionComparison.VERDICT)),
        rank(row),
        test(row.real(RegionComparison.P), row.real(RegionComparison.Q), row),
        row.text(RegionComparison.REASON),
        row.warnings(),
        row.flag(RegionComparison.CONSTRUCTED));
  }

  private static Comparison.@Nullable Dispersion dispersion(
      @Nullable Double phi, @Nullable Double tau2) {
    return phi == null || tau2 == null ? null : new Comparison.Dispersion(phi, tau2);
  }

  private static Comparison.@Nullable Rank rank(Values row) {
    return row.numberOrNone(RegionComparison.RANK) == null
        ? null
        : new Comparison.Rank(
            row.number(RegionComparison.RANK),
            row.number(RegionComparison.RANK_LOWER),
            row.number(RegionComparison.RANK_UPPER),
            row.number(RegionComparison.RANK_OF));
  }

  private static Comparison.@Nullable Test test(
      @Nullable Double p, @Nullable Double q, Values row) {
    return p == null || q == null
        ? null
        : new Comparison.Test(p, q, row.number(RegionComparison.TESTS));
  }

  private static Inequality inequality(Values row) {
    return new Inequality(
        row.text(RegionInequality.INDICATOR),
        row.number(RegionInequality.YEAR),
        row.text(RegionInequality.SEX),
        row.text(RegionInequality.WEIGHTING),
        row.number(RegionInequality.REGIONS),
        row.real(RegionInequality.MEAN),
        row.real(RegionInequality.LOWEST),
        row.real(RegionInequality.HIGHEST),
        row.real(RegionInequality.RATIO),
        row.real(RegionInequality.COEFFICIENT_OF_VARIATION),
        row.real(RegionInequality.GINI),
        row.real(RegionInequality.THEIL),
        row.real(RegionInequality.BETWEEN_DEVIATION),
        row.real(RegionInequality.BEYOND_CHANCE),
        row.text(RegionInequality.REASON),
        row.warnings(),
        row.flag(RegionInequality.CONSTRUCTED));
  }
}
