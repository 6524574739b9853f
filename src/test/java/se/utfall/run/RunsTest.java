package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.RunRecord;
import se.utfall.table.Failure;

/** A run is visible whole or not at all, and one at a time writes. */
class RunsTest {
  @TempDir private Path folder;
  private Path decision;
  private Path answers;
  private Path lost;

  @BeforeEach
  void deliver() {
    Exports exports = new Exports(folder.resolve("in"));
    decision = exports.decisions("beslut.csv", "2024;Region Halland;2000;2000;2024-05-21");
    answers =
        exports.answers(
            "svar.csv",
            "2024;Region Halland;1.3;Oanvänt belopp (kr);500",
            "2024;Region Hallnd;1.3;Oanvänt belopp (kr);7");
    lost = exports.decisions("annat.csv", "2023;Region Skåne;9000;9000;2023-05-21");
  }

  @Test
  void aRunThatDiesLeavesThePreviousOneToReadersAndTheNextStartsFromIt() {
    Workbench lake = lake("lake").with(decision);
    RunRecord before = lake.run();
    new Ingest(lake.workshop()).run(List.of(lost.toString()), lake.runs().bronze());
    lake.ingest(answers);

    assertThatThrownBy(() -> strict().build(null))
        .hasMessage(
            "1 of 5 answers were rejected. That is more than the 0 percent that conf/utfall.yaml"
                + " allows. Look at the deliveries, or raise max_rejected_percent if it is right.");

    assertThat(lake.run()).isEqualTo(before);
    assertThat(folder.resolve("lake/gold/source/_delta_log"))
        .as("nothing is made after the failure")
        .isDirectoryNotContaining("glob:**1.json");
    assertThat(lake.sql("SELECT unused_sek FROM gold.grant")).containsExactly("null");
    assertThat(lake.sql("SELECT count(*) FROM silver.answer")).containsExactly("3");
    assertThat(lake.build(null).isNew()).isTrue();
    assertThat(lake.sql("SELECT region_code, unused_sek FROM gold.grant"))
        .containsExactly("13 500.00");
    Workbench fresh = lake("fresh").with(decision, answers);
    assertThat(lake.tables(lake.run())).isEqualTo(fresh.tables(fresh.run()));
    assertThat(lake.run().run()).isEqualTo(fresh.run().run()).isNotEqualTo(before.run());
  }

  @Test
  void statisticsOfWhichTooMuchIsRejectedStopTheRun() {
    Path statistics =
        new Exports(folder.resolve("in"))
            .file(
                "statistik.csv",
                "indikator;region;period;värde",
                "U79133;01;2019;5",
                "U79133;03;2019;cirka 5",
                "U79133;0180;2019;cirka 5",
                "U79133;99;2019;5",
                "U00000;01;2019;5");
    strict().ingest(decision, statistics);

    assertThatThrownBy(() -> strict().build(null))
        .hasMessage(
            "1 of 2 values of statistics were rejected. That is more than the 0 percent that"
                + " conf/utfall.yaml allows. Look at the deliveries, or raise max_rejected_percent"
                + " if it is right.");
  }

  private Workbench lake(String name) {
    return new Workbench(folder.resolve(name));
  }

  /** The same lake, with declarations that allow no rejected answer. */
  private Workbench strict() {
    Declarations conf =
        Declarations.copied(folder.resolve("conf"))
            .changing("utfall.yaml", "max_rejected_percent: 50", "max_rejected_percent: 0");
    return new Workbench(folder.resolve("lake"), conf.folder());
  }

  @Test
  void whoWritesHoldsTheLake() {
    Workbench lake = lake("held");

    Failure failure =
        catchThrowableOfType(
            Failure.class, () -> lake.workshop().lake().holding(() -> lake.ingest(decision)));

    assertThat(failure.kind()).isEqualTo(Failure.Kind.BUSY);
    assertThat(failure.problem())
        .startsWith("Another run holds the lake: since ")
        .contains("process " + ProcessHandle.current().pid());
    assertThat(lake.ingest(decision).added()).containsExactly("beslut.csv");
  }

  @Test
  void aRunIsNamedByItsInputsAndKnowledgeDate() {
    assertThat(DemoLake.LAKE.workshop().lake().runs().stream().map(RunRecord::run).distinct())
        .hasSize(4);
  }
}
