package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.LocalSpark.SPARK;
import static se.utfall.run.DemoLake.BEFORE_REREPORT;
import static se.utfall.run.DemoLake.LAKE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.Language;
import se.utfall.domain.RunRecord;

/** The report as a file. */
class ReportFilesTest {
  @TempDir private Path folder;

  private Path written(RunRecord run, @Nullable Integer year) {
    return written(run, year, Language.SV);
  }

  private Path written(RunRecord run, @Nullable Integer year, Language language) {
    return Path.of(
        new ReportFiles(language, Set.of(ReportFormat.HTML), folder.toString())
            .write(
                LAKE.report(run, year),
                LAKE.workshop().spark().sparkContext().hadoopConfiguration())
            .get(0));
  }

  @Test
  void itIsNamedByGrantYearAndKnowledgeDate() {
    assertThat(written(LAKE.run(), null)).hasFileName("rapport-2024.html");
    assertThat(written(LAKE.run(), 2023)).hasFileName("rapport-2023.html");
    assertThat(written(LAKE.asOf(BEFORE_REREPORT), null))
        .hasFileName("rapport-2022-per-2024-03-01.html");
    assertThat(written(LAKE.run(), 2024, Language.EN)).hasFileName("rapport-2024.en.html");
  }

  @Test
  void amountsAreWrittenTheSwedishWayAndDoNotBreak() {
    assertThat(written(LAKE.run(), 2024))
        .content()
        .contains("1\u00a0325\u00a0960", "82\u00a0707\u00a0786", LAKE.run().run());
  }

  @Test
  void aPageThatIsChangedWhereItLiesCanStillBeRead() throws IOException {
    Path page = written(LAKE.run(), 2024);
    Files.writeString(page, "changed");

    assertThat(SPARK.read().text(page.toString()).collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("changed");
  }

  @Test
  void theSamePageIsNotWrittenAgain() throws IOException {
    Path page = written(LAKE.run(), 2024);
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(page, longAgo);

    written(LAKE.run(), 2024);

    assertThat(Files.getLastModifiedTime(page)).isEqualTo(longAgo);
  }

  @Test
  void whatIsMissingAtTheDateIsNotPrintedAsZero() {
    assertThat(
            LAKE.report(LAKE.asOf(BEFORE_REREPORT), 2023).cells().stream()
                .filter(cell -> cell.grantYear() == 2023)
                .filter(cell -> cell.column().key().startsWith("unused")))
        .isNotEmpty()
        .allSatisfy(
            cell -> {
              assertThat(cell.value()).isNull();
              assertThat(cell.status()).isEqualTo("missing");
            });
  }
}
