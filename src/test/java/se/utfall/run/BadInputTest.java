package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.run.Exports.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.Language;
import se.utfall.domain.Report;
import se.utfall.table.Failure;

/** Bad input beside good: what cannot be used is a row that says so, and the rest goes on. */
class BadInputTest {
  private static final String UNUSED = "1.3;Oanvänt belopp (kr);";

  @TempDir private static Path folder;
  private static Exports exports;
  private static Workbench lake;
  private static Ingest.Result ingested;

  @BeforeAll
  static void deliver() {
    exports = new Exports(folder.resolve("in"));
    exports.copy("aterrapportering_2024.csv");
    exports.answers(
        "annat_svar.csv",
        "2024;Region Halland;" + UNUSED + "1 325 961",
        "2024;Region Skåne;1.4;Orsak till oanvänt belopp;Personalbrist");
    exports.answers(
        "bara_skrivfel.csv",
        "2024;Region Kalmar;" + UNUSED + "0",
        "2024;Region Hallnd;" + UNUSED + "5",
        "2024;<script>alert(1)</script>;" + UNUSED + "5",
        "2024;;" + UNUSED + "5",
        "tjugotjugofyra;Region Skåne;" + UNUSED + "5",
        "2023;Region Gotland;" + UNUSED + "=1+1",
        "2023;Region Gotland;1.2;Beviljat belopp (kr);-5",
        "2023;Region Gotland;2.1;Andel av bidraget inom område 1;120 %",
        "2023;Region Gotland;5.1;Väl fungerande prehospital akutsjukvård;6",
        "2023;Region Gotland;3.1;Har ni utbildat personal?;Kanske",
        "2023;Region Gotland;1.5;Oanvänt belopp (kr);7");
    exports.decisions(
        "beslut.csv",
        "2024;Region Gotland;100;100;2024-05-21",
        "2024;Region Blekinge;200;200;2024-05-21",
        "2024;Region Halland;1922700;1922700;2024-05-21",
        "2024;Region Blekinge;200;150;2024-05-21",
        "2024;Summa;2000000;1923150;");
    exports.answers(
        "omnumrerad.csv",
        "2024;Region Skåne;1.3;Orsak till oanvänt belopp;Personalbrist",
        "2024;Region Kalmar;1.3;Orsak till oanvänt belopp;Personalbrist");
    exports.withHeader("okand.csv", "Region;Sökt;Oförbrukat", "Region Skåne;1;2");
    exports.file("lasmig.md", "not a form");
    lake = new Workbench(folder.resolve("lake"));
    ingested = lake.ingest(exports.folder());
    lake.build(null);
  }

  private static List<String> rejected(String rule) {
    return lake.sql(
        "SELECT found, address, expected, remedy FROM silver.rejected WHERE rule = '"
            + rule
            + "' ORDER BY address");
  }

  @Test
  void theGoodFilesAreReadBesideTheRefused() {
    assertThat(ingested.files()).isEqualTo(6);
    assertThat(ingested.added())
        .containsExactlyInAnyOrder(
            "aterrapportering_2024.csv", "annat_svar.csv", "bara_skrivfel.csv", "beslut.csv");
    assertThatThrownBy(ingested::stopIfRefused)
        .hasMessage(
            "2 of 6 files were refused; the others have been read. Nothing of a refused file is"
                + " used. See the messages above, one a file.")
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT));
  }

  @Test
  void unknownHeadersAreNamedWithTheLayoutToAdd() {
    Failure refusal = refusal("okand.csv");

    assertThat(refusal.problem()).isEqualTo("okand.csv fits no layout.");
    assertThat(refusal.why()).contains("unknown headers: ").contains("\"Oförbrukat\"");
    assertThat(refusal.remedy()).contains("conf/layouts/okand.yaml");
  }

  @Test
  void aRenumberedQuestionIsNotReadAsAnother() {
    assertThat(refusal("omnumrerad.csv").why())
        .contains("unknown questions: \"1.3 Orsak till oanvänt belopp\"")
        .contains("(the layout has this text as number 1.4)");
    assertThat(rejected("unknown-question"))
        .containsExactly(
            "1.5 Oanvänt belopp (kr) bara_skrivfel.csv, rad 12, kolumn 5 en fråga eller kolumn som"
                + " layouten känner, med samma nummer och text Rätta filen, eller lägg till frågan"
                + " i formulärets fil under conf/layouts/.");
  }

  private static Failure refusal(String file) {
    return ingested.refused().stream()
        .filter(failure -> failure.problem().startsWith(file))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnknownRegionIsRejectedWithASuggestionAndNeverAcceptedByLikeness() {
    assertThat(rejected("unknown-region"))
        .contains(
            "Region Hallnd bara_skrivfel.csv, rad 3, kolumn 2 en regions namn enligt"
                + " conf/regions.csv Menas Region Halland? Rätta filen eller lägg till stavningen"
                + " som alias i conf/regions.csv.")
        .anySatisfy(row -> assertThat(row).startsWith("<script>alert(1)</script> "));
    assertThat(
            lake.sql(
                "SELECT count(*) FROM silver.answer WHERE text = '5'"
                    + " AND question = 'amount.unused'"))
        .containsExactly("0");
  }

  @Test
  void aRowWithoutRegionOrYearIsRejected() {
    assertThat(rejected("no-region")).singleElement().asString().contains("rad 5, kolumn 2");
    assertThat(rejected("no-grant-year"))
        .singleElement()
        .asString()
        .startsWith("tjugotjugofyra bara_skrivfel.csv, rad 6, kolumn 1 ett bidragsår");
  }

  @Test
  void anUnreadableCellIsRejectedByTheRuleOfItsUnit() {
    assertThat(
            lake.sql(
                "SELECT rule, found, question FROM silver.rejected WHERE region_name ="
                    + " 'Region Gotland' AND grant_year = 2023 ORDER BY address"))
        .containsExactlyInAnyOrder(
            "not-kronor =1+1 amount.unused",
            "negative-amount -5 amount.granted",
            "not-percent 120 % area.psychiatric_ambulances",
            "not-score 6 assessment.well_functioning",
            "not-yes-no Kanske adaptation.training",
            "unknown-question 1.5 Oanvänt belopp (kr) null");
    assertThat(lake.sql("SELECT unused_sek, status FROM gold.grant WHERE grant_year = 2023"))
        .containsExactly("null unreadable");
  }

  @Test
  void aTotalLineThatDoesNotAddUpIsSaidAndIsNoRegion() {
    assertThat(rejected("total-differs"))
        .singleElement()
        .asString()
        .startsWith(
            "2000000 beslut.csv, rad 6, kolumn 3 radernas summa 1\u00a0923\u00a0200\u00a0kr");
  }

  @Test
  void twoDifferentAnswersFromTwoFilesCountNeitherAndShowBoth() {
    assertThat(
            lake.sql(
                "SELECT text, status, address FROM silver.answer WHERE region_code = '13'"
                    + " AND question = 'amount.unused' ORDER BY address"))
        .containsExactly(
            "1 325 961 conflict annat_svar.csv, rad 2, kolumn 5",
            "1 325 960 conflict aterrapportering_2024.csv, rad 294, kolumn 5");
    assertThat(
            lake.sql(
                "SELECT found, address FROM silver.rejected WHERE rule = 'conflict'"
                    + " AND question = 'amount.unused' ORDER BY address"))
        .containsExactly(
            "1 325 961 annat_svar.csv, rad 2, kolumn 5",
            "1 325 960 aterrapportering_2024.csv, rad 294, kolumn 5");
    assertThat(
            lake.sql(
                "SELECT unused_sek, used_sek, status FROM gold.grant"
                    + " WHERE region_code = '13' AND grant_year = 2024"))
        .containsExactly("null null conflict");
  }

  @Test
  void theTotalAndTheNumberOfRegionsLeaveTheConflictOut() {
    // 5 720 358 in all, less Halland's 1 325 960
    assertThat(
            lake.sql(
                "SELECT printed, reporting FROM gold.report_cell WHERE table_id = 'tabell-6'"
                    + " AND grant_year = 2024 AND row_key = 'total' AND column_key = 'unused'"))
        .containsExactly("4394398.00000000 20");
  }

  @Test
  void theRegionIsAskedWhichOfItsAnswersHolds() {
    assertThat(
            lake.sql(
                "SELECT question, wording FROM gold.follow_up WHERE region_code = '13'"
                    + " AND rule = 'not-answered'"))
        .contains(
            "amount.unused Svaret på frågan ”Oanvänt belopp” är givet på två olika sätt. Vilket"
                + " gäller?");
  }

  @Test
  void aRegionTwiceWithinAFileIsAConflictToo() {
    assertThat(
            lake.sql(
                "SELECT text, status, address FROM silver.answer WHERE region_code = '10'"
                    + " AND source = 'decision' ORDER BY address"))
        .containsExactly(
            "200 reported beslut.csv, rad 3, kolumn 3",
            "200 conflict beslut.csv, rad 3, kolumn 4",
            "2024-05-21 reported beslut.csv, rad 3, kolumn 5",
            "200 repeated beslut.csv, rad 5, kolumn 3",
            "150 conflict beslut.csv, rad 5, kolumn 4",
            "2024-05-21 repeated beslut.csv, rad 5, kolumn 5");
    assertThat(
            lake.sql(
                "SELECT applied_sek, granted_sek FROM gold.grant WHERE region_code = '10'"
                    + " AND grant_year = 2024"))
        .containsExactly("200.00 null");
  }

  @Test
  void hostileTextIsShownInTheReportAndDoesNothingThere() throws IOException {
    Report report = lake.report(lake.run(), 2024);

    String page = page(report);

    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert(1)");
    assertThat(page.replace("&#x3D;", "=")).contains(">=1+1<");
  }

  private static String page(Report report) throws IOException {
    String file =
        new ReportFiles(
                Language.SV, Set.of(ReportFormat.HTML), folder.resolve("reports").toString())
            .write(report, lake.workshop().spark().sparkContext().hadoopConfiguration())
            .get(0);
    return Files.readString(Path.of(file));
  }

  @Test
  void anEmptyFolderIsSaid() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThatThrownBy(() -> lake.ingest(empty))
        .hasMessageStartingWith("There is no csv, json or workbook in " + empty + ".")
        .isInstanceOf(Failure.class);
  }

  @Test
  void aPathThatDoesNotExistIsSaid() {
    Failure failure =
        catchThrowableOfType(
            Failure.class, () -> lake.ingest(demo("beslut_2021.csv"), folder.resolve("no.csv")));

    assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
    assertThat(failure.problem()).endsWith("no.csv does not exist.");
  }

  @Test
  void nothingIsBuiltFromNoDeliveries() {
    Workbench empty = new Workbench(folder.resolve("no-lake"));

    assertThatThrownBy(() -> empty.build(null))
        .hasMessageContaining("has no deliveries")
        .hasMessageContaining("Ingest the exports first");
  }
}
