package se.utfall.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.table.Failure.Kind;

class FailureTest {
  @Test
  void everyKindHasItsExitCode() {
    assertThat(Arrays.stream(Kind.values()).collect(Collectors.toMap(k -> k, Kind::exitCode)))
        .containsEntry(Kind.INTERNAL, 1)
        .containsEntry(Kind.USAGE, 2)
        .containsEntry(Kind.QUALITY, 3)
        .containsEntry(Kind.INPUT, 4)
        .containsEntry(Kind.BUSY, 5)
        .hasSize(5);
  }

  @Test
  void failureSaysTheProblemWhyAndWhatToDo() {
    IllegalStateException cause = new IllegalStateException("below");
    Failure failure = new Failure(Kind.INPUT, "No file.", "It is gone.", "Put it back.");
    assertThat(failure.causedBy(cause))
        .isSameAs(failure)
        .hasMessage("No file. It is gone. Put it back.")
        .hasCause(cause);
    assertThat(failure.kind()).isEqualTo(Kind.INPUT);
    assertThat(failure.problem()).isEqualTo("No file.");
    assertThat(failure.why()).isEqualTo("It is gone.");
    assertThat(failure.remedy()).isEqualTo("Put it back.");
  }
}
