package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.Report;

/** A new year's form needs a layout and no Java. */
class NewYearTest {
  private static final String LAYOUT =
      """
      layout: aterrapportering_2025
      source: rereport
      format: csv
      encodings: [utf-8]
      delimiter: ","
      grant_year: 2025
      table:
        region: Region
        yes: [J]
        no: [N]
        columns:
          Kvar av bidraget: amount.unused
          Ambulanser: {question: area.psychiatric_ambulances, unit: fraction}
          Övrigt: {question: area.other_adaptations, unit: fraction}
          Utbildning: adaptation.training
      """;

  @TempDir private static Path folder;
  private static Workbench lake;

  @BeforeAll
  static void declareAndDeliver() {
    Declarations conf =
        Declarations.copied(folder.resolve("conf"))
            .with("layouts/aterrapportering_2025.yaml", LAYOUT);
    Exports exports = new Exports(folder.resolve("in"));
    exports.decisions(
        "beslut_2025.csv",
        "2025;Region Halland;2000;2000;2025-05-20",
        "2025;Region Skåne;9000;8000;2025-05-20");
    exports.withHeader(
        "svar_2025.csv",
        "Region,Kvar av bidraget,Ambulanser,Övrigt,Utbildning",
        "Halland,500,\"0,25\",\"0,75\",J",
        "Skåne,0,0,1,N");
    lake = new Workbench(folder.resolve("lake"), conf.folder()).with(exports.folder());
  }

  @Test
  void theNewYearIsInTheTables() {
    assertThat(lake.sql("SELECT count(*) FROM silver.rejected")).containsExactly("0");
    assertThat(
            lake.sql(
                "SELECT region_code, grant_year, applied_sek, granted_sek, unused_sek, used_sek"
                    + " FROM gold.grant ORDER BY region_code"))
        .containsExactly(
            "12 2025 9000.00 8000.00 0.00 8000.00", "13 2025 2000.00 2000.00 500.00 1500.00");
    assertThat(
            lake.sql(
                "SELECT region_code, share_percent, area_used_sek FROM gold.area_use"
                    + " WHERE area = 'area.psychiatric_ambulances' ORDER BY region_code"))
        .containsExactly("12 0E-8 0.00", "13 25.00000000 375.00");
    assertThat(lake.sql("SELECT region_code, done FROM gold.adaptation ORDER BY region_code"))
        .containsExactly("12 false", "13 true");
  }

  @Test
  void theReportIsTheNewYears() {
    Report report = lake.report(lake.run(), 2025);

    assertThat(report.grantYear()).isEqualTo(2025);
    assertThat(report.cells()).anySatisfy(cell -> assertThat(cell.grantYear()).isEqualTo(2025));
  }

  @Test
  void theLastReportedYearIsReportedUnlessAnotherIsNamed() {
    assertThat(lake.report(lake.run(), null).grantYear()).isEqualTo(2025);
  }

  @Test
  void theNewYearIsTracedLikeTheOthers() {
    assertThat(lake.trace("tabell-6", "Halland", null, "unused", 2025))
        .last()
        .asString()
        .isEqualTo("  cell    svar_2025.csv, row 2, column 2 (Kvar av bidraget): \"500\"");
  }

  @Test
  void withoutItsLayoutTheFormIsRefused() {
    Ingest.Result result =
        new Workbench(folder.resolve("other-lake")).ingest(folder.resolve("in/svar_2025.csv"));

    assertThat(result.added()).isEmpty();
    assertThat(result.refused())
        .singleElement()
        .satisfies(
            refusal ->
                assertThat(refusal.remedy()).contains("a new file conf/layouts/svar_2025.yaml"));
  }
}
