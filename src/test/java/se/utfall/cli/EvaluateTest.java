package se.utfall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.run.DemoLake.LAKE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.cli.Commands.Outcome;
import se.utfall.run.Declarations;
import se.utfall.run.Workbench;

/** The main job. */
class EvaluateTest {
  @TempDir private Path folder;

  private Outcome evaluate(Path lake, Object... more) {
    return Commands.run(
        Stream.concat(
                Stream.of(
                    "evaluate",
                    "--input",
                    Workbench.DEMO,
                    "--lake",
                    lake,
                    "--output",
                    folder.resolve("reports")),
                Stream.of(more))
            .toArray());
  }

  @Test
  void withNothingNewItSaysSoAndChangesNothing() throws IOException {
    List<Path> before = files(LAKE.lake());
    assertThat(evaluate(LAKE.lake()).status()).isZero();
    byte[] page = Files.readAllBytes(folder.resolve("reports/rapport-2024.html"));

    Outcome again = evaluate(LAKE.lake());

    assertThat(again.status()).isZero();
    assertThat(again.err())
        .contains("Nothing new: the lake has this already, as run " + LAKE.run().run())
        .contains("known     statsbidrag/beslut_2021.csv: in the lake already");
    assertThat(again.out()).contains("Read      17 files: 0 new, 17 known, 0 refused");
    assertThat(files(LAKE.lake())).isEqualTo(before);
    assertThat(folder.resolve("reports/rapport-2024.html")).hasBinaryContent(page);
  }

  @Test
  void aPublishedFigureThatDiffersEndsWithStatus3AfterAllElseIsDone() throws IOException {
    Path lake = folder.resolve("lake");
    Declarations conf =
        Declarations.copied(folder.resolve("conf"))
            .changing("published/table6_grant_by_region_2024.csv", "1325960", "1325961");

    Outcome outcome = evaluate(lake, "--config", conf.folder());

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out().lines())
        .contains("Published " + Workbench.compared(287, 7, 1))
        .contains("Read      17 files: 17 new, 0 known, 0 refused")
        .contains("Report    " + folder.resolve("reports/rapport-2024.html"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("different  ")
                    .contains("published 1325961, computed 1\u00a0325\u00a0960"));
    assertThat(outcome.err())
        .contains("Error: 1 published figures differ from the computed ones.")
        .contains("  Do:   Trace each of them (jobs/trace)");
    assertThat(Commands.run("verify", "--lake", lake, "--config", conf.folder()).status())
        .isEqualTo(3);
    assertThat(outcome.out()).doesNotContain(LAKE.run().run());
  }

  private static List<Path> files(Path lake) throws IOException {
    try (Stream<Path> files = Files.walk(lake)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
