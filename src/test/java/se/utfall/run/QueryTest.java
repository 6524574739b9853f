package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.run.DemoLake.LAKE;

import java.io.File;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.domain.RunRecord;
import se.utfall.table.Failure;

/** Questions in SQL: they read, and nothing else. */
class QueryTest {
  private static final RunRecord RUN = LAKE.run();

  private static Failure refused(String sql) {
    return catchThrowableOfType(Failure.class, () -> rows(sql));
  }

  private static List<Row> rows(String sql) {
    return Query.rows(LAKE.workshop(), RUN, sql).collectAsList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO gold.grant_total SELECT * FROM gold.grant_total",
        "INSERT OVERWRITE gold.grant_total SELECT * FROM gold.grant_total",
        "WITH old AS (SELECT * FROM gold.grant_total) INSERT INTO gold.grant_total TABLE old",
        "FROM gold.grant_total INSERT INTO gold.grant_total SELECT *",
        "MERGE INTO gold.grant_total t USING gold.grant_total s ON t.grant_year = s.grant_year"
            + " WHEN MATCHED THEN DELETE",
        "UPDATE gold.grant_total SET used_sek = 0",
        "DELETE FROM gold.grant_total",
        "TRUNCATE TABLE gold.grant_total",
        "DROP VIEW gold.grant_total",
        "DROP DATABASE gold CASCADE",
        "CREATE TABLE gold.mine AS SELECT 1 AS one",
        "CREATE VIEW gold.mine AS SELECT 1 AS one",
        "CREATE TEMPORARY VIEW mine AS SELECT 1 AS one",
        "ALTER VIEW gold.grant_total AS SELECT 1 AS one",
        "SET spark.sql.ansi.enabled=false",
        "RESET",
        "USE gold",
        "CACHE TABLE gold.grant_total",
        "ADD JAR 'mine.jar'",
        "ANALYZE TABLE gold.grant_total COMPUTE STATISTICS",
        "INSERT OVERWRITE DIRECTORY 'target/mine' USING csv SELECT 1 AS one",
        "WITH one AS (SELECT 1) INSERT OVERWRITE DIRECTORY 'target/mine' USING csv TABLE one",
        "SELECT TRANSFORM(1) USING 'cat'",
        "WITH one AS (SELECT TRANSFORM(1) USING 'cat') TABLE one",
        "EXPLAIN EXECUTE IMMEDIATE 'DROP VIEW gold.grant_total'",
        "EXECUTE IMMEDIATE 'DROP VIEW gold.grant_total'",
        "BEGIN DROP VIEW gold.grant_total; END"
      })
  void whatWouldChangeSomethingIsRefused(String sql) {
    Failure failure = refused(sql);

    assertThat(failure).as(sql).isNotNull();
    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);
    assertThat(failure).as(sql).hasMessageStartingWith("This statement would change something.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 AS one; DROP VIEW gold.grant_total",
        "VACUUM gold.grant_total",
        "RESTORE gold.grant_total TO VERSION AS OF 0",
        "OPTIMIZE gold.grant_total"
      })
  void whatIsNotASingleQuestionIsRefused(String sql) {
    assertThat(refused(sql)).as(sql).isNotNull();
  }

  @AfterAll
  static void nothingHasBeenWritten() {
    assertThat(new File("target/mine")).doesNotExist();
    assertThat(new File("mine")).doesNotExist();
    assertThat(LAKE.run()).isEqualTo(RUN);
    assertThat(rows("SELECT * FROM gold.grant_total")).hasSize(4);
  }

  @Test
  void theRefusalSaysWhatMayBeAsked() {
    assertThat(refused("DROP VIEW gold.grant"))
        .hasMessage(
            "This statement would change something. jobs/sql only reads: SELECT, SHOW, DESCRIBE"
                + " and EXPLAIN. Ask with one of those.");
  }

  @Test
  void aMistakeIsToldInThreeSentences() {
    Failure failure = refused("SELECT applied FROM gold.grant");

    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);
    assertThat(failure.problem()).isEqualTo("The query cannot be answered.");
    assertThat(failure.why()).contains("applied").contains("applied_sek").doesNotContain("\n");
    assertThat(failure.remedy()).isEqualTo("See the tables and columns there are: jobs/tables");
  }

  @Test
  void whatIsNoSqlIsAMistakeToo() {
    assertThat(refused("SELEKT 1").problem()).isEqualTo("The query cannot be answered.");
    assertThat(refused("").problem()).isEqualTo("The query cannot be answered.");
  }

  @Test
  void theEarliestAndTheLatestDateCanBeAskedFor() {
    assertThat(LAKE.sql("SELECT min(known_from), max(known_from) FROM silver.answer"))
        .containsExactly("2021-06-10 2025-04-30");
  }

  @Test
  void everyTableOfTheRunHasAName() {
    for (String table : RUN.versions().keySet()) {
      assertThat(LAKE.sql("SELECT * FROM " + table + " LIMIT 0")).as(table).isEmpty();
    }
  }

  @Test
  void aTableIsDescribedWithMeaningAndUnit() {
    assertThat(LAKE.sql("DESCRIBE gold.grant"))
        .contains("unused_sek decimal(18,2) Granted but not used [SEK]")
        .contains("region_code string " + comment("region_code"));
  }

  private static String comment(String field) {
    return se.utfall.gold.Grant.TABLE.fields().stream()
        .filter(each -> each.name().equals(field))
        .findFirst()
        .orElseThrow()
        .comment();
  }

  @Test
  void aQuestionIsExplained() {
    assertThat(rows("EXPLAIN SELECT * FROM gold.grant_total")).hasSize(1);
  }

  @Test
  void tablesAreListed() {
    assertThat(LAKE.sql("SHOW VIEWS IN gold")).anyMatch(row -> row.contains("follow_up"));
  }
}
