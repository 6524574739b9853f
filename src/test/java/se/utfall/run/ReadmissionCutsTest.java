package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.Given;
import se.utfall.domain.RunRecord;
import se.utfall.gold.Readmission;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;

/** A cut of a run's readmissions, and what is said of it. */
class ReadmissionCutsTest {
  private static final AskedCut BY_YEAR =
      new AskedCut(List.of("year"), null, null, null, null, "2026-1");

  @TempDir private static Path folder;

  private static Workbench bench;

  @BeforeAll
  static void write() {
    Given computed =
        new Given()
            .with(CareChain.TABLE, List.of())
            .with(RegisterYear.TABLE, List.of())
            .with(
                Readmission.TABLE,
                List.of(
                    Given.row(
                        Readmission.TABLE,
                        Readmission.DEFINITION,
                        "2026-1",
                        Readmission.YEAR,
                        2022)));
    bench =
        new WrittenLake(folder)
            .with("run", computed, CareChain.TABLE, RegisterYear.TABLE, Readmission.TABLE)
            .bench();
  }

  private static RunRecord by(String configuration, String codeVersion) {
    RunRecord run = bench.run();
    return new RunRecord(
        run.sequence(),
        run.run(),
        run.kind(),
        run.asOf(),
        run.deliveries(),
        configuration,
        codeVersion,
        run.versions(),
        run.finishedAt());
  }

  private static ReadmissionCuts.Answer answer(RunRecord run) {
    return new ReadmissionCuts(bench.workshop(), run, BY_YEAR).answer();
  }

  @Test
  void rulesThatAreNotThoseOfTheRunAreSaid() {
    String now = bench.workshop().configuration().digest();
    String warning =
        "conf/ or the program has changed since the run: what has changed in a definition that kept"
            + " its name is in the age, window and conditions of these rows, and not in their"
            + " chains.";

    assertThat(answer(by(now, "development")).basis()).hasSize(1);
    assertThat(answer(by("former", "development")).basis()).hasSize(2).contains(warning);
    assertThat(answer(by(now, "former")).basis()).hasSize(2).contains(warning);
  }

  @Test
  void chainsAreReadInTheSessionOfTablesOfPersons() {
    assertThat(answer(bench.run()).rows().sparkSession()).isNotSameAs(bench.workshop().spark());
  }
}
