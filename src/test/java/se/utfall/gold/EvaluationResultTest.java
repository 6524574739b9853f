package se.utfall.gold;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.statistics.Expected;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** Outcomes against the money. */
class EvaluationResultTest {
  private static Map<String, Row> byDose(Given given) {
    return given.of(EvaluationResult.TABLE).collectAsList().stream()
        .collect(toMap(row -> row.getAs("dose"), row -> row));
  }

  private static String status(Given given) {
    return byDose(given).get("granted").getAs("status");
  }

  private static Object value(Row row, Field field) {
    return row.getAs(field.name());
  }

  private static Double number(Row row, Field field) {
    return row.getAs(field.name());
  }

  private static List<String> warnings(Row row) {
    List<Row> warnings = row.getList(row.fieldIndex("warnings"));
    return warnings.stream().map(each -> each.getString(0) + each.getList(1)).toList();
  }

  /** The reference case's regions by their places, each with one dose from 2021 on. */
  private static Aimed reference() {
    List<String> names = new ArrayList<>();
    Aimed aimed = new Aimed();
    for (Expected row : Expected.rows("11_did_twfe/input.csv")) {
      if (!names.contains(row.text("region"))) {
        names.add(row.text("region"));
      }
      String region = Aimed.CODES.get(names.indexOf(row.text("region")));
      int year = (int) row.number("year");
      aimed.outcome(region, year, row.number("y"));
      if (year >= 2021) {
        aimed.dose(region, year, row.number("dose"));
      }
    }
    return aimed;
  }

  private static List<Row> rows(Given given, Table table) {
    return given.of(table).filter(Doses.DOSE.column().equalTo("granted")).collectAsList();
  }

  @Test
  void slopeAndYearsAreThoseOfTheReferenceCase() {
    Given given = reference().given();
    Map<String, Expected> expected =
        Expected.rows("11_did_twfe/expected.csv").stream()
            .collect(toMap(row -> row.text("quantity"), row -> row));
    Row row = byDose(given).get("granted");

    assertThat(value(row, EvaluationResult.STATUS)).isEqualTo("estimated");
    expected.get("beta").has("value", number(row, EvaluationResult.ESTIMATE));
    double lower = number(row, EvaluationResult.LOWER);
    double upper = number(row, EvaluationResult.UPPER);
    // CR2: 0.0404563454428915 times t of 10.7163 degrees of freedom, which lies between those of
    // 10 (2.228139) and 11 (2.200985)
    assertThat(upper - lower)
        .isBetween(2 * 2.200985 * 0.0404563454428915, 2 * 2.228139 * 0.0404563454428915);
    assertThat(number(row, EvaluationResult.P_PERMUTATION)).isLessThan(0.05);
    assertThat(number(row, EvaluationResult.P_WILD)).isLessThan(0.05);
    assertThat(value(row, EvaluationResult.REGIONS)).isEqualTo(21);
    assertThat(value(row, EvaluationResult.BEFORE_FROM)).isEqualTo(2014);
    assertThat(value(row, EvaluationResult.AFTER_FROM)).isEqualTo(2021);
    assertThat(warnings(row)).containsExactly("W9[]", "W13[]");

    Map<Integer, Row> years =
        rows(given, EvaluationYear.TABLE).stream()
            .collect(toMap(each -> each.getAs("year"), each -> each));
    for (Expected year : Expected.rows("11_did_twfe/expected_eventstudy.csv")) {
      Row found = years.get((int) year.number("year"));
      year.has("beta", number(found, EvaluationYear.ESTIMATE));
      year.has("lo95_t20", number(found, EvaluationYear.LOWER));
      year.has("hi95_t20", number(found, EvaluationYear.UPPER));
    }
    assertThat(rows(given, EvaluationPoint.TABLE)).hasSize(21);
  }

  /** The same slope comes without 2020 only if the year says nothing of its own. */
  @Test
  void thePandemicIsLeftOutAndTriedAgain() {
    Given given = reference().given(2020, 2021);
    Row row = byDose(given).get("granted");

    assertThat(value(row, EvaluationResult.BEFORE_TO)).isEqualTo(2019);
    assertThat(value(row, EvaluationResult.AFTER_FROM)).isEqualTo(2022);
    assertThat(warnings(row)).containsExactly("W2[]", "W9[]", "W13[]");
    Expected beta = Expected.rows("11_did_twfe/expected.csv").get(0);
    Row kept =
        given
            .of(DoseAnalysis.TABLE)
            .filter(
                Doses.DOSE
                    .column()
                    .equalTo("granted")
                    .and(DoseRows.VARIANT.column().equalTo("pandemic_years")))
            .first();
    beta.has("value", number(kept, DoseAnalysis.SLOPE));
    assertThat(
            given
                .of(DoseAnalysis.TABLE)
                .filter(DoseRows.VARIANT.column().equalTo("region_left_out"))
                .count())
        .isEqualTo(21);
    assertThat(
            given
                .lines(
                    ResultSensitivity.TABLE,
                    ResultSensitivity.STATEMENT,
                    ResultSensitivity.ALTERNATIVE,
                    ResultSensitivity.TRIED,
                    ResultSensitivity.SAME_DIRECTION)
                .stream()
                .sorted())
        .contains(
            "dose/money/out/total | complete_regions | 1 | 1",
            "dose/money/out/total | pandemic_years | 1 | 1",
            "dose/money/out/total | region_left_out | 21 | 21");
  }

  private static Aimed regions(int count) {
    Aimed aimed = new Aimed();
    for (int i = 0; i < count; i++) {
      String region = Aimed.CODES.get(i);
      aimed.outcome(region, 2019, i % 3).outcome(region, 2020, i % 5);
      aimed.outcome(region, 2022, i % 4).outcome(region, 2023, i % 7);
      aimed.dose(region, 2022, 1.0 + i).dose(region, 2023, 2.0 + i);
    }
    return aimed;
  }

  @Test
  void moneyThatIsNotKnownByRegionGivesNoNumber() {
    Map<String, Row> results = byDose(regions(12).withoutDose().given());

    assertThat(results).containsOnlyKeys("granted");
    Row row = results.get("granted");
    assertThat(value(row, EvaluationResult.STATUS)).isEqualTo("no_dose");
    assertThat(number(row, EvaluationResult.ESTIMATE)).isNull();
    assertThat(value(row, EvaluationResult.MET_WILD)).isNull();
  }

  @Test
  void anOutcomeThatEndsBeforeTheMoneyGivesNoNumber() {
    Aimed aimed = new Aimed();
    for (String region : Aimed.CODES) {
      aimed.outcome(region, 2020, 1.0).outcome(region, 2021, 2.0).dose(region, 2021, 3.0);
    }

    assertThat(status(aimed.given())).isEqualTo("no_year_after");
  }

  @Test
  void realAndConstructedValuesGiveNoNumber() {
    Aimed aimed = regions(12);
    aimed.add(Yearly.value("out", "24", 2019, 1.0).constructed());
    Map<String, Row> results = byDose(aimed.given());

    Row row = results.get("granted");
    assertThat(value(row, EvaluationResult.STATUS)).isEqualTo("mixed");
    assertThat(number(row, EvaluationResult.ESTIMATE)).isNull();
    assertThat(number(row, EvaluationResult.P_WILD)).isNull();
    assertThat(warnings(row)).contains("W14[]");
  }

  @Test
  void fewRegionsGiveNoNumber() {
    assertThat(status(regions(1).given())).isEqualTo("too_few_regions");
    assertThat(status(regions(9).given())).isEqualTo("too_few_regions");
    assertThat(status(regions(10).given())).isEqualTo("estimated");
    assertThat(byDose(new Aimed().given())).isEmpty();
  }

  @Test
  void oneDoseForAllGivesNoNumber() {
    Aimed aimed = new Aimed();
    for (int i = 0; i < 21; i++) {
      String region = Aimed.CODES.get(i);
      aimed.outcome(region, 2019, i).outcome(region, 2022, i % 4).dose(region, 2022, 3.0);
    }

    assertThat(status(aimed.given())).isEqualTo("no_variation");
  }

  @Test
  void noYearBeforeGivesNoNumber() {
    Aimed aimed = new Aimed();
    for (int i = 0; i < 21; i++) {
      String region = Aimed.CODES.get(i);
      aimed.outcome(region, 2022, i % 4).dose(region, 2022, 3.0 + i);
    }

    assertThat(status(aimed.given())).isEqualTo("too_few_points");
  }

  /** Half a unit more each month, ten more from the money on, and a month in four off the line. */
  private static Aimed months(int count) {
    Aimed aimed = new Aimed();
    for (int i = 0; i < count; i++) {
      int year = 2019 + i / 12;
      double value = 0.5 * i + (year >= 2021 ? 10 : 0) + (i % 4 == 0 ? 0.3 : -0.1);
      aimed.add(
          Yearly.value("out", "00", year, value)
              .with(IndicatorValue.PERIOD, "%d-%02d".formatted(year, i % 12 + 1)));
    }
    return aimed;
  }

  @Test
  void monthsAreStatedForTheLast() {
    Row row = byDose(months(48).given()).get("");

    assertThat(value(row, EvaluationResult.STATUS)).isEqualTo("estimated");
    assertThat(value(row, EvaluationResult.START)).isEqualTo("2021-01");
    assertThat(value(row, EvaluationResult.AT)).isEqualTo("2022-12");
    assertThat(value(row, EvaluationResult.POINTS_BEFORE)).isEqualTo(24);
    assertThat(value(row, EvaluationResult.POINTS_AFTER)).isEqualTo(24);
    assertThat(number(row, EvaluationResult.ESTIMATE)).isBetween(9.5, 10.5);
    assertThat(number(row, EvaluationResult.LOWER)).isBetween(5.0, 10.0);
    assertThat(number(row, EvaluationResult.LONGER_UPPER)).isBetween(10.0, 15.0);
    assertThat(value(row, EvaluationResult.ASSOCIATED)).isNull();
  }

  @Test
  void fewMonthsGiveNoNumber() {
    Row row = byDose(months(47).given()).get("");

    assertThat(value(row, EvaluationResult.STATUS)).isEqualTo("too_few_points");
    assertThat(number(row, EvaluationResult.ESTIMATE)).isNull();
  }
}
