package se.utfall.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.Given;
import se.utfall.domain.Region;
import se.utfall.silver.Population;
import se.utfall.silver.Statistic;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** A value or a count of people as silver holds it, with what a case does not care about. */
record Measured(Table table, List<Object> said) {
  /** Of the total; null is missing. Its cell is like U1/14/2019. */
  static Measured value(String indicator, String region, int year, @Nullable Double value) {
    Measured made =
        of(Statistic.TABLE, String.join("/", indicator, region, year + ""), region, year);
    return made.with(Statistic.INDICATOR, indicator)
        .with(Statistic.PERIOD, String.valueOf(year))
        .with(Statistic.SEX, "total")
        .with(Statistic.VALUE, value)
        .with(Statistic.METHOD, "published")
        .with(Statistic.STATUS, value == null ? "missing" : "reported");
  }

  /** Of all ages; null is missing. Its cell is like people/14/2019/women. */
  static Measured people(String region, int year, String sex, @Nullable Long people) {
    String cell = String.join("/", "people", region, year + "", sex);
    return of(Population.TABLE, cell, region, year)
        .with(Population.SEX, sex)
        .with(Population.AGE, "all")
        .with(Population.PEOPLE, people)
        .with(Population.STATUS, people == null ? "missing" : "reported");
  }

  private static Measured of(Table table, String cell, String region, int year) {
    return new Measured(table, List.of())
        .with(Statistic.CELL, cell)
        .with(Statistic.REGION_CODE, region)
        .with(Statistic.REGION_NAME, name(region))
        .with(Statistic.YEAR, year);
  }

  private static String name(String region) {
    return Stream.concat(Stream.of(Region.NATION), Given.CONF.regions().stream())
        .filter(each -> each.code().equals(region))
        .map(Region::officialName)
        .findFirst()
        .orElseThrow();
  }

  /** The same, but for one field. */
  Measured with(Field field, @Nullable Object value) {
    List<Object> more = new ArrayList<>(said);
    more.addAll(Arrays.asList(field, value));
    return new Measured(table, more);
  }

  Measured sex(String sex) {
    return with(Statistic.SEX, sex);
  }

  Measured counts(double numerator, double denominator) {
    return with(Statistic.NUMERATOR, numerator).with(Statistic.DENOMINATOR, denominator);
  }

  Measured constructed() {
    return with(Statistic.CONSTRUCTED, true);
  }

  Measured superseded() {
    return with(Statistic.SUPERSEDED, true);
  }

  Measured status(String status) {
    return with(Statistic.STATUS, status);
  }

  Row row() {
    return Given.row(table, said.toArray());
  }

  /** The rows of both tables. */
  static Given given(Measured... measured) {
    return Given.conf()
        .with(Statistic.TABLE, rows(Statistic.TABLE, measured))
        .with(Population.TABLE, rows(Population.TABLE, measured))
        .with(Grant.TABLE, List.of());
  }

  private static List<Row> rows(Table table, Measured... measured) {
    return Arrays.stream(measured)
        .filter(each -> each.table.equals(table))
        .map(Measured::row)
        .toList();
  }
}
