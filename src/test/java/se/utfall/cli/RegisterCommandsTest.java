package se.utfall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.Given;
import se.utfall.cli.Commands.Outcome;
import se.utfall.gold.AvoidableRate;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.Readmission;
import se.utfall.gold.RegisterSample;
import se.utfall.run.WrittenLake;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Table;

/** What the commands about the register print. */
class RegisterCommandsTest {
  private static final Table[] RESULTS = {
    Readmission.TABLE, AvoidableRate.TABLE, IndicatorValue.TABLE
  };

  @TempDir private static Path folder;

  private static Path sample;
  private static Path versions;

  @BeforeAll
  static void write() {
    sample =
        new WrittenLake(folder.resolve("sample"))
            .with(
                "sample",
                RegisterSample.given(),
                RegisterYear.TABLE,
                CareChain.TABLE,
                Readmission.TABLE)
            .folder();
    versions =
        new WrittenLake(folder.resolve("versions"))
            .with("nothing", new Given())
            .with("former", results(readmission("2026-1", 16.0)), RESULTS)
            .with(
                "later",
                results(readmission("2026-1", 16.5), readmission("2026-2", 14.25)),
                RESULTS)
            .folder();
  }

  /** The main version of a run is the last of its rows. */
  private static Given results(Row... readmissions) {
    Row last = readmissions[readmissions.length - 1];
    String main = last.getString(Readmission.TABLE.fields().indexOf(Readmission.DEFINITION));
    Row indicator =
        Given.row(
            IndicatorValue.TABLE,
            IndicatorValue.YEAR,
            2022,
            IndicatorValue.FLAG,
            "incomplete definition:" + main);
    return new Given()
        .with(Readmission.TABLE, List.of(readmissions))
        .with(AvoidableRate.TABLE, List.of())
        .with(IndicatorValue.TABLE, List.of(indicator));
  }

  private static Row readmission(String version, double value) {
    return Given.row(
        Readmission.TABLE,
        Readmission.DEFINITION,
        version,
        Readmission.ATTRIBUTION,
        "home",
        Readmission.REGION_CODE,
        "01",
        Readmission.REGION_NAME,
        "Region Stockholm",
        Readmission.YEAR,
        2022,
        Readmission.INDEX_DISCHARGES,
        200L,
        Readmission.UNPLANNED_30D,
        33L,
        Readmission.UNKNOWN_30D,
        0L,
        Readmission.VALUE,
        value,
        Readmission.STATUS,
        "reported");
  }

  private static Outcome run(String command, Path lake, String... options) {
    return Commands.run(
        Stream.concat(Stream.of(command, "--lake", lake), Stream.of(options)).toArray());
  }

  /**
   * The nation's counts of 2020 are 527 and 75, as readmission.csv has them. 73 come back next,
   * which would tell of the other 2.
   */
  @Test
  void readmissionsArePrintedForPrograms() {
    Outcome outcome =
        run("readmission", sample, "--by", "year", "--years", "2020", "--format", "csv");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("year,index_discharges,unplanned,unplanned_next_chain,selected,unknown,value,")
        .contains("\n2020,527,75,,19,,14.231499051233396,11.507047558721")
        .endsWith(",false,reported,false\n");
    assertThat(outcome.err())
        .contains(
            "Definition 2026-1, run sample: discharged alive at 65 years or more, followed 30 days.")
        .contains("conf/ or the program has changed since the run");
  }

  @Test
  void readmissionsArePrintedForPeople() {
    String[] asked = {"--by", "region", "--years", "2020", "--region", "Stockholm", "--format"};

    assertThat(run("readmission", sample, with(asked, "markdown")).out())
        .startsWith("| region_code | region_name | index_discharges | unplanned |")
        .contains("\n| --- | --- | --- |")
        .contains("\n| 01 | Region Stockholm | ");
    assertThat(run("readmission", sample, with(asked, "text")).out())
        .startsWith("region_code  region_name       index_discharges  unplanned")
        .contains("\n01           Region Stockholm");
  }

  private static String[] with(String[] options, String last) {
    return Stream.concat(Stream.of(options), Stream.of(last)).toArray(String[]::new);
  }

  @Test
  void fewReadmissionsAreKeptBackInPrint() {
    assertThat(run("readmission", sample, "--by", "region", "--years", "2020").out())
        .contains("Region Gotland")
        .containsPattern("Region Gotland +(\\.\\. +){11}false +suppressed +false");
  }

  @Test
  void whatCannotBeUnderstoodIsToldWithWhatCan() {
    Outcome unknown = run("readmission", sample, "--by", "sex,weight");

    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("Error: Readmissions cannot be cut by 'weight'.")
        .contains(
            "  Why:  What there is to cut by: attribution, region, year, sex, age_band, condition,"
                + " chapter, planned.");
    assertThat(run("readmission", sample, "--window", "0").err())
        .contains("Error: --window is 0.", "It must be 1 to 365.");
    assertThat(run("readmission", sample, "--years", "20-21").err())
        .contains("Error: '20-21' are no years.");
    assertThat(run("readmission", sample, "--region", "Hallland").err())
        .contains("Did you mean \"Halland\"?");
  }

  @Test
  void yearsWithoutARegisterAreToldWithThoseThereAre() {
    Outcome outcome = run("readmission", sample, "--years", "2030-2031");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("Error: The register has no discharges of 2030-2031.")
        .containsPattern("  Why:  It covers 20\\d\\d");
  }

  @Test
  void aDefinitionThatIsNotComputedIsSaid() {
    Outcome outcome = run("readmission", sample, "--definition", "2026-9");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            "Error: Run sample has not computed the definition 2026-9.",
            "  Why:  It has computed 2026-1.");
  }

  @Test
  void aDefinitionThatIsNoLongerDeclaredIsSaid() {
    assertThat(run("readmission", versions).err())
        .contains("Error: The definition 2026-2 is no longer declared.");
  }

  @Test
  void aRunWithoutARegisterEndsWithStatus4() {
    Outcome outcome = run("readmission", versions, "--run", "nothing");

    assertThat(outcome.status()).isEqualTo(4);
    assertThat(outcome.err()).contains("Error: Run nothing has no results of a register.");
  }

  /** Discharged in January 2019, in a file whose name says 2018. */
  @Test
  void rowsOfOtherYearsThanAFileIsSaidToCoverAreSaid() throws IOException {
    Path file = Files.createDirectories(folder.resolve("in")).resolve("par_2018.csv");
    Files.writeString(
        file,
        """
        RADNR,LopNr,AR,KON,ALDER,FODDAT,LK,SJUKHUS,MVO,INDATUM,UTDATUM,INSATT,UTSATT,PVARD,HDIA,DIA2,DIA3,DIA4,ATERPNR
        1,131242,2019,1,77,19400615,0180,01010,101,20190101,20190103,3,1,2,I509,,,,
        """);
    Files.writeString(
        folder.resolve("in/leveranser.csv"),
        "file,delivered,constructed,note\npar_2018.csv,2020-03-31,*,\n");

    Outcome outcome = Commands.run("ingest", "--lake", folder.resolve("other-years"), file);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .contains("par_2018.csv is said to cover 2018, and no row of it is discharged then");
  }

  /** 16.0 → 16.5 → 14.25, each run by the version that was main then. */
  @Test
  void theLastTwoRunsAreComparedByTheirMainVersions() {
    Outcome outcome = run("compare-definitions", versions, "--format", "csv");

    assertThat(outcome.out())
        .isEqualTo(
            """
            indicator,year,region_code,region_name,before,data_part,definition_part,after,note,constructed
            register_aterinskrivning_30d,2022,01,Region Stockholm,16.0,0.5,-2.25,14.25,,false
            """);
    assertThat(outcome.err())
        .contains("Before: definition 2026-1 in run former. After: definition 2026-2 in run later.")
        .contains("conf/ or the program has changed between the runs");
  }

  @Test
  void oneRunIsComparedByTwoVersions() {
    Outcome outcome = compared("--from", "later", "--to", "later", "--from-definition", "2026-1");

    assertThat(outcome.out())
        .endsWith(
            "register_aterinskrivning_30d,2022,01,Region Stockholm,16.5,0.0,-2.25,14.25,,false\n");
    assertThat(outcome.err()).doesNotContain("has changed");
  }

  private static Outcome compared(String... options) {
    Stream<String> always = Stream.of("--format", "csv");
    return run(
        "compare-definitions",
        versions,
        Stream.concat(Stream.of(options), always).toArray(String[]::new));
  }

  @Test
  void aVersionThatTheLaterRunHasNotComputedIsSaid() {
    Outcome outcome = compared("--from", "later", "--to", "former");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("Error: Run former has not computed the definition 2026-2.")
        .contains("  Why:  It has computed 2026-1.");
  }

  @Test
  void nothingIsNotComparedWithItself() {
    Outcome outcome = compared("--from", "former", "--to", "former");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("Error: There is nothing to compare.");
  }
}
