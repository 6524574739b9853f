package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.run.DemoLake.LAKE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The demonstration's numbers, as the follow-up of 2024 and the presentation of 2021 have them. */
class DemoRunTest {
  @Test
  void theYearsSumToWhatHasBeenPublished() {
    assertThat(
            LAKE.sql(
                "SELECT grant_year, sum(applied_sek), sum(granted_sek), sum(unused_sek),"
                    + " sum(used_sek) FROM gold.grant GROUP BY grant_year ORDER BY grant_year"))
        .containsExactly(
            "2021 29663403.00 29500000.00 9867437.00 19632563.00",
            "2022 60529091.00 46000000.00 8430093.00 37569907.00",
            "2023 83193957.00 46000000.00 2998785.00 43001215.00",
            "2024 82707786.00 63500000.00 5720358.00 57779642.00");
  }

  @Test
  void theNationsTotalsAreTheSumsOfTheRegions() {
    assertThat(
            LAKE.sql(
                "SELECT region_code, grant_year, applied_sek, granted_sek, unused_sek, used_sek,"
                    + " regions_granted, regions_reporting FROM gold.grant_total"
                    + " WHERE grant_year IN (2021, 2024) ORDER BY grant_year"))
        .containsExactly(
            "00 2021 29663403.00 29500000.00 9867437.00 19632563.00 19 19",
            "00 2024 82707786.00 63500000.00 5720358.00 57779642.00 21 21");
  }

  @Test
  void theAreaSharesOf2024AreWeightedByWhatWasUsed() {
    assertThat(
            LAKE.sql(
                "SELECT area, round(100 * sum(area_used_sek) / sum(used_sek), 2)"
                    + " FROM gold.area_use WHERE grant_year = 2024 GROUP BY area, item_order"
                    + " ORDER BY item_order"))
        .containsExactly(
            "area.psychiatric_ambulances 17.83",
            "area.assessment_methods 35.20",
            "area.other_adaptations 44.47",
            "area.administration 2.50");
  }

  @Test
  void everyPublishedFigureIsEqualOrExplainedByTheRuleThatIsKnownForIt() throws IOException {
    Path expected = Path.of("src/test/resources/se/utfall/published_expected.csv");

    assertThat(
            LAKE.sql(
                "SELECT concat_ws(',', figure, status, rule) FROM gold.published_check"
                    + " ORDER BY figure_order"))
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(expected).stream().skip(1).toList());
  }

  @Test
  void theSummaryCountsThePublishedFigures() {
    Published published = LAKE.published(LAKE.run());

    assertThat(published.summary()).isEqualTo(Workbench.compared(288, 7, 0));
    published.stopIfDifferent();
  }

  @Test
  void nothingIsRejectedAndNothingIsLeftWithoutARegion() {
    assertThat(LAKE.sql("SELECT * FROM silver.rejected")).isEmpty();
    assertThat(LAKE.sql("SELECT count(DISTINCT region_code) FROM silver.answer"))
        .containsExactly("21");
  }

  @Test
  void realAndConstructedValuesAreToldApart() {
    assertThat(
            LAKE.sql(
                "SELECT 'grant', grant_year, constructed, count(*) FROM gold.grant GROUP BY ALL"
                    + " UNION ALL SELECT 'cost_item', grant_year, constructed, count(*)"
                    + " FROM gold.cost_item WHERE grant_year = 2024 GROUP BY ALL"
                    + " UNION ALL SELECT 'area_use', grant_year, constructed, count(*)"
                    + " FROM gold.area_use WHERE grant_year = 2024 GROUP BY ALL"))
        .containsExactlyInAnyOrder(
            "grant 2021 true 19",
            "grant 2022 true 18",
            "grant 2023 true 19",
            "grant 2024 false 21",
            "cost_item 2024 true 189",
            "area_use 2024 false 84");
  }

  @Test
  void theMarkFollowsIntoTheReportsCells() {
    assertThat(
            LAKE.sql(
                "SELECT DISTINCT table_id, constructed FROM gold.report_cell"
                    + " WHERE grant_year = 2024 AND table_id <> 'nyckeltal' ORDER BY table_id"))
        .containsExactly(
            "tabell-1 true",
            "tabell-2 false",
            "tabell-3 true",
            "tabell-4 true",
            "tabell-5 true",
            "tabell-6 false",
            "tabell-7 false",
            "tabell-8 false");
  }

  @Test
  void oneRegionIsLeftToAskAboutAreasAndNoOther() {
    assertThat(
            LAKE.sql("SELECT region_name, grant_year, rule, wording, address FROM gold.follow_up"))
        .containsExactly(
            "Region Jönköpings län 2021 no-area-chosen 248\u00a0101\u00a0kr är förbrukade, men"
                + " inget område är valt. Ange vilka områden bidraget gick till."
                + " statsbidrag/aterrapportering_2021.csv, rad 7, kolumn 5");
  }

  @Test
  void everyFileIsASource() {
    assertThat(LAKE.sql("SELECT file, known_from, rejected FROM gold.source ORDER BY ALL"))
        .hasSize(Workbench.FILES)
        .containsExactly(
            "insatser_ambulans_2021.csv 2022-08-30 0",
            "kolada/U79029.json 2023-12-01 0",
            "kolada/U79092.json 2024-05-28 0",
            "kolada/U79133.json 2023-12-01 0",
            "konstruerad_psykiatrisk_aterinskrivning.csv 2024-09-02 0",
            "malbild_2021.csv 2022-08-30 0",
            "overenskommelse_2021.csv 2021-01-29 0",
            "scb/folkmangd_2008_2022.csv 2023-02-22 0",
            "statsbidrag/aterrapportering_2021.csv 2022-04-29 0",
            "statsbidrag/aterrapportering_2022.xlsx 2023-05-15 0",
            "statsbidrag/aterrapportering_2023.xlsx 2024-04-30 0",
            "statsbidrag/aterrapportering_2023_rattelse.xlsx 2024-06-10 0",
            "statsbidrag/aterrapportering_2024.csv 2025-04-30 0",
            "statsbidrag/beslut_2021.csv 2021-06-10 0",
            "statsbidrag/beslut_2022.csv 2022-04-05 0",
            "statsbidrag/beslut_2023.csv 2023-05-23 0",
            "statsbidrag/beslut_2024.csv 2024-05-21 0");
  }
}
