package se.utfall.gold;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.gold.Yearly.counts;
import static se.utfall.gold.Yearly.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.domain.MethodSettings;
import se.utfall.statistics.Expected;
import se.utfall.table.Field;

/** How indicators move. */
class IndicatorTrendTest {
  private static final List<Row> DECLARED =
      List.of(
          Yearly.declared("plain", "standardised_rate", 1),
          Yearly.declared("share", "proportion", 100),
          Yearly.declared("rate", "rate", 1000),
          Yearly.declared("kronor", "amount", 1),
          Yearly.declared("broken", "other", 1, 1990, 2014, 2030),
          Given.row(
              DeclaredIndicator.TABLE,
              DeclaredIndicator.INDICATOR,
              "rounded",
              DeclaredIndicator.ROUNDED,
              true));

  private static Given given(List<Yearly> values) {
    return Yearly.given(DECLARED, values);
  }

  private static Map<String, Row> byRegion(Given given) {
    return given.of(IndicatorTrend.TABLE).collectAsList().stream()
        .collect(toMap(row -> row.getAs("region_code"), row -> row));
  }

  private static Row only(List<Yearly> values) {
    return given(values).of(IndicatorTrend.TABLE).collectAsList().get(0);
  }

  private static @Nullable Double number(Row row, Field field) {
    return row.getAs(field.name());
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }

  private static List<String> warnings(Row row) {
    List<Row> warnings = row.getList(row.fieldIndex("warnings"));
    return warnings.stream().map(each -> each.getString(0) + each.getList(1)).toList();
  }

  /** The reference case's series, none of whose years is left out. */
  @Test
  void seriesWithoutCountsHaveTheSlopesOfTheReferenceCase() {
    List<Yearly> values = new ArrayList<>();
    for (Expected row : Expected.rows("08_mann_kendall/input.csv")) {
      int year = (int) row.number("year");
      values.add(value("plain", row.text("series"), year, row.number("value")));
    }
    MethodSettings noPandemic = new MethodSettings(List.of(), 999, 1, 10, List.of());
    Map<String, Row> trends =
        byRegion(given(values).with(DeclaredMethod.TABLE, DeclaredMethod.rows(noPandemic)));

    for (Expected series : Expected.rows("08_mann_kendall/expected.csv")) {
      Row row = trends.get(series.text("series"));
      if (series.number("n") > 4) {
        assertThat(text(row, IndicatorTrend.METHOD)).isEqualTo("theil_sen");
        assertThat(row.<Integer>getAs("mann_kendall_s")).isEqualTo((int) series.number("S"));
        series.has("sen_slope", number(row, IndicatorTrend.SLOPE));
        series.has("lo95_gilbert", number(row, IndicatorTrend.SLOPE_LOWER));
        series.has("hi95_gilbert", number(row, IndicatorTrend.SLOPE_UPPER));
        String p = series.text("p_exact").isEmpty() ? "p_normal" : "p_exact";
        series.has(p, number(row, IndicatorTrend.P));
        series.has(p, number(row, IndicatorTrend.P_ALL_YEARS));
      }
    }
    assertThat(
            trends.values().stream()
                .map(
                    row ->
                        String.join(
                            " ",
                            text(row, IndicatorTrend.REGION_CODE),
                            text(row, IndicatorTrend.VERDICT),
                            text(row, IndicatorTrend.REASON))))
        .containsExactlyInAnyOrder(
            "four_points not_decided too_few_years",
            "five_up indicates_increase indication_only",
            "eight_noties decreased ",
            "ten_ties decreased ",
            "flat_ties no_clear_change interval_includes_no_change",
            "gap_years indicates_decrease indication_only");
    Row few = trends.get("four_points");
    assertThat(text(few, IndicatorTrend.METHOD)).isEqualTo("none");
    assertThat(number(few, IndicatorTrend.SLOPE)).isNull();
    assertThat(few.<Integer>getAs("mann_kendall_s")).isNull();
    assertThat(number(few, IndicatorTrend.CHANGE)).isEqualTo(57 - 11);
    assertThat(warnings(few)).containsExactly("W1[4]");
  }

  /**
   * Without 2020 and 2021 the reference case has beta -0.015167868403034, se 0.00356208793745839
   * and phi below 1, so the interval is 100 (exp(beta -+ t(7) se) - 1) with t(7) = 2.36462425.
   */
  @Test
  void countsHaveTheAnnualPercentChangeOfTheReferenceCase() {
    List<Yearly> values = new ArrayList<>();
    for (Expected row : Expected.rows("09_poisson_apc/input.csv")) {
      double events = row.number("events");
      double people = row.number("pop");
      values.add(
          counts("rate", "01", (int) row.number("year"), events, people)
              .valued(1000 * events / people));
    }
    Row row = only(values);
    Expected main = Expected.rows("09_poisson_apc/expected.csv").get(1);
    Expected all = Expected.rows("09_poisson_apc/expected.csv").get(0);

    assertThat(text(row, IndicatorTrend.METHOD)).isEqualTo("annual_percent_change");
    assertThat(row.<Integer>getList(row.fieldIndex("years_used")))
        .containsExactly(2013, 2014, 2015, 2016, 2017, 2018, 2019, 2022, 2023);
    main.has("apc", number(row, IndicatorTrend.SLOPE));
    assertThat(number(row, IndicatorTrend.SLOPE_LOWER)).isCloseTo(-2.331477872, within(1e-8));
    assertThat(number(row, IndicatorTrend.SLOPE_UPPER)).isCloseTo(-0.672217331, within(1e-8));
    all.has("apc", number(row, IndicatorTrend.SLOPE_ALL_YEARS));
    all.has("quasi_lo95", number(row, IndicatorTrend.SLOPE_ALL_YEARS_LOWER));
    all.has("quasi_hi95", number(row, IndicatorTrend.SLOPE_ALL_YEARS_UPPER));
    all.has("quasi_p", number(row, IndicatorTrend.P_ALL_YEARS));
    assertThat(text(row, IndicatorTrend.VERDICT)).isEqualTo("decreased");
    assertThat(text(row, IndicatorTrend.VERDICT_ALL_YEARS)).isEqualTo("decreased");
    assertThat(warnings(row)).containsExactly("W2[]");
    // 912/61000 = 14.951 (13.996-15.953), 792/63484 = 12.476 (11.622-13.376) by Byar; the change is
    // -2.475 - sqrt(.854^2 + 1.003^2) to -2.475 + sqrt(.900^2 + .955^2)
    assertThat(number(row, IndicatorTrend.FIRST_LOWER)).isCloseTo(13.996108, within(1e-6));
    assertThat(number(row, IndicatorTrend.LAST_UPPER)).isCloseTo(13.375568, within(1e-6));
    assertThat(number(row, IndicatorTrend.CHANGE)).isCloseTo(-2.475235, within(1e-6));
    assertThat(number(row, IndicatorTrend.CHANGE_LOWER)).isCloseTo(-3.792216, within(1e-6));
    assertThat(number(row, IndicatorTrend.CHANGE_UPPER)).isCloseTo(-1.163197, within(1e-6));
  }

  @Test
  void aProportionsChangeHasNewcombesLimits() {
    Expected change = Expected.rows("17_ordinal_change/expected.csv").get(0);
    Row row =
        only(
            List.of(
                counts("share", "01", 2018, 2, 19).valued(100 * 2 / 19.0),
                counts("share", "01", 2019, 12, 21).valued(100 * 12 / 21.0)));

    change.has("diff", number(row, IndicatorTrend.CHANGE) / 100);
    change.has("newcombe_lo95", number(row, IndicatorTrend.CHANGE_LOWER) / 100);
    change.has("newcombe_hi95", number(row, IndicatorTrend.CHANGE_UPPER) / 100);
    assertThat(text(row, IndicatorTrend.VERDICT)).isEqualTo("not_decided");
  }

  /** Values of a region, from a year on. */
  private static List<Yearly> series(String indicator, String region, int from, double... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> value(indicator, region, from + i, values[i]))
        .toList();
  }

  /** 2014 breaks it; 1990 and 2030 are outside of it. */
  @Test
  void noTrendRunsAcrossABreak() {
    Row row = only(series("broken", "01", 2010, 90, 80, 70, 60, 1, 2, 3, 4, 5, 6));

    assertThat(row.<Integer>getList(row.fieldIndex("years_used")))
        .containsExactly(2014, 2015, 2016, 2017, 2018, 2019);
    assertThat(number(row, IndicatorTrend.SLOPE)).isEqualTo(1);
    assertThat(text(row, IndicatorTrend.VERDICT)).isEqualTo("indicates_increase");
    assertThat(row.<Integer>getList(row.fieldIndex("breaks"))).containsExactly(2014);
    assertThat(warnings(row)).containsExactly("W11[2014]");
    assertThat(row.<String>getList(row.fieldIndex("cells"))).hasSize(6).contains("broken/01/2014");
  }

  /** Of the 21 pairs 10 rise by 1 a year, and the flattest of the 11 that fall is -50 to -60. */
  @Test
  void thePandemicsYearsAreInTheSensitivityOnly() {
    Row row = only(series("plain", "01", 2015, 1, 2, 3, 4, 5, -50, -60));

    assertThat(row.<Integer>getAs("last_year")).isEqualTo(2019);
    assertThat(number(row, IndicatorTrend.SLOPE)).isEqualTo(1);
    assertThat(number(row, IndicatorTrend.SLOPE_ALL_YEARS)).isEqualTo(-10);
    assertThat(text(row, IndicatorTrend.VERDICT)).isEqualTo("indicates_increase");
    assertThat(text(row, IndicatorTrend.VERDICT_ALL_YEARS)).isEqualTo("no_clear_change");
    assertThat(warnings(row)).containsExactly("W2[]");
  }

  @Test
  void realAndConstructedValuesAreNeverOneTrend() {
    List<Yearly> values = new ArrayList<>(series("plain", "01", 2010, 1, 2, 3, 4, 5, 6, 7, 8));
    values.add(value("plain", "01", 2018, 9.0).constructed());
    Row row = only(values);

    assertThat(text(row, IndicatorTrend.VERDICT)).isEqualTo("not_decided");
    assertThat(text(row, IndicatorTrend.REASON)).isEqualTo("mixed");
    assertThat(numbers(row)).isEmpty();
    assertThat(warnings(row)).contains("W14[]");
  }

  private static List<Double> numbers(Row row) {
    return IndicatorTrend.TABLE.fields().stream()
        .map(field -> row.getAs(field.name()))
        .filter(Double.class::isInstance)
        .map(Double.class::cast)
        .toList();
  }

  @Test
  void aConstructedSeriesIsATrendThatSaysSo() {
    Row row =
        only(
            series("plain", "01", 2010, 1, 2, 3, 4, 5, 6, 7, 8).stream()
                .map(Yearly::constructed)
                .toList());

    assertThat(text(row, IndicatorTrend.VERDICT)).isEqualTo("increased");
    assertThat(row.<Boolean>getAs("constructed")).isTrue();
    assertThat(warnings(row)).containsExactly("W14[]");
  }

  /** 14 leaves in 2012, 07 joins in 2011, 09 lacks 2011 only; 08 is never there. */
  @Test
  void regionsThatLeaveTheNationForGoodAreSaid() {
    List<Yearly> values =
        List.of(
            value("rounded", "00", 2010, 1.0).flag("absent:07,08 rounded"),
            value("rounded", "00", 2011, 2.0).flag("absent:08,09 rounded"),
            value("rounded", "00", 2012, 3.0).flag("absent:08,14 rounded"),
            value("rounded", "00", 2013, 3.0).flag("absent:08,14 rounded"),
            value("rounded", "00", 2014, 3.0).flag("absent:08,14 rounded"));

    assertThat(warnings(only(values))).containsExactly("W15[14, 2012]", "W16[]");
  }

  @Test
  void theSameRegionsEveryYearNeedNoWarning() {
    List<Yearly> values =
        series("plain", "00", 2010, 1, 2, 3, 4, 5).stream()
            .map(each -> each.flag("absent:08"))
            .toList();

    assertThat(warnings(only(values))).isEmpty();
  }

  /** All equal, no events, one year, the pandemic's only, zero population, huge counts. */
  @Test
  void oddSeriesEndInWords() {
    List<Yearly> values = new ArrayList<>(series("plain", "01", 2010, 5, 5, 5, 5, 5, 5, 5, 5));
    values.add(value("plain", "03", 2019, 5.0));
    values.add(value("plain", "04", 2020, 5.0));
    values.add(value("plain", "05", 2019, null));
    IntStream.range(2010, 2018)
        .forEach(
            year -> {
              values.add(counts("rate", "01", year, 0, 100));
              values.add(counts("rate", "03", year, 5, 0).valued(year));
              values.add(counts("rate", "04", year, 1e9 * (year - 2000), 4e9).valued(year));
              values.add(value("kronor", "01", year, year * 1.0).counted(year, 1));
            });

    List<Row> rows = given(values).of(IndicatorTrend.TABLE).collectAsList();
    assertThat(
            rows.stream()
                .map(
                    row ->
                        String.join(
                            " ",
                            text(row, IndicatorTrend.INDICATOR),
                            text(row, IndicatorTrend.REGION_CODE),
                            text(row, IndicatorTrend.METHOD),
                            text(row, IndicatorTrend.VERDICT),
                            text(row, IndicatorTrend.REASON))))
        .containsExactlyInAnyOrder(
            "plain 01 theil_sen no_clear_change interval_includes_no_change",
            "plain 03 none not_decided too_few_years",
            "plain 04 none not_decided no_data",
            "rate 01 theil_sen no_clear_change interval_includes_no_change",
            "rate 03 theil_sen increased ",
            "rate 04 annual_percent_change increased ",
            "kronor 01 theil_sen increased ");
    assertThat(rows).allSatisfy(row -> assertThat(numbers(row)).allMatch(Double::isFinite));
  }
}
