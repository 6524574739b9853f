package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.utfall.table.Failure;

/** What a stop must say. */
final class Stop {
  private Stop() {}

  static void usage(ThrowingCallable call, String message) {
    is(Failure.Kind.USAGE, call, message);
  }

  static void input(ThrowingCallable call, String message) {
    is(Failure.Kind.INPUT, call, message);
  }

  private static void is(Failure.Kind kind, ThrowingCallable call, String message) {
    Failure failure = catchThrowableOfType(Failure.class, call);
    assertThat(failure).hasMessage(message);
    assertThat(failure.kind()).isEqualTo(kind);
  }
}
