package se.utfall.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.LocalSpark.SPARK;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.table.Failure;

/** One writer at a time. */
class LockTest {
  @TempDir private Path folder;
  private Path file;
  private Lake lake;

  @BeforeEach
  void open() {
    file = folder.resolve("lake/_lock");
    lake = new Lake(SPARK, folder.resolve("lake").toString());
  }

  @Test
  void secondHolderIsRefused() {
    Lake other = new Lake(SPARK, folder.resolve("lake").toString());
    AtomicBoolean ran = new AtomicBoolean();
    Failure failure =
        lake.holding(
            () ->
                catchThrowableOfType(
                    Failure.class,
                    () ->
                        other.holding(
                            () -> {
                              ran.set(true);
                              return 0;
                            })));
    assertThat(failure.kind()).isEqualTo(Failure.Kind.BUSY);
    assertThat(failure)
        .hasMessageMatching(
            "Another run holds the lake: since \\S+ process %d on \\S+\\. "
                    .formatted(ProcessHandle.current().pid())
                + "Two runs that write at the same time would mix their tables\\. Wait until it"
                + " has ended; if it was killed on another machine, delete file:\\S+/lake/_lock\\.");
    assertThat(ran).isFalse();
  }

  @Test
  void refusedHolderLeavesTheLockAlone() {
    boolean held =
        lake.holding(
            () -> {
              assertThatThrownBy(() -> lake.holding(() -> 0)).isInstanceOf(Failure.class);
              return Files.exists(file);
            });
    assertThat(held).isTrue();
  }

  @Test
  void lockIsReleasedAfterwards() {
    assertThat(lake.holding(() -> 5)).isEqualTo(5);
    assertThat(file).doesNotExist();
    assertThat(lake.holding(() -> 6)).isEqualTo(6);
  }

  @Test
  void lockIsReleasedAfterAnException() {
    assertThatThrownBy(
            () ->
                lake.holding(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(file).doesNotExist();
  }

  @Test
  void lockOfAProcessThatIsGoneIsTakenOver() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    write("since 2025-01-31T12:00:00Z process " + gone.pid() + " on " + host());
    assertThat(lake.holding(() -> 5)).isEqualTo(5);
  }

  @Test
  void lockOfAnEarlierProcessWithTheSameNumberIsTakenOver() throws Exception {
    long self = ProcessHandle.current().pid();
    write("since 2001-01-31T12:00:00Z process " + self + " on " + host());
    assertThat(lake.holding(() -> 5)).isEqualTo(5);
  }

  @Test
  void lockOfAnotherMachineIsNot() throws Exception {
    write("since 2001-01-31T12:00:00Z process 1 on elsewhere");
    assertBusy();
  }

  @Test
  void lockThatSaysNothingIsNot() throws Exception {
    write("");
    assertBusy();
  }

  private void assertBusy() {
    Failure failure = catchThrowableOfType(Failure.class, () -> lake.holding(() -> 5));
    assertThat(failure.kind()).isEqualTo(Failure.Kind.BUSY);
    assertThat(file).exists();
  }

  private static String host() throws IOException {
    return InetAddress.getLocalHost().getHostName();
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
