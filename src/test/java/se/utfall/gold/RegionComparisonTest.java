package se.utfall.gold;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.gold.Yearly.counts;
import static se.utfall.gold.Yearly.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.statistics.Expected;
import se.utfall.table.Field;

/** Regions against the nation. */
class RegionComparisonTest {
  private static final List<Row> DECLARED =
      List.of(
          Yearly.declared("share", "proportion", 100),
          Yearly.declared("rate", "rate", 1000),
          Yearly.declared("kronor", "amount", 1),
          Yearly.declared("standardised", "standardised_rate", 100_000),
          Given.row(
              DeclaredIndicator.TABLE,
              DeclaredIndicator.INDICATOR,
              "rounded",
              DeclaredIndicator.MEASURE,
              "proportion",
              DeclaredIndicator.ROUNDED,
              true));

  private static Map<String, Row> byRegion(List<Yearly> values) {
    return Yearly.given(DECLARED, values).of(RegionComparison.TABLE).collectAsList().stream()
        .collect(toMap(row -> row.getAs("region_code"), row -> row));
  }

  private static @Nullable Double number(Row row, Field field) {
    return row.getAs(field.name());
  }

  /** A number of a table is so many times that of the reference case. */
  private static void has(Expected expected, String column, Row row, Field field, double times) {
    Double number = number(row, field);
    expected.within(1e-8, column, number == null ? null : number / times);
  }

  /** The reference case's sum of regions is the target; no nation is given. */
  @Test
  void proportionsHaveTheLimitsAndPlacesOfTheReferenceCases() {
    List<Yearly> values = new ArrayList<>();
    for (Expected row : Expected.rows("05_funnel_binomial/input.csv")) {
      double x = row.number("x");
      double n = row.number("n");
      values.add(counts("share", row.text("region"), 2019, x, n).valued(100 * x / n));
    }
    Map<String, Row> compared = byRegion(values);

    assertThat(compared).hasSize(21);
    for (Expected exact : Expected.rows("05_funnel_binomial/expected.csv")) {
      Row row = compared.get(exact.text("region"));
      has(exact, "p", row, RegionComparison.VALUE, 100);
      has(exact, "target", row, RegionComparison.NATION, 100);
      has(exact, "exact_lo95", row, RegionComparison.EXACT_95_LOWER, 100);
      has(exact, "exact_hi95", row, RegionComparison.EXACT_95_UPPER, 100);
      has(exact, "exact_lo998", row, RegionComparison.EXACT_998_LOWER, 100);
      has(exact, "exact_hi998", row, RegionComparison.EXACT_998_UPPER, 100);
    }
    for (Expected adjusted : Expected.rows("07_overdispersion/expected_proportion.csv")) {
      adjustedAs(adjusted, compared.get(adjusted.text("region")), 100);
    }
    for (Expected rank : Expected.rows("16_rank_ci/expected.csv")) {
      Row row = compared.get(rank.text("region"));
      assertThat(row.<Integer>getAs("rank")).isEqualTo((int) rank.number("rank"));
      assertThat(row.<Integer>getAs("rank_lower"))
          .isEqualTo((int) rank.number("rank_lo_joint_sidak"));
      assertThat(row.<Integer>getAs("rank_upper"))
          .isEqualTo((int) rank.number("rank_hi_joint_sidak"));
      assertThat(row.<Integer>getAs("rank_of")).isEqualTo(21);
    }
  }

  private static void adjustedAs(Expected adjusted, Row row, double unit) {
    has(adjusted, "phi", row, RegionComparison.PHI, 1);
    has(adjusted, "tau2", row, RegionComparison.TAU2, 1);
    has(adjusted, "z_adj", row, RegionComparison.Z, 1);
    has(adjusted, "add_lo95", row, RegionComparison.CONTROL_95_LOWER, unit);
    has(adjusted, "add_hi95", row, RegionComparison.CONTROL_95_UPPER, unit);
    has(adjusted, "add_lo998", row, RegionComparison.CONTROL_998_LOWER, unit);
    has(adjusted, "add_hi998", row, RegionComparison.CONTROL_998_UPPER, unit);
  }

  /** The nation has one event for each of its size, so a region's size is what is expected. */
  @Test
  void ratesHaveTheLimitsOfTheReferenceCases() {
    List<Yearly> values = new ArrayList<>();
    values.add(counts("rate", "00", 2019, 10_000, 10_000).valued(1000));
    for (Expected row : Expected.rows("06_funnel_poisson/input.csv")) {
      values.add(
          counts("rate", row.text("region"), 2019, row.number("observed"), row.number("expected")));
    }
    Map<String, Row> compared = byRegion(values);

    assertThat(compared).hasSize(21).doesNotContainKey("00");
    for (Expected exact : Expected.rows("06_funnel_poisson/expected.csv")) {
      Row row = compared.get(exact.text("region"));
      has(exact, "exact_lo95", row, RegionComparison.EXACT_95_LOWER, 1000);
      has(exact, "exact_hi95", row, RegionComparison.EXACT_95_UPPER, 1000);
      has(exact, "exact_lo998", row, RegionComparison.EXACT_998_LOWER, 1000);
      has(exact, "exact_hi998", row, RegionComparison.EXACT_998_UPPER, 1000);
      has(exact, "ci_lo95", row, RegionComparison.LOWER, 1000);
      has(exact, "ci_hi95", row, RegionComparison.UPPER, 1000);
    }
    for (Expected adjusted : Expected.rows("07_overdispersion/expected_ratio.csv")) {
      adjustedAs(adjusted, compared.get(adjusted.text("region")), 1000);
    }
    // |z| 1.598 and 2.002: beyond 1.96 only the second.
    assertThat(text(compared.get("Stockholm"), RegionComparison.VERDICT)).isEqualTo("as_expected");
    assertThat(text(compared.get("Uppsala"), RegionComparison.VERDICT)).isEqualTo("higher_95");
    // 2 (1 - Phi(2.0018339214679)) by R's pnorm
    assertThat(number(compared.get("Uppsala"), RegionComparison.P))
        .isCloseTo(0.0453026, within(1e-6));
    assertThat(warnings(compared.get("Uppsala")))
        .containsExactly("W5[5.52]", "W8[]", "W10[21]", "W13[]");
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }

  private static List<String> warnings(Row row) {
    List<Row> warnings = row.getList(row.fieldIndex("warnings"));
    return warnings.stream().map(each -> each.getString(0) + each.getList(1)).toList();
  }

  /** Twenty of a hundred everywhere: phi is 0, so the limits are by chance alone. */
  @Test
  void withoutOverdispersionChanceAloneSetsTheLimits() {
    Map<String, Row> compared =
        byRegion(
            List.of(
                counts("share", "01", 2019, 20, 100).valued(20),
                counts("share", "03", 2019, 20, 100).valued(20),
                counts("share", "04", 2019, 20, 100).valued(20)));

    Row row = compared.get("01");
    assertThat(number(row, RegionComparison.PHI)).isZero();
    assertThat(number(row, RegionComparison.Z)).isZero();
    assertThat(number(row, RegionComparison.P)).isEqualTo(1);
    assertThat(number(row, RegionComparison.Q)).isEqualTo(1);
    assertThat(number(row, RegionComparison.CONTROL_95_LOWER))
        .isNotNull()
        .isEqualTo(number(row, RegionComparison.EXACT_95_LOWER));
    assertThat(number(row, RegionComparison.CONTROL_998_UPPER))
        .isNotNull()
        .isEqualTo(number(row, RegionComparison.EXACT_998_UPPER));
    assertThat(text(row, RegionComparison.VERDICT)).isEqualTo("as_expected");
    assertThat(row.<Integer>getAs("rank")).isEqualTo(1);
    assertThat(row.<Integer>getAs("rank_upper")).isEqualTo(3);
    assertThat(warnings(row)).containsExactly("W8[]", "W10[3]");
    assertThat(row.<String>getList(row.fieldIndex("cells")))
        .containsExactly("share/01/2019", "share/03/2019", "share/04/2019");
  }

  /**
   * A delivered interval from 90 to 110 about 100 has the standard error 10 / 1.96 on either side:
   * from a nation of 80, z is 3.92, and of 91, 1.764.
   */
  @Test
  void deliveredIntervalsAreHeldAgainstTheNation() {
    List<Yearly> values = new ArrayList<>();
    for (int year : List.of(2018, 2019)) {
      values.add(value("standardised", "00", year, year == 2018 ? 80.0 : 91.0));
      values.add(value("standardised", "01", year, 100.0).limits(90, 110));
    }
    values.add(value("standardised", "00", 2017, 111.0));
    values.add(value("standardised", "01", 2017, 100.0).limits(90, 110));
    values.add(value("standardised", "01", 2016, 100.0).limits(90, 110));
    values.add(value("standardised", "00", 2015, 100.0));
    values.add(value("standardised", "01", 2015, 100.0).limits(101, 110));

    assertThat(
            Yearly.given(DECLARED, values)
                .lines(
                    RegionComparison.TABLE,
                    RegionComparison.YEAR,
                    RegionComparison.METHOD,
                    RegionComparison.VERDICT,
                    RegionComparison.REASON,
                    RegionComparison.NATION,
                    RegionComparison.RANK))
        .containsExactlyInAnyOrder(
            "2019 | interval | as_expected |  | 91.0 | -",
            "2018 | interval | higher_998 |  | 80.0 | -",
            "2017 | interval | lower_95 |  | 111.0 | -",
            "2016 | none | not_decided | no_data | - | -",
            "2015 | none | not_decided | no_denominator | 100.0 | -");
  }

  @Test
  void whatCannotBeDecidedSaysWhy() {
    List<Yearly> values =
        new ArrayList<>(
            Arrays.asList(
                // a value alone
                value("share", "00", 2010, 20.0),
                value("share", "01", 2010, 21.0),
                // kronor are no counts
                value("kronor", "00", 2010, 3.0).counted(300, 100),
                value("kronor", "01", 2010, 4.0).counted(400, 100),
                // real and constructed
                counts("share", "01", 2011, 20, 100),
                counts("share", "03", 2011, 20, 100).constructed(),
                // nobody has it
                counts("rate", "01", 2012, 0, 100),
                counts("rate", "03", 2012, 0, 200),
                // everybody has it
                counts("share", "01", 2013, 100, 100),
                counts("share", "03", 2013, 200, 200),
                // no population, and more events than persons
                counts("rate", "00", 2014, 5, 100),
                counts("rate", "01", 2014, 5, 0),
                counts("share", "00", 2014, 5, 100),
                counts("share", "01", 2014, 101, 100),
                // one region, no nation
                counts("rate", "01", 2015, 5, 100),
                // no number
                value("rate", "01", 2016, Double.NaN),
                value("rate", "01", 2017, Double.POSITIVE_INFINITY),
                value("rate", "01", 2018, null)));

    assertThat(
            Yearly.given(DECLARED, values)
                .lines(
                    RegionComparison.TABLE,
                    RegionComparison.INDICATOR,
                    RegionComparison.REGION_CODE,
                    RegionComparison.YEAR,
                    RegionComparison.METHOD,
                    RegionComparison.VERDICT,
                    RegionComparison.REASON,
                    RegionComparison.CONTROL_95_LOWER,
                    RegionComparison.P,
                    RegionComparison.Q))
        .containsExactlyInAnyOrder(
            "share | 01 | 2010 | none | not_decided | no_denominator | - | - | -",
            "kronor | 01 | 2010 | none | not_decided | no_denominator | - | - | -",
            "share | 01 | 2011 | none | not_decided | mixed | - | - | -",
            "share | 03 | 2011 | none | not_decided | mixed | - | - | -",
            "rate | 01 | 2012 | none | not_decided | no_variation | - | - | -",
            "rate | 03 | 2012 | none | not_decided | no_variation | - | - | -",
            "share | 01 | 2013 | none | not_decided | no_variation | - | - | -",
            "share | 03 | 2013 | none | not_decided | no_variation | - | - | -",
            "rate | 01 | 2014 | none | not_decided | no_denominator | - | - | -",
            "share | 01 | 2014 | none | not_decided | no_denominator | - | - | -",
            "rate | 01 | 2015 | none | not_decided | no_data | - | - | -");
  }

  @Test
  void countsMayPassTwoToTheThirtyFirst() {
    Map<String, Row> compared =
        byRegion(
            List.of(
                counts("rate", "00", 2019, 7.6e9, 15.2e9),
                counts("rate", "01", 2019, 3.8e9, 7.6e9),
                counts("rate", "03", 2019, 4.0e9, 7.6e9)));

    assertThat(number(compared.get("01"), RegionComparison.SIZE)).isEqualTo(3.8e9);
    assertThat(number(compared.get("01"), RegionComparison.Z)).isZero();
    assertThat(number(compared.get("03"), RegionComparison.NATION)).isEqualTo(500);
    assertThat(compared.values())
        .allSatisfy(row -> assertThat(numbers(row)).allMatch(Double::isFinite));
  }

  private static List<Double> numbers(Row row) {
    return RegionComparison.TABLE.fields().stream()
        .map(field -> row.getAs(field.name()))
        .filter(Double.class::isInstance)
        .map(Double.class::cast)
        .toList();
  }

  @Test
  void onlyConstructedValuesAreCompared() {
    Row row =
        byRegion(
                List.of(
                    counts("share", "01", 2019, 20, 100).constructed(),
                    counts("share", "03", 2019, 30, 100).constructed()))
            .get("01");

    assertThat(text(row, RegionComparison.METHOD)).isEqualTo("funnel_binomial");
    assertThat(row.<Boolean>getAs("constructed")).isTrue();
    assertThat(warnings(row)).contains("W14[]");
  }

  /** 07 and 14 leave in 2019; 03 lacks the first year only. */
  @Test
  void theNationsAbsentRegionsAndRoundedSourcesAreSaid() {
    List<Yearly> values = new ArrayList<>();
    List<String> flags = List.of("absent:03 rounded", "absent:07,14 rounded", "absent:07,14");
    for (int i = 0; i < 3; i++) {
      values.add(value("rounded", "00", 2018 + i, 20.0).flag(flags.get(i)));
      values.add(value("rounded", "01", 2018 + i, 20.0));
    }
    List<Row> rows =
        Yearly.given(DECLARED, values)
            .of(RegionComparison.TABLE)
            .orderBy(RegionComparison.YEAR.column())
            .collectAsList();

    assertThat(rows.stream().map(RegionComparisonTest::warnings))
        .containsExactly(
            List.of("W16[]"),
            List.of("W15[07,14, 2019]", "W16[]"),
            List.of("W2[]", "W15[07,14, 2019]", "W16[]"));
  }

  @Test
  void monthsAreNotYears() {
    assertThat(
            byRegion(
                List.of(value("share", "01", 2019, 20.0).with(IndicatorValue.PERIOD, "2019-03"))))
        .isEmpty();
  }
}
