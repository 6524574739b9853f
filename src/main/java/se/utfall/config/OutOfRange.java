package se.utfall.config;

import org.jspecify.annotations.Nullable;
import se.utfall.table.Failure;

/** The stop at a number that its key cannot have. */
final class OutOfRange {
  private OutOfRange() {}

  /**
   * @param place the file
   * @param range what it must be, like "above 0"
   */
  static Failure number(String place, String key, @Nullable Object found, String range) {
    return new Failure(
        Failure.Kind.USAGE,
        "%s has %s %s.".formatted(place, key, found),
        "It must be %s.".formatted(range),
        "Write another number.");
  }
}
