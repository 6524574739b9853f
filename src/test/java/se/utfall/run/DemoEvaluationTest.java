package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.run.DemoLake.LAKE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.domain.Language;
import se.utfall.report.CausalWords;
import se.utfall.report.Composition;

/** What the demonstration concludes, each number computed by other means from its files. */
class DemoEvaluationTest {
  /** Median of the 66 pairwise slopes, and concordant less discordant pairs, of 2008-2019. */
  @Test
  void avoidableCareOfTheNationHasDecreased() {
    assertThat(
            LAKE.sql(
                "SELECT first_year, last_year, format_number(slope, 4), mann_kendall_s, verdict"
                    + " FROM gold.trend WHERE indicator = 'U79133' AND region_code = '00'"
                    + " AND sex = 'total'"))
        .containsExactly("2008 2019 -20.6600 -62 decreased");
  }

  /** 6 of 19 and 2 of 19 to 12 of 21, as in reference case 17. */
  @Test
  void theClearImprovementThatWasPublishedCannotBeDecided() {
    assertThat(
            LAKE.sql(
                "SELECT statement, allowed, finding FROM gold.claim WHERE statement LIKE"
                    + " 'assessment/assessment.well_functioning/202_-2024/published'"
                    + " AND statement NOT LIKE '%2022%' ORDER BY statement"))
        .containsExactly(
            "assessment/assessment.well_functioning/2021-2024/published described increased",
            "assessment/assessment.well_functioning/2023-2024/published cannot_be_decided"
                + " no_clear_change");
  }

  /** 8 578 591 kronor over the 249 177 inhabitants of 31 December 2022, the latest known. */
  @Test
  void norrbottenHasMostPerInhabitant() {
    assertThat(
            LAKE.sql(
                "SELECT region_name, format_number(value, 2) FROM gold.indicator"
                    + " WHERE indicator = 'bidrag_beviljat_per_invanare' AND year = 2024"
                    + " AND region_code != '00' ORDER BY value DESC LIMIT 1"))
        .containsExactly("Region Norrbotten 34.43");
  }

  @Test
  void whatHasNoYearAfterTheMoneyOrNoMoneyByRegionSaysSo() {
    assertThat(
            LAKE.sql(
                "SELECT indicator, status FROM gold.evaluation WHERE dose = 'granted'"
                    + " AND sex = 'total' ORDER BY indicator"))
        .containsExactly(
            "U79029 no_year_after",
            "U79092 no_dose",
            "U79133 no_year_after",
            "psyk_aterinskrivning_30d_demo estimated");
  }

  @Test
  void everyResultHasItsWarnings() {
    assertThat(
            LAKE.sql(
                "SELECT count(*) FROM gold.evaluation WHERE estimate IS NOT NULL"
                    + " AND NOT exists(warnings, w -> w.id = 'W9')"))
        .containsExactly("0");
    for (String table : new String[] {"trend", "comparison", "evaluation", "claim"}) {
      assertThat(
              LAKE.sql(
                  "SELECT count_if(constructed) > 0, count_if(constructed AND NOT"
                      + " exists(warnings, w -> w.id = 'W14')) FROM gold."
                      + table))
          .as(table)
          .containsExactly("true 0");
    }
  }

  /** Gotland is among the held back, and a slope beside all other points would give it back. */
  @Test
  void noStudyHasARegionWithAHeldBackValue() {
    assertThat(
            LAKE.sql(
                "SELECT count(*), count(s.region_code) FROM gold.evaluation_point p LEFT JOIN"
                    + " (SELECT DISTINCT indicator, region_code, sex FROM gold.suppression) s"
                    + " USING (indicator, region_code, sex) WHERE p.sex = 'total'"
                    + " AND p.dose = 'granted'"))
        .containsExactly("17 0");
  }

  @ParameterizedTest
  @EnumSource
  void theReportClaimsNoCause(Language language) {
    assertThat(CausalWords.in(Composition.of(LAKE.report(LAKE.run(), null), language))).isEmpty();
  }
}
