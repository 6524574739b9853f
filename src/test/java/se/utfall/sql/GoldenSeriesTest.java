package se.utfall.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.LocalSpark.SPARK;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.statistics.Golden;
import se.utfall.statistics.Numbers;

/** The reference cases of trends, charts and doses, asked in SQL: a case in a query. */
class GoldenSeriesTest {
  @BeforeAll
  static void views() {
    Stream.of("08_mann_kendall", "09_poisson_apc", "10_its_neweywest", "11_did_twfe", "15_spc_xmr")
        .forEach(GoldenSeriesTest::view);
  }

  private static void view(String name) {
    SPARK
        .read()
        .option("header", "true")
        .option("inferSchema", "true")
        .csv("src/test/resources/golden/" + name + "/input.csv")
        .createOrReplaceTempView("golden_" + name);
  }

  private static Map<String, String> expected(String file, String column, String value) {
    return Numbers.where(Golden.rows(file), column, value).get(0);
  }

  private static void check(Row row, String field, Map<String, String> expected, String column) {
    if (expected.get(column).isEmpty()) {
      assertThat(row.<Object>getAs(field)).as("%s of %s", column, expected).isNull();
    } else {
      Numbers.check(row.<Number>getAs(field).doubleValue(), expected, column);
    }
  }

  @Test
  void trendsAgree() {
    List<Row> rows =
        SPARK
            .sql(
                "SELECT series, mann_kendall(year, value) AS test, theil_sen(year, value) AS line"
                    + " FROM golden_08_mann_kendall GROUP BY series")
            .collectAsList();
    assertThat(rows).hasSize(6).allSatisfy(GoldenSeriesTest::checkTrend);
  }

  private static void checkTrend(Row row) {
    Map<String, String> expected =
        expected("08_mann_kendall/expected.csv", "series", row.getString(0));
    Row test = row.getStruct(1);
    check(test, "n", expected, "n");
    check(test, "s", expected, "S");
    check(test, "var_s", expected, "varS");
    check(test, "z", expected, "Z");
    check(test, "p", expected, "p_normal");
    check(test, "exact_p", expected, "p_exact");
    Row line = row.getStruct(2);
    check(line, "slope", expected, "sen_slope");
    check(line, "lower", expected, "lo95_gilbert");
    check(line, "upper", expected, "hi95_gilbert");
    check(line, "intercept", expected, "intercept_median");
  }

  /** Without 2020-2021 phi is below 1 and the published limits are wider than the raw ones. */
  @Test
  void annualPercentChangeAgrees() {
    Row row =
        SPARK
            .sql(
                "SELECT annual_percent_change(year, events, pop), annual_percent_change(year, events,"
                    + " pop) FILTER (WHERE year NOT IN (2020, 2021)) FROM golden_09_poisson_apc")
            .first();
    Map<String, String> all = expected("09_poisson_apc/expected.csv", "variant", "all_years");
    check(row.getStruct(0), "apc", all, "apc");
    check(row.getStruct(0), "lower", all, "quasi_lo95");
    check(row.getStruct(0), "upper", all, "quasi_hi95");
    check(row.getStruct(0), "phi", all, "phi");
    check(row.getStruct(0), "n", all, "n");
    Map<String, String> without =
        expected("09_poisson_apc/expected.csv", "variant", "exclude_2020_2021");
    check(row.getStruct(1), "apc", without, "apc");
    check(row.getStruct(1), "phi", without, "phi");
    check(row.getStruct(1), "n", without, "n");
    assertThat(row.getStruct(1).<Double>getAs("lower"))
        .isLessThan(Double.parseDouble(without.get("quasi_lo95")));
  }

  @Test
  void segmentsAgree() {
    Row row =
        SPARK
            .sql(
                "SELECT segmented_regression(t, y, 84, 4, 74, 83, 12), segmented_regression(t, y, 84,"
                    + " 12, 74, 83, 12) FROM golden_10_its_neweywest")
            .first();
    checkSegments(row.getList(0), "nw_lag4_adj");
    checkSegments(row.getList(1), "nw_lag12_adj");
  }

  private static void checkSegments(List<Row> terms, String method) {
    Map<String, String> names =
        Map.of("intercept", "(Intercept)", "pandemic", "covid", "sin", "s1", "cos", "c1");
    List<Map<String, String>> expected =
        Numbers.where(Golden.rows("10_its_neweywest/expected.csv"), "method", method);
    assertThat(terms).hasSize(7);
    for (Row term : terms) {
      String name = term.getString(0);
      Map<String, String> row =
          Numbers.where(expected, "term", names.getOrDefault(name, name)).get(0);
      check(term, "estimate", row, "estimate");
      check(term, "se", row, "se");
      check(term, "p", row, "p");
    }
  }

  @Test
  void dosesAgree() {
    Row row =
        SPARK
            .sql(
                "SELECT dose_response(region, year, y, dose * post), dose_response_study(region,"
                    + " year, y, dose * post, 1, 999, 1) FROM golden_11_did_twfe")
            .first();
    for (Row result : List.of(row.getStruct(0), row.getStruct(1))) {
      check(result, "slope", dose("beta"), "value");
      check(result, "se_cr1", dose("se_CR1_G/(G-1)"), "value");
      check(result, "se_cr2", dose("se_CR2"), "value");
      // with the reference case's own draws .001 and .008
      assertThat(result.<Double>getAs("p_permutation")).isBetween(0.001, 0.005);
      assertThat(result.<Double>getAs("p_wild")).isBetween(0.001, 0.03);
    }
    check(row.getStruct(1), "degrees_of_freedom", dose("df_CR2_satterthwaite"), "value");
    checkEventStudy(row.getStruct(1).getList(row.getStruct(1).fieldIndex("event_study")));
  }

  private static Map<String, String> dose(String quantity) {
    return expected("11_did_twfe/expected.csv", "quantity", quantity);
  }

  private static void checkEventStudy(List<Row> points) {
    List<Map<String, String>> expected = Golden.rows("11_did_twfe/expected_eventstudy.csv");
    assertThat(points).hasSameSizeAs(expected);
    for (int i = 0; i < points.size(); i++) {
      check(points.get(i), "period", expected.get(i), "year");
      check(points.get(i), "estimate", expected.get(i), "beta");
      check(points.get(i), "lower", expected.get(i), "lo95_t20");
      check(points.get(i), "upper", expected.get(i), "hi95_t20");
    }
  }

  @Test
  void chartsAgree() {
    List<Row> rows =
        SPARK
            .sql("SELECT series, xmr(t, y) FROM golden_15_spc_xmr GROUP BY series")
            .collectAsList();
    assertThat(rows).hasSize(5).allSatisfy(GoldenSeriesTest::checkChart);
  }

  private static void checkChart(Row row) {
    Map<String, String> limits =
        Numbers.where(
                Numbers.where(
                    Golden.rows("15_spc_xmr/expected_limits.csv"), "screen_outliers", "Y"),
                "series",
                row.getString(0))
            .get(0);
    Row chart = row.getStruct(1);
    check(chart, "mean", limits, "mean");
    check(chart, "lower", limits, "lpl");
    check(chart, "upper", limits, "upl");
    List<Row> points = chart.getList(chart.fieldIndex("points"));
    List<Map<String, String>> expected =
        Numbers.where(
            Numbers.where(Golden.rows("15_spc_xmr/expected_points.csv"), "screen_outliers", "Y"),
            "series",
            row.getString(0));
    assertThat(points).hasSameSizeAs(expected);
    for (int i = 0; i < points.size(); i++) {
      check(points.get(i), "value", expected.get(i), "y");
      assertThat(points.get(i).<String>getAs("signal")).isEqualTo(signal(expected.get(i)));
    }
  }

  private static String signal(Map<String, String> expected) {
    String signal =
        String.join(
            ", ",
            Stream.of("outside", "shift7", "trend7", "two_of_three")
                .filter(rule -> expected.get(rule).equals("1"))
                .map(rule -> rule.replace("7", ""))
                .toList());
    return signal.isEmpty() ? null : signal;
  }
}
