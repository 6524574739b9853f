package se.utfall.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.LocalSpark.SPARK;
import static se.utfall.lake.Things.pieces;
import static se.utfall.lake.Things.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.delta.DeltaLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.RunRecord;
import se.utfall.domain.RunRecord.Kind;
import se.utfall.lake.Lake.Written;
import se.utfall.table.Failure;

/** Tables on disk: promises, versions and runs. */
class LakeTest {
  @TempDir private Path folder;
  private Lake lake;

  @BeforeEach
  void open() {
    lake = new Lake(SPARK, folder.resolve("lake").toString());
  }

  private List<String> read(long version) {
    return Things.in(lake.read(Things.TABLE, version));
  }

  @Test
  void everyVersionStaysReadable() {
    Written first = lake.overwrite(Things.TABLE, rows("bil 5", "bår 6"));
    Written second = lake.overwrite(Things.TABLE, rows("bil 7"));
    Written third = lake.append(Things.TABLE, rows("säng 8"), OptionalLong.of(second.version()));
    assertThat(List.of(first, second, third))
        .containsExactly(new Written(0, 2), new Written(1, 1), new Written(2, 1));
    assertThat(read(0)).containsExactlyInAnyOrder("bil 5", "bår 6");
    assertThat(read(1)).containsExactly("bil 7");
    assertThat(read(2)).containsExactlyInAnyOrder("bil 7", "säng 8");
  }

  @Test
  void aTableThatNothingHasComeForIsEmptyAndHasItsColumns() {
    Dataset<Row> nothing = lake.read(Things.TABLE, null);
    assertThat(nothing.columns()).containsExactly("name", "amount_sek");
    assertThat(Things.in(nothing)).isEmpty();
  }

  @Test
  void appendTakesBackWhatADeadRunLeftBehind() {
    Written complete = lake.append(Things.TABLE, rows("bil 5"), OptionalLong.empty());
    lake.append(Things.TABLE, rows("spöke 6"), OptionalLong.of(complete.version()));
    Written next = lake.append(Things.TABLE, rows("bår 7"), OptionalLong.of(complete.version()));
    assertThat(next.rows()).isEqualTo(1);
    assertThat(read(next.version())).containsExactlyInAnyOrder("bil 5", "bår 7");
  }

  @Test
  void firstAppendReplacesWhatADeadRunLeftBehind() {
    lake.append(Things.TABLE, rows("spöke 6"), OptionalLong.empty());
    Written first = lake.append(Things.TABLE, rows("bil 5"), OptionalLong.empty());
    assertThat(read(first.version())).containsExactly("bil 5");
  }

  @Test
  void piecesOfPersonsAreReplacedAndTheOtherRowsStayInTheirFiles() {
    lake.overwrite(
        Things.OF_PERSONS, rows("bil 5", "bår 6", "säng -", "båt 6", "bod 0").coalesce(1));

    Written written =
        lake.replace(Things.OF_PERSONS, pieces("- 6", "- -", "- 8"), rows("bår 6", "stol -"), 0);

    // what has no amount is a piece, and what costs 0 belongs to it
    assertThat(written.rows()).isEqualTo(2);
    assertThat(Things.in(lake.read(Things.OF_PERSONS, written.version())))
        .containsExactlyInAnyOrder("bil 5", "bår 6", "stol -");
    assertThat(Things.in(lake.read(Things.OF_PERSONS, 0L))).hasSize(5);
    assertThat(lake.read(Things.OF_PERSONS, written.version()).inputFiles())
        .contains(lake.read(Things.OF_PERSONS, 0L).inputFiles());
  }

  @Test
  void replacingTakesBackWhatADeadRunLeftBehind() {
    lake.overwrite(Things.OF_PERSONS, rows("bil 5", "bår 6"));
    lake.replace(Things.OF_PERSONS, pieces("- 5"), rows("spöke 5"), 0);

    Written next = lake.replace(Things.OF_PERSONS, pieces("- 6"), rows("båt 6"), 0);

    assertThat(Things.in(lake.read(Things.OF_PERSONS, next.version())))
        .containsExactlyInAnyOrder("bil 5", "båt 6");
  }

  @Test
  void piecesOfResultsAreReplacedInAVersionWhateverCameAfterIt() {
    lake.overwrite(Things.TABLE, rows("bil 5", "bår 6"));
    lake.overwrite(Things.TABLE, rows("spöke 5"));

    Written next = lake.replace(Things.TABLE, pieces("- 6"), Things.TABLE.shaped(rows("båt 6")), 0);

    assertThat(read(next.version())).containsExactlyInAnyOrder("bil 5", "båt 6");
  }

  @Test
  void aLakeMayLieAnywhere() {
    lake = new Lake(SPARK, folder.resolve("Årets [lake] {50%20}").toString());
    lake.overwrite(Things.TABLE, rows("bil 5"));
    assertThat(read(0)).containsExactly("bil 5");
  }

  @Test
  void rowsThatAnotherProgramMarksAsDeletedAreNotRead() {
    lake.overwrite(Things.TABLE, rows("bil 5", "bår 6"));
    String table = "delta.`%s`".formatted(folder.resolve("lake/gold/thing"));
    SPARK.sql(
        "ALTER TABLE %s SET TBLPROPERTIES ('delta.enableDeletionVectors' = true)".formatted(table));
    SPARK.sql("DELETE FROM %s WHERE name = 'bil'".formatted(table));

    DeltaLog.clearCache();

    assertThat(read(2)).containsExactly("bår 6");
    assertThat(lake.read(Things.TABLE, 2L).inputFiles())
        .isEqualTo(lake.read(Things.TABLE, 0L).inputFiles());
  }

  @Test
  void filesThatNoChecksumNamesAreFoundInTheLog() throws IOException {
    lake.overwrite(Things.TABLE, rows("bil 5"));
    lake.append(Things.TABLE, rows("bår 6"), OptionalLong.of(0));
    Path log = folder.resolve("lake/gold/thing/_delta_log");
    Files.delete(log.resolve("00000000000000000000.crc"));
    Files.delete(log.resolve("00000000000000000001.crc"));
    DeltaLog.clearCache();

    assertThat(read(1)).containsExactlyInAnyOrder("bil 5", "bår 6");
    assertThat(read(0)).containsExactly("bil 5");
  }

  @Test
  void rowsThatAnotherProgramLaysInPartsAreRead() {
    rows("bil 5", "bår 6", "säng 5", "båt -")
        .write()
        .format("delta")
        .partitionBy("amount_sek")
        .save(folder.resolve("lake/gold/thing").toString());

    Dataset<Row> things = lake.read(Things.TABLE, 0L);
    assertThat(things.where("amount_sek = 5").select("name").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrder("bil", "säng");
    assertThat(things.where("amount_sek IS NULL").count()).isOne();
    assertThat(things.count()).isEqualTo(4);
  }

  @Test
  void filesOfAVersionAreFoundOnce() {
    lake.overwrite(Things.TABLE, rows("bil 5", "bår 6"));
    read(0);
    int before = jobs();

    Dataset<Row> twice = lake.read(Things.TABLE, 0L).union(lake.read(Things.TABLE, 0L));
    assertThat(Things.in(twice)).hasSize(4);
    assertThat(jobs() - before).isOne();
  }

  private static int jobs() {
    return SPARK.sparkContext().dagScheduler().numTotalJobs();
  }

  @Test
  void aLakeThatIsMadeAnewIsReadAnew() {
    lake.overwrite(Things.TABLE, rows("bil 5"));
    read(0);
    FileUtil.fullyDelete(folder.resolve("lake").toFile());

    lake.holding(() -> lake.overwrite(Things.TABLE, rows("bår 6")));

    assertThat(read(0)).containsExactly("bår 6");
  }

  @Test
  void columnsThatHaveOtherNamesInTheFilesAreFound() {
    lake.overwrite(Things.TABLE, rows("bil 5"));
    String table = "ALTER TABLE delta.`%s` ".formatted(folder.resolve("lake/gold/thing"));
    SPARK.sql(table + "SET TBLPROPERTIES ('delta.columnMapping.mode' = 'name')");
    SPARK.sql(table + "DROP COLUMN amount_sek");
    lake.overwrite(Things.TABLE, rows("bår 6"));

    assertThat(read(3)).containsExactly("bår 6");
    assertThat(SPARK.read().parquet(lake.read(Things.TABLE, 3L).inputFiles()).columns())
        .doesNotContain("amount_sek");
  }

  @Test
  void emptyTableIsATable() {
    Written written = lake.overwrite(Things.TABLE, rows());
    assertThat(written.rows()).isZero();
    assertThat(read(written.version())).isEmpty();
  }

  @Test
  void requiredFieldHasAValue() {
    assertBroken("name has a value", 1, rows("- 5", "bil 6"));
  }

  @Test
  void keyTellsRowsApart() {
    assertBroken("one row for one thing", 2, rows("bil 5", "bil 6", "bår 7"));
  }

  @Test
  void rowsOfPersonsAreWrittenWhereTheyAreAndTheirKeyIsNotCounted() {
    lake.overwrite(Things.OF_PERSONS, rows("bil 5", "bil 6", "bår 7").repartition(3));

    assertThat(folder.resolve("lake/silver/thing"))
        .isDirectoryContaining("glob:**.parquet")
        .satisfies(
            table ->
                assertThat(table.toFile().list((within, name) -> name.endsWith(".parquet")))
                    .hasSizeGreaterThan(1));
  }

  @Test
  void rowsOfPersonsAreTheOwnersOnly() throws IOException {
    lake.overwrite(Things.OF_PERSONS, rows("bil 5"));
    lake.append(Things.OF_PERSONS, rows("bår 6", "båt 7"), OptionalLong.of(0));
    lake.replace(Things.OF_PERSONS, pieces("- 6"), rows("bår 6"), 1);

    try (Stream<Path> files = Files.walk(folder.resolve("lake/silver/thing"))) {
      assertThat(files.toList())
          .hasSizeGreaterThan(5)
          .allSatisfy(
              file ->
                  assertThat(Files.getPosixFilePermissions(file))
                      .allMatch(each -> each.name().startsWith("OWNER_")));
    }
  }

  @Test
  void checkHoldsForEveryRow() {
    assertBroken("costs something", 2, rows("bil 0", "bår -", "säng 7"));
  }

  private void assertBroken(String promise, int rows, Dataset<Row> written) {
    Failure failure =
        catchThrowableOfType(Failure.class, () -> lake.overwrite(Things.TABLE, written));
    assertThat(failure)
        .hasMessage(
            "gold.thing breaks its promise \"%s\" in %d rows. The run has been stopped and nothing"
                    .formatted(promise, rows)
                + " of it can be seen. Look for the cause in the inputs of the table (jobs/tables"
                + " gold.thing).");
    assertThat(failure.kind()).isEqualTo(Failure.Kind.QUALITY);
  }

  @Test
  void commentsAndRetentionAreStored() {
    lake.overwrite(Things.TABLE, rows("bil 5"));
    String table = "delta.`" + folder.resolve("lake/gold/thing") + "`";
    assertThat(SPARK.sql("DESCRIBE " + table).collectAsList())
        .extracting(Row::toString)
        .contains(
            "[name,string,The thing's own name]", "[amount_sek,decimal(18,2),What it cost [SEK]]");
    assertThat(SPARK.sql("SHOW TBLPROPERTIES " + table).collectAsList())
        .extracting(Row::toString)
        .contains(
            "[delta.deletedFileRetentionDuration,interval 5200 weeks]",
            "[delta.logRetentionDuration,interval 5200 weeks]");
  }

  @Test
  void runsAreThoseThatWereCompleted() {
    assertThat(lake.runs()).isEmpty();
    RunRecord second = run(2, Kind.BUILD, LocalDate.of(2024, 5, 1));
    RunRecord first = run(1, Kind.INGEST, null);
    lake.complete(second);
    lake.complete(first);
    assertThat(lake.runs()).containsExactly(first, second);
  }

  private static RunRecord run(long sequence, Kind kind, @Nullable LocalDate asOf) {
    return new RunRecord(
        sequence,
        "run-" + sequence,
        kind,
        asOf,
        List.of("a1", "b2"),
        "conf",
        "0.1.0",
        Map.of("gold.thing", sequence),
        Instant.parse("2025-01-31T12:00:00Z"));
  }
}
