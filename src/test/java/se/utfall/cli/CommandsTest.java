package se.utfall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.run.DemoLake.LAKE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.cli.Commands.Outcome;
import se.utfall.run.DemoLake;
import se.utfall.run.Workbench;

/** What the commands that only read print, and how all of them end. */
class CommandsTest {
  private static final String TOTALS =
      "SELECT grant_year, unused_sek, CASE WHEN grant_year = 2021 THEN 'a \"b\"; c' END AS note,"
          + " CASE WHEN grant_year > 2021 THEN 1 END AS one"
          + " FROM gold.grant_total WHERE grant_year IN (2021, 2024) ORDER BY grant_year";

  @TempDir private Path folder;

  private static Outcome sql(String query, String... options) {
    Object[] arguments = new Object[4 + options.length];
    arguments[0] = "sql";
    arguments[1] = "--lake";
    arguments[2] = LAKE.lake();
    arguments[3] = query;
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Commands.run(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate",
        "ingest",
        "build",
        "verify",
        "report",
        "follow-up",
        "trace",
        "sql",
        "readmission",
        "compare-definitions",
        "tables",
        "functions",
        "benchmark",
        "generate-register"
      })
  void helpEndsWithStatus0(String command) {
    Outcome outcome = Commands.run(command, "--help");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("Usage: utfall " + command);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void theProgramListsItsCommandsAndExitStatus() {
    Outcome outcome = Commands.run("--help");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("evaluate", "trace", "5  another run holds the lake");
  }

  @Test
  void wrongUsageEndsWithStatus2() {
    assertThat(Commands.run("build", "--laek", "x").status()).isEqualTo(2);
    assertThat(Commands.run("bulid").status()).isEqualTo(2);
    assertThat(Commands.run("ingest").status()).isEqualTo(2);
    assertThat(Commands.run("trace").status()).isEqualTo(2);
    assertThat(Commands.run().status()).isEqualTo(2);
  }

  @Test
  void aDateThatIsNoneEndsWithStatus2() {
    Outcome outcome = Commands.run("build", "--as-of", "2024-13-01");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("'--as-of'", "'2024-13-01' is no date. Write it like 2024-03-01.")
        .doesNotContain("java");
  }

  @Test
  void aRunThatIsNotThereEndsWithStatus2() {
    Outcome outcome = sql("SELECT 1", "--run", "nosuch");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("has no run nosuch.", "  Why:  It has " + LAKE.run().run())
        .contains("  Do:   Name one of them, or another --lake.");
  }

  @Test
  void aLakeThatIsNotThereEndsWithStatus4() {
    Outcome outcome = Commands.run("sql", "--lake", folder.resolve("none"), "SELECT 1");

    assertThat(outcome.status()).isEqualTo(4);
    assertThat(outcome.err())
        .contains("Error: The lake ", "/none has no complete run.")
        .contains("  Why:  Nothing has been built in it.")
        .contains("  Do:   Build it with jobs/evaluate");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void declarationsThatAreNotThereEndWithStatus2() {
    Outcome outcome = Commands.run("build", "--lake", folder, "--config", folder.resolve("none"));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("none", "Name the right folder with --config.");
  }

  @Test
  void aFileThatIsRefusedEndsWithStatus4AfterTheOthersHaveBeenRead() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "a;b\n1;2\n");
    Path good = Path.of("src/demo/statsbidrag/beslut_2021.csv");

    Outcome outcome = Commands.run("ingest", "--lake", folder.resolve("lake"), bad, good);

    assertThat(outcome.status()).isEqualTo(4);
    assertThat(outcome.out()).contains("Read 2 files in ", "1 new, 0 known already, 1 refused");
    assertThat(outcome.err())
        .contains("  refused   bad.csv fits no layout.", "conf/layouts/bad.yaml")
        .contains("1 of 2 files were refused; the others have been read.");
  }

  @Test
  void aLakeThatIsHeldEndsWithStatus5() {
    Outcome outcome =
        new se.utfall.lake.Lake(se.utfall.LocalSpark.SPARK, folder.resolve("held").toString())
            .holding(() -> Commands.run("build", "--lake", folder.resolve("held")));

    assertThat(outcome.status()).isEqualTo(5);
    assertThat(outcome.err()).contains("Another run holds the lake: since ");
  }

  @Test
  void aQuestionIsAnsweredAsATable() {
    assertThat(sql(TOTALS).out())
        .isEqualTo(
            """
            grant_year  unused_sek  note      one
                  2021  9867437.00  a "b"; c
                  2024  5720358.00              1
            """);
  }

  @Test
  void aQuestionIsAnsweredAsCsv() {
    assertThat(sql(TOTALS, "--format", "csv").out())
        .isEqualTo(
            """
            grant_year,unused_sek,note,one
            2021,9867437.00,"a ""b""; c",
            2024,5720358.00,,1
            """);
  }

  @Test
  void aQuestionIsAnsweredAsJson() {
    assertThat(sql(TOTALS, "--format", "json").out())
        .isEqualTo(
            """
            [
              {"grant_year":2021,"unused_sek":9867437.00,"note":"a \\"b\\"; c","one":null},
              {"grant_year":2024,"unused_sek":5720358.00,"note":null,"one":1}
            ]
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json"})
  void noRowsAreNoRowsInEveryFormat(String format) {
    Outcome outcome = sql("SELECT 1 AS one WHERE false", "--format", format);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEqualTo(format.equals("json") ? "[]\n" : "one\n");
  }

  @Test
  void aStatementThatWritesEndsWithStatus2() {
    Outcome outcome = sql("DROP VIEW gold.grant");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("Error: This statement would change something.");
  }

  @Test
  void aQueryThatFailsIsToldInThreeSentences() {
    Outcome outcome = sql("SELECT used FROM gold.grant");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().lines())
        .hasSize(3)
        .satisfiesExactly(
            problem -> assertThat(problem).isEqualTo("Error: The query cannot be answered."),
            why -> assertThat(why).startsWith("  Why:  ").contains("used_sek"),
            remedy ->
                assertThat(remedy)
                    .isEqualTo("  Do:   See the tables and columns there are: jobs/tables"));
  }

  @Test
  void aValueThatDoesNotFitIsToldInThreeSentencesToo() {
    Outcome outcome = sql("SELECT CAST(region_name AS INT) FROM gold.grant");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("Error: The query cannot be answered.", "  Do:   ");
  }

  @Test
  void aDivisionByNothingIsToldWithoutSparksSettings() {
    assertThat(sql("SELECT 1/0").err())
        .contains("  Why:  [DIVIDE_BY_ZERO] Division by zero. Use `try_divide`")
        .doesNotContain("spark.sql");
  }

  @Test
  void anEarlierKnowledgeDateIsReadByNamingIt() {
    String unused = "SELECT unused_sek FROM gold.grant_total WHERE grant_year = 2023";
    String run = LAKE.asOf(DemoLake.BEFORE_CORRECTION).run();

    assertThat(sql(unused, "--as-of", "2024-05-01", "--format", "csv").out())
        .isEqualTo("unused_sek\n2570732.00\n");
    assertThat(sql(unused, "--run", run, "--format", "csv").out())
        .isEqualTo("unused_sek\n2570732.00\n");
    assertThat(sql(unused, "--format", "csv").out()).isEqualTo("unused_sek\n2998785.00\n");
  }

  @Test
  void aNumberIsTraced() {
    Outcome outcome =
        Commands.run(
            "trace",
            "--lake",
            LAKE.lake(),
            "--table",
            "tabell-6",
            "--region",
            "Halland",
            "--column",
            "unused");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .endsWith("aterrapportering_2024.csv, row 294, column 5 (svar): \"1 325 960\"\n");
  }

  private Outcome followUp(Object... options) {
    Stream<Object> always =
        Stream.of("follow-up", "--lake", LAKE.lake(), "--output", folder.resolve("out"));
    return Commands.run(Stream.concat(always, Stream.of(options)).toArray());
  }

  @Test
  void aRegionWithSomethingToCompleteGetsAWorkbookAndNoOther() {
    Outcome outcome = followUp();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualTo(
            folder.resolve("out/komplettering-2021-06-jonkoping.xlsx")
                + ": 4 of 18 answers to complete\n");
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.xlsx");
  }

  @Test
  void aRegionWithNothingToCompleteGetsItsAnswersOnlyWhenAsked() {
    assertThat(followUp("--region", "VGR", "--year", "2024").out())
        .isEqualTo("Nothing to complete, and nothing written (--all writes the answers anyway).\n");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(followUp("--region", "VGR", "--year", "2024", "--all").out())
        .isEqualTo(
            folder.resolve("out/komplettering-2024-14-vastra-gotaland.xlsx")
                + ": 0 of 30 answers to complete\n");
  }

  @Test
  void aRegionOrYearThatIsNotThereEndsWithStatus2() {
    Outcome region = followUp("--region", "Hallland");
    Outcome year = followUp("--year", "2030");

    assertThat(region.status()).isEqualTo(2);
    assertThat(region.err())
        .contains("Error: There is no region \"Hallland\".", "  Do:   Did you mean \"Halland\"?");
    assertThat(year.status()).isEqualTo(2);
    assertThat(year.err())
        .contains("Error: There is nothing to complete about 2030.")
        .contains("  Why:  The run has re-reports about [2021, 2022, 2023, 2024].")
        .contains("  Do:   Name one of them with --year.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void thePublishedFiguresAreVerified() {
    Outcome outcome = Commands.run("verify", "--lake", LAKE.lake(), "--all");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).endsWith("Published " + Workbench.compared(288, 7, 0) + "\n");
    assertThat(outcome.out().lines().filter(line -> line.startsWith("equal "))).hasSize(288);
    assertThat(outcome.out().lines().filter(line -> line.startsWith("explained "))).hasSize(7);
  }

  @Test
  void theDataDictionaryNeedsNoLake() {
    assertThat(Commands.run("tables", "gold.grant").out())
        .startsWith("gold.grant: one row is one region and grant year")
        .contains("Granted but not used [SEK]");
    assertThat(Commands.run("tables", "gold.grnat").status()).isEqualTo(2);
  }

  @Test
  void theListOfFunctionsNeedsNoLake() {
    assertThat(Commands.run("functions", "wilson").out())
        .startsWith("wilson(x, n[, confidence]) - The share x/n")
        .contains("Source: Wilson 1927");
    assertThat(Commands.run("functions", "wilsson").status()).isEqualTo(2);
  }

  /** 12 of 21, golden case 01. */
  @Test
  void aQuestionMayUseTheFunctions() {
    assertThat(sql("SELECT wilson(12, 21) AS share").out())
        .startsWith("share\n{0.5714285714285714, 0.36546554369306");
  }
}
