package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Claim;
import se.utfall.domain.Comparison;
import se.utfall.domain.Evaluation;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Inequality;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.Sensitivity;
import se.utfall.domain.Suppression;
import se.utfall.domain.Trend;
import se.utfall.domain.Trend.Limits;
import se.utfall.domain.Trend.Slope;
import se.utfall.domain.Trend.YearValue;
import se.utfall.domain.Warning;
import se.utfall.domain.Words;

/** Gotland's women of 2022 are held back, and with them what would give them back. */
class PublicationTest {
  private static final Publication PUBLICATION =
      new Publication(
          List.of(
              new Suppression(
                  "gold.indicator",
                  "P",
                  "09",
                  "2022",
                  "women",
                  "numerator",
                  "below_threshold",
                  10)));

  private static Point point(String region, String period, String sex) {
    return new Point(region, region, period, sex, BigDecimal.TEN, "reported", "", true);
  }

  @Test
  void onlyTheHeldBackValueIsTakenOutOfASeries() {
    IndicatorSeries series =
        new IndicatorSeries(
            "P",
            0,
            Words.NONE,
            Words.NONE,
            "lower",
            null,
            Words.NONE,
            List.of(),
            List.of(),
            List.of(
                point("09", "2022", "women"),
                point("09", "2022", "men"),
                point("09", "2021", "women"),
                point("10", "2022", "women")));

    assertThat(PUBLICATION.series(List.of(series)).get(0).points())
        .extracting(each -> each.value() + " " + each.status())
        .containsExactly("null suppressed", "10 reported", "10 reported", "10 reported");
  }

  private static Trend trend(String region) {
    Slope slope = new Slope("annual_percent_change", -2.0, -3.0, -1.0, 0.01);
    return new Trend(
        new Trend.Place("P", region, region, "women"),
        List.of(2020, 2021, 2022),
        new YearValue(2020, 20.0, null, null),
        new YearValue(2022, 10.0, null, null),
        new Limits(-10.0, null, null),
        slope,
        slope,
        Trend.Verdict.DECREASED,
        Trend.Verdict.DECREASED,
        List.of(),
        List.of(),
        true);
  }

  private static Comparison comparison(String region, int year) {
    return new Comparison(
        new Trend.Place("P", region, region, "women"),
        year,
        "funnel_binomial",
        10.0,
        17.0,
        30.0,
        new Comparison.Limits(5.0, 15.0, 4.0, 30.0, 1.0, 40.0),
        null,
        Comparison.Verdict.AS_EXPECTED,
        new Comparison.Rank(3, 1, 21, 21),
        new Comparison.Test(0.3, 0.5, 21),
        "",
        List.of(),
        true);
  }

  private static Inequality inequality(int year) {
    return new Inequality(
        "P", year, "women", "equal", 21, 17.0, 10.0, 25.0, 2.5, 0.2, 0.1, 0.02, 3.0, 2.0, "",
        List.of(), true);
  }

  private static Claim claim(String statement) {
    return new Claim(
        statement,
        "trend",
        "P",
        "09",
        "women",
        "",
        Claim.Allowed.DESCRIBED,
        "decreased",
        List.of(new Claim.Figure("last_value", 10.0), new Claim.Figure("rank", 3)),
        List.of(),
        List.of(),
        true);
  }

  private static Evaluation published() {
    Evaluation all =
        new Evaluation(
            List.of(trend("09"), trend("10")),
            List.of(comparison("09", 2022), comparison("09", 2021), comparison("10", 2022)),
            List.of(inequality(2022), inequality(2021)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                claim("trend/P/09/women"),
                claim("comparison/P/09/women/2022"),
                claim("comparison/P/09/women/2021"),
                claim("comparison/P/10/women/2022"),
                claim("inequality/P/women"),
                claim("inequality/P/men"),
                claim("trend/P/10/women"),
                claim("aim/A")),
            List.of(new Sensitivity("trend/P/09/women", "pandemic_years", 2, 2, 1, 1.0, 0.5, 1.5)),
            List.of(),
            MethodSettings.DEFAULT);
    return PUBLICATION.evaluation(all);
  }

  @Test
  void aTrendKeepsItsDirectionAndLosesWhatGivesTheValueBack() {
    Trend trend = published().trends().get(0);

    assertThat(trend.first()).isEqualTo(new YearValue(2020, 20.0, null, null));
    assertThat(trend.last()).isNull();
    assertThat(trend.change()).isNull();
    assertThat(trend.slope()).isNull();
    assertThat(trend.slopeAllYears()).isNull();
    assertThat(trend.verdict()).isEqualTo(Trend.Verdict.DECREASED);
    assertThat(trend.warnings()).containsExactly(new Warning("W3", List.of("10")));
    assertThat(published().trends().get(1)).isEqualTo(trend("10"));
  }

  @Test
  void aComparisonOfTheValueIsNotDecided() {
    Comparison comparison = published().comparisons().get(0);

    assertThat(comparison)
        .extracting(
            Comparison::value,
            Comparison::nation,
            Comparison::size,
            Comparison::limits,
            Comparison::rank,
            Comparison::test)
        .containsOnlyNulls();
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.NOT_DECIDED);
    assertThat(comparison.reason()).isEqualTo("suppressed");
    assertThat(published().comparisons().get(1)).isEqualTo(comparison("09", 2021));
  }

  @Test
  void theOtherRegionsLosePlaceAndVariationOfTheYear() {
    Comparison other = published().comparisons().get(2);

    assertThat(other.rank()).isNull();
    assertThat(other.dispersion()).isNull();
    assertThat(other.limits()).isEqualTo(new Comparison.Limits(5.0, 15.0, null, null, null, null));
    assertThat(other.value()).isEqualTo(10.0);
  }

  @Test
  void measuresOfAllRegionsAreLeftOutForTheYear() {
    assertThat(published().inequalities())
        .extracting(each -> each.year() + " " + each.mean() + " " + each.lowest() + each.reason())
        .containsExactly("2022 null nullsuppressed", "2021 17.0 10.0");
  }

  @Test
  void claimsAndSensitivitiesLoseTheirNumbers() {
    assertThat(published().claims())
        .extracting(each -> each.statement() + " " + each.numbers().size() + each.reasons())
        .containsExactly(
            "trend/P/09/women 0[suppressed]",
            "comparison/P/09/women/2022 0[suppressed]",
            "comparison/P/09/women/2021 2[]",
            "comparison/P/10/women/2022 1[]",
            "inequality/P/women 0[suppressed]",
            "inequality/P/men 2[]",
            "trend/P/10/women 2[]",
            "aim/A 2[]");
    assertThat(published().sensitivities())
        .containsExactly(
            new Sensitivity("trend/P/09/women", "pandemic_years", 2, 2, 1, null, null, null));
  }
}
