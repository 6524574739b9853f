package se.utfall.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.Given;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.silver.Population;
import se.utfall.table.Field;

/** A year's value as gold.indicator holds it, with what a case does not care about. */
record Yearly(List<Object> said) {
  /** Of both sexes; null is missing. Its cell is like U1/14/2019. */
  static Yearly value(String indicator, String region, int year, @Nullable Double value) {
    return new Yearly(List.of())
        .with(IndicatorValue.INDICATOR, indicator)
        .with(IndicatorValue.REGION_CODE, region)
        .with(IndicatorValue.REGION_NAME, "Region " + region)
        .with(IndicatorValue.PERIOD, String.valueOf(year))
        .with(IndicatorValue.YEAR, year)
        .with(IndicatorValue.SEX, "total")
        .with(IndicatorValue.VALUE, value)
        .with(Lineage.CELLS, new String[] {indicator + "/" + region + "/" + year});
  }

  /** A value with its counts: of 100, or whatever the indicator's multiplier is. */
  static Yearly counts(String indicator, String region, int year, double events, double size) {
    return value(indicator, region, year, 0.0).counted(events, size);
  }

  Yearly counted(double events, double size) {
    return with(IndicatorValue.NUMERATOR, events).with(IndicatorValue.DENOMINATOR, size);
  }

  Yearly valued(double value) {
    return with(IndicatorValue.VALUE, value);
  }

  Yearly limits(double lower, double upper) {
    return with(IndicatorValue.LOWER, lower).with(IndicatorValue.UPPER, upper);
  }

  Yearly constructed() {
    return with(IndicatorValue.CONSTRUCTED, true);
  }

  Yearly flag(String flag) {
    return with(IndicatorValue.FLAG, flag);
  }

  Yearly with(Field field, @Nullable Object value) {
    List<Object> more = new ArrayList<>(said);
    more.addAll(Arrays.asList(field, value));
    return new Yearly(more);
  }

  Row row() {
    return Given.row(IndicatorValue.TABLE, said.toArray());
  }

  /** An indicator as conf/indicators would declare it. */
  static Row declared(String indicator, String measure, double multiplier, Integer... breaks) {
    return Given.row(
        DeclaredIndicator.TABLE,
        DeclaredIndicator.INDICATOR,
        indicator,
        DeclaredIndicator.MEASURE,
        measure,
        DeclaredIndicator.MULTIPLIER,
        multiplier,
        DeclaredIndicator.BREAKS,
        breaks);
  }

  /** With the 21 regions, no population, and these indicators. */
  static Given given(List<Row> declared, List<Yearly> values) {
    return Given.conf()
        .with(DeclaredIndicator.TABLE, declared)
        .with(Population.TABLE, List.of())
        .with(IndicatorValue.TABLE, values.stream().map(Yearly::row).toList());
  }
}
