package se.utfall.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.LocalSpark.SPARK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.statistics.Expected;
import se.utfall.statistics.Golden;

/** The reference cases of levels, comparisons and inequality, each file in one query. */
class GoldenFunctionsTest {
  private static final double FUNNEL = 1e-8;
  private static final double EXACT = 1e-13;

  private static void view(String name, String file) {
    SPARK
        .read()
        .option("header", "true")
        .option("inferSchema", "true")
        .csv("src/test/resources/golden/" + file)
        .createOrReplaceTempView(name);
  }

  /** What a query says of each row, by the text of its first column. */
  private static Map<String, Row> answers(String query) {
    Map<String, Row> answers = new HashMap<>();
    SPARK.sql(query).collectAsList().forEach(row -> answers.put(row.get(0).toString(), row));
    return answers;
  }

  /** A field of a structure, or of the row itself; null where it has none. */
  private static Double number(Row row, String path) {
    Row in = row;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      in = in.getAs(names[i]);
    }
    Number number = in.getAs(names[names.length - 1]);
    return number == null ? null : number.doubleValue();
  }

  private static void limits(Expected row, String columns, Row answer, String name) {
    limits(1e-9, row, columns, answer, name);
  }

  private static void limits(
      double relative, Expected row, String columns, Row answer, String name) {
    String[] pair = columns.split(" ", -1);
    row.within(relative, pair[0], number(answer, name + ".lower"));
    row.within(relative, pair[1], number(answer, name + ".upper"));
  }

  @Test
  void proportions() {
    view("proportions", "01_wilson/input.csv");
    Map<String, Row> answers =
        answers(
            """
            SELECT id, wilson(x, n) AS w, wilson(x, n, 0.998) AS w998, agresti_coull(x, n) AS a,
              clopper_pearson(x, n) AS c, jeffreys(x, n) AS j
            FROM proportions""");
    for (Expected row : Expected.rows("01_wilson/expected.csv")) {
      Row answer = answers.get(row.text("id"));
      row.has("p", number(answer, "w.value"));
      limits(row, "wilson95_lo wilson95_hi", answer, "w");
      limits(row, "wilson998_lo wilson998_hi", answer, "w998");
      limits(row, "agresti_coull95_lo agresti_coull95_hi", answer, "a");
      limits(row, "clopper95_lo clopper95_hi", answer, "c");
      limits(row, "jeffreys95_lo jeffreys95_hi", answer, "j");
    }
  }

  @Test
  void rates() {
    view("rates", "02_byar_poisson/input.csv");
    Map<String, Row> answers =
        answers(
            """
            SELECT id, poisson_rate(x, pop, 100000) AS r, poisson_rate(x, pop, 100000, 0.998) AS r998
            FROM rates""");
    for (Expected row : Expected.rows("02_byar_poisson/expected.csv")) {
      Row answer = answers.get(row.text("id"));
      row.has("rate", number(answer, "r.value"));
      limits(row, "lo95 hi95", answer, "r");
      limits(row, "lo998 hi998", answer, "r998");
    }
  }

  @Test
  void directlyStandardisedRates() {
    view("events", "03_dsr_dobson/input.csv");
    view("standard", "03_dsr_dobson/esp2013_19.csv");
    Map<String, Row> answers =
        answers(
            """
            SELECT concat(region, ' ', population),
              direct_rate(events, pop, weight, 100000) AS r,
              direct_rate(events, pop, weight, 100000, 0.998) AS r998
            FROM events INNER JOIN standard USING (ageband)
              CROSS JOIN (VALUES ('all', 0), ('20+', 20) AS t (population, youngest))
            WHERE int(regexp_extract(ageband, '^[0-9]+', 0)) >= youngest
            GROUP BY region, population""");
    for (Expected row : Expected.rows("03_dsr_dobson/expected.csv")) {
      Row answer = answers.get(row.text("region") + " " + row.text("population"));
      row.has("events", number(answer, "r.events"));
      row.has("dsr", number(answer, "r.value"));
      limits(row, "lo95 hi95", answer, "r");
      limits(row, "lo998 hi998", answer, "r998");
    }
  }

  @Test
  void ratesOfRepeatedEvents() {
    view("persons", "03_dsr_dobson/input_nonindependent.csv");
    view("standard", "03_dsr_dobson/esp2013_19.csv");
    Row answer =
        SPARK
            .sql(
                """
                SELECT direct_rate_repeated(f1 + 2 * f2 + 3 * f3 + 4 * f4,
                  f1 + 4 * f2 + 9 * f3 + 16 * f4, pop, weight, 100000) AS r
                FROM persons INNER JOIN standard USING (ageband)""")
            .first();
    Expected row = Expected.rows("03_dsr_dobson/expected_nonindependent.csv").get(0);
    row.has("events", number(answer, "r.events"));
    row.has("dsr", number(answer, "r.value"));
    limits(row, "lo95 hi95", answer, "r");
  }

  @Test
  void indirectRatios() {
    view("events", "04_smr/input.csv");
    view("reference", "04_smr/reference.csv");
    Map<String, Row> answers =
        answers(
            """
            SELECT region, indirect_ratio(e.events, e.pop * r.events / r.pop) AS r,
              indirect_ratio(e.events, e.pop * r.events / r.pop, 0.998) AS r998
            FROM events e INNER JOIN reference r ON e.ageband = r.ageband
            GROUP BY region""");
    for (Expected row : Expected.rows("04_smr/expected.csv")) {
      Row answer = answers.get(row.text("region"));
      row.has("observed", number(answer, "r.events"));
      row.has("smr", number(answer, "r.value"));
      limits(row, "lo95 hi95", answer, "r");
      limits(row, "lo998 hi998", answer, "r998");
    }
  }

  @Test
  void funnelOfProportions() {
    view("shares", "05_funnel_binomial/input.csv");
    Map<String, Row> answers =
        answers(
            """
            SELECT region, funnel_binomial(target, n, 0.95) AS f,
              funnel_binomial(target, n, 0.998) AS f998
            FROM shares CROSS JOIN (SELECT sum(x) / sum(n) AS target FROM shares)""");
    for (Expected row : Expected.rows("05_funnel_binomial/expected.csv")) {
      Row answer = answers.get(row.text("region"));
      limits(FUNNEL, row, "exact_lo95 exact_hi95", answer, "f");
      limits(FUNNEL, row, "exact_lo998 exact_hi998", answer, "f998");
    }
  }

  @Test
  void funnelOfRatios() {
    view("ratios", "06_funnel_poisson/input.csv");
    Map<String, Row> answers =
        answers(
            """
            SELECT region, funnel_poisson(expected, 0.95) AS f, funnel_poisson(expected, 0.998) AS f998,
              indirect_ratio(observed, expected) AS r
            FROM ratios GROUP BY region, expected""");
    for (Expected row : Expected.rows("06_funnel_poisson/expected.csv")) {
      Row answer = answers.get(row.text("region"));
      row.has("ratio", number(answer, "r.value"));
      limits(row, "ci_lo95 ci_hi95", answer, "r");
      limits(FUNNEL, row, "exact_lo95 exact_hi95", answer, "f");
      limits(FUNNEL, row, "exact_lo998 exact_hi998", answer, "f998");
    }
  }

  @Test
  void overdispersion() {
    view("ratios", "07_overdispersion/input_ratio.csv");
    view("shares", "07_overdispersion/input_proportion.csv");
    Row answer =
        SPARK
            .sql(
                """
                SELECT (SELECT overdispersion_ratio(observed, expected) FROM ratios) AS ratio,
                  (SELECT overdispersion_proportion(x, n) FROM shares) AS proportion""")
            .first();
    for (String kind : List.of("ratio", "proportion")) {
      Expected row = Expected.rows("07_overdispersion/expected_" + kind + ".csv").get(0);
      row.has("phi", number(answer, kind + ".phi"));
      row.has("tau2", number(answer, kind + ".tau2"));
    }
  }

  @Test
  void inequality() {
    view("regions", "12_inequality/input.csv");
    Map<String, Row> answers =
        answers(
            """
            SELECT 'equal', gini(rate) AS g, theil(rate) AS t, mean_log_deviation(rate) AS l,
              atkinson(rate, 0.5) AS a, coefficient_of_variation(rate) AS v FROM regions
            UNION ALL
            SELECT 'population', gini(rate, pop), theil(rate, pop), mean_log_deviation(rate, pop),
              atkinson(rate, 0.5, pop), coefficient_of_variation(rate, pop) FROM regions""");
    for (Expected row : Expected.rows("12_inequality/expected.csv")) {
      Row answer = answers.get(row.text("weighting"));
      row.has("gini", number(answer, "g"));
      row.has("theil_T", number(answer, "t"));
      row.has("theil_L", number(answer, "l"));
      row.has("atkinson_05", number(answer, "a"));
      row.has("cv", number(answer, "v"));
    }
  }

  @Test
  void slopeIndex() {
    view("regions", "13_sii_rii/input.csv");
    Row answer = SPARK.sql("SELECT slope_index(rate, pop, need) AS s FROM regions").first();
    Expected row = Expected.rows("13_sii_rii/expected.csv").get(0);
    row.has("sii", number(answer, "s.sii"));
    row.has("rii_ratio", number(answer, "s.rii"));
  }

  @Test
  void manyTests() {
    view("tests", "14_bh/input.csv");
    Map<String, Row> answers =
        answers(
            "SELECT q.id, q.q FROM (SELECT explode(benjamini_hochberg(id, p)) AS q FROM tests)");
    for (Expected row : Expected.rows("14_bh/expected.csv")) {
      row.within(EXACT, "bh", number(answers.get(row.text("id")), "q"));
    }
  }

  /**
   * On the scale of log odds. The level of one unit's interval is the 21st root of the confidence:
   * for 0.95 and for 1 - 0.05/21 it is taken to the power of 21.
   */
  @Test
  void ranks() {
    view("shares", "16_rank_ci/input.csv");
    Map<String, Row> answers =
        answers(
            """
            WITH odds AS (SELECT region, ln(x / (n - x)) AS v, sqrt(1 / x + 1 / (n - x)) AS se
              FROM shares)
            SELECT concat(kind, ' ', r.id), r.rank, r.lower, r.upper FROM (
              SELECT 'joint_sidak' AS kind, explode(rank_interval(region, v, se)) AS r FROM odds
              UNION ALL SELECT 'marginal', explode(rank_interval(region, v, se, power(0.95D, 21)))
              FROM odds
              UNION ALL SELECT 'joint_bonf',
                explode(rank_interval(region, v, se, power(1 - 0.05D / 21, 21))) FROM odds)""");
    for (String kind : List.of("joint_sidak", "marginal", "joint_bonf")) {
      for (Expected row : Expected.rows("16_rank_ci/expected.csv")) {
        Row answer = answers.get(kind + " " + row.text("region"));
        row.has("rank", number(answer, "rank"));
        row.has("rank_lo_" + kind, number(answer, "lower"));
        row.has("rank_hi_" + kind, number(answer, "upper"));
      }
    }
  }

  @Test
  void selfAssessments() {
    view("totals", "17_ordinal_change/input.csv");
    Map<String, Row> answers =
        answers(
            """
            SELECT concat(item, ' ', y1), newcombe(x1, n1, x2, n2) AS d,
              fisher_exact(x1, n1, x2, n2) AS f
            FROM totals""");
    for (Expected row : Expected.rows("17_ordinal_change/expected.csv")) {
      Row answer = answers.get(row.text("item") + " " + row.text("y1"));
      row.has("diff", number(answer, "d.difference"));
      limits(row, "newcombe_lo95 newcombe_hi95", answer, "d");
      row.within(EXACT, "fisher_p", number(answer, "f.p"));
    }
  }

  @Test
  void pairedSelfAssessments() {
    view("pairs", "17_ordinal_change/input_paired.csv");
    Row answer =
        SPARK
            .sql(
                """
                SELECT mcnemar_exact(count_if(y2023 < 4 AND y2024 >= 4),
                    count_if(y2023 >= 4 AND y2024 < 4)) AS m,
                  mcnemar_exact(count_if(y2024 > y2023), count_if(y2024 < y2023)) AS s
                FROM pairs""")
            .first();
    Expected row = Expected.rows("17_ordinal_change/expected_paired.csv").get(0);
    row.within(EXACT, "mcnemar_exact_p", number(answer, "m.p"));
    row.within(EXACT, "mcnemar_midp", number(answer, "m.mid_p"));
    row.within(EXACT, "sign_test_p", number(answer, "s.p"));
  }

  @Test
  void grants() {
    view("grants", "18_grants/input.csv");
    Map<String, Row> answers =
        answers(
            """
            WITH regions AS (SELECT granted / pop_rounded_not_official AS sek,
              pop_rounded_not_official AS pop FROM grants)
            SELECT 'gini_granted_per_capita_popweighted', gini(sek, pop) AS value FROM regions
            UNION ALL SELECT 'cv_granted_per_capita_popweighted',
              coefficient_of_variation(sek, pop) FROM regions
            UNION ALL SELECT 'used_share_total', sum(granted - unused) / sum(granted) FROM grants""");
    Expected.rows("18_grants/expected_total.csv").stream()
        .filter(row -> answers.containsKey(row.text("stat")))
        .forEach(row -> row.has("value", number(answers.get(row.text("stat")), "value")));
    assertThat(Golden.rows("18_grants/expected_total.csv").stream().map(row -> row.get("stat")))
        .containsAll(answers.keySet());
  }
}
