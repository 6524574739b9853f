package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.run.DemoLake.BEFORE_CORRECTION;
import static se.utfall.run.DemoLake.BEFORE_REREPORT;
import static se.utfall.run.DemoLake.LAKE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.RunRecord;
import se.utfall.table.Failure;

/** What was known at a date, and what a correction that came later has changed. */
class KnowledgeDateTest {
  private static final String TOTALS =
      "SELECT grant_year, applied_sek, granted_sek, unused_sek, used_sek FROM gold.grant_total"
          + " WHERE grant_year >= 2023 ORDER BY grant_year";

  private static List<String> asOf(LocalDate date, String query) {
    return LAKE.sql(LAKE.asOf(date), query);
  }

  @Test
  void beforeTheCorrectionLessIsUnusedAnd2024IsNotKnown() {
    assertThat(asOf(BEFORE_CORRECTION, TOTALS))
        .containsExactly("2023 83193957.00 46000000.00 2570732.00 43429268.00");
  }

  @Test
  void beforeTheRereportUnusedIsMissingAndNotZeroWhileTheDecisionIsKnown() {
    assertThat(asOf(BEFORE_REREPORT, TOTALS))
        .containsExactly("2023 83193957.00 46000000.00 null null");
    assertThat(
            asOf(
                BEFORE_REREPORT,
                "SELECT DISTINCT status, rereported, unused_sek, used_percent FROM gold.grant"
                    + " WHERE grant_year = 2023"))
        .containsExactly("missing false null null");
  }

  @Test
  void whatNoRegionHasToldIsNotCountedAsZeroRegions() {
    assertThat(
            asOf(
                BEFORE_REREPORT,
                "SELECT regions_granted, regions_reporting, regions_unused, regions_granted_less"
                    + " FROM gold.grant_total WHERE grant_year = 2023"))
        .containsExactly("19 null null 7");
    assertThat(
            asOf(
                BEFORE_REREPORT,
                "SELECT printed, status FROM gold.report_cell WHERE table_id = 'nyckeltal'"
                    + " AND grant_year = 2023 AND column_key = 'regions_unused'"))
        .containsExactly("null missing");
  }

  @Test
  void nothingOf2024IsInAnyTableBeforeItsDecision() {
    for (String table : List.of("gold.grant", "gold.area_use", "gold.report_cell", "gold.source")) {
      assertThat(
              asOf(BEFORE_REREPORT, "SELECT count(*) FROM " + table + " WHERE grant_year > 2023"))
          .as(table)
          .containsExactly("0");
    }
    assertThat(asOf(BEFORE_REREPORT, "SELECT max(known_from) FROM silver.answer"))
        .containsExactly("2023-05-23");
  }

  @Test
  void nobodyIsAskedForARereportThatIsNotYetDue() {
    assertThat(asOf(BEFORE_REREPORT, "SELECT count(*) FROM gold.follow_up WHERE grant_year = 2023"))
        .containsExactly("0");
  }

  @Test
  void beforeTheCorrectionTheRegionsCostsDoNotSum() {
    assertThat(
            asOf(
                BEFORE_CORRECTION,
                "SELECT region_name, rule, wording, address FROM gold.follow_up"
                    + " WHERE grant_year = 2023"))
        .containsExactly(
            "Region Uppsala cost-sum Kostnadsslagen summerar till 961\u00a0655\u00a0kr, men"
                + " det förbrukade beloppet är 1\u00a0389\u00a0708\u00a0kr. Vilka belopp är rätt?"
                + " statsbidrag/aterrapportering_2023.xlsx!Svar!V7");
  }

  @Test
  void theCorrectionSupersedesTheRegionsAnswersAndTheyStay() {
    assertThat(
            LAKE.sql(
                "SELECT text, superseded, correction, known_from, address FROM silver.answer"
                    + " WHERE region_code = '03' AND grant_year = 2023"
                    + " AND question = 'amount.unused' ORDER BY known_from"))
        .containsExactly(
            "0 kr true false 2024-04-30 statsbidrag/aterrapportering_2023.xlsx!Svar!D7",
            "428\u00a0053 kr false true 2024-06-10"
                + " statsbidrag/aterrapportering_2023_rattelse.xlsx!Svar!D6");
    assertThat(
            LAKE.sql(
                "SELECT region_code, file, count(*) FROM silver.answer JOIN silver.delivery"
                    + " USING (delivery) WHERE superseded GROUP BY ALL"))
        .containsExactly("03 statsbidrag/aterrapportering_2023.xlsx 29");
  }

  @Test
  void beforeTheCorrectionNothingIsSuperseded() {
    assertThat(asOf(BEFORE_CORRECTION, "SELECT count(*) FROM silver.answer WHERE superseded"))
        .containsExactly("0");
  }

  @Test
  void theDefaultReaderDoesNotGetARunWithAKnowledgeDate() {
    RunRecord read = LAKE.run();

    assertThat(read.asOf()).isNull();
    assertThat(LAKE.asOf(BEFORE_REREPORT).sequence()).isGreaterThan(read.sequence());
  }

  @Test
  void aRunIsFoundByItsNameOrTheStartOfIt() {
    RunRecord asOf = LAKE.asOf(BEFORE_CORRECTION);

    assertThat(LAKE.runs().build(asOf.run(), null)).isEqualTo(asOf);
    assertThat(LAKE.runs().build(asOf.run().substring(0, 6), null)).isEqualTo(asOf);
  }

  @Test
  void aDateThatHasNotBeenBuiltIsRefusedWithThoseThatHave() {
    Failure failure =
        catchThrowableOfType(Failure.class, () -> LAKE.asOf(LocalDate.of(2020, 1, 1)));

    assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
    assertThat(failure.problem()).endsWith("has no run as of 2020-01-01.");
    assertThat(failure.why())
        .contains(LAKE.run().run(), LAKE.asOf(BEFORE_REREPORT).run() + " as of 2024-03-01");
  }

  @Test
  void figuresNotKnownAtTheDateAreNotDifferent() {
    Published published = LAKE.published(LAKE.asOf(BEFORE_REREPORT));

    assertThat(published.lines(Published.DIFFERENT)).isEmpty();
    assertThat(published.summary()).contains("0 different").contains("not known at the date");
    assertThat(
            asOf(
                BEFORE_REREPORT,
                "SELECT DISTINCT status FROM gold.published_check WHERE figure LIKE 'table-6/%'"))
        .containsExactly("not_known");
  }

  @Test
  void aFigureThatACorrectionChangedWasNotKnownBeforeIt() {
    assertThat(
            asOf(
                BEFORE_CORRECTION,
                "SELECT published, computed FROM gold.published_check"
                    + " WHERE figure = 'table-8/2023/unused' AND status = 'not_known'"))
        .containsExactly("2998785 2570732.00000000");
  }
}
