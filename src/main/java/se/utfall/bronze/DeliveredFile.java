package se.utfall.bronze;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.CoveredYears;
import se.utfall.domain.DeliveryNote;
import se.utfall.domain.RegisterLayout.Kind;

/**
 * A file to read.
 *
 * @param uri where it lies
 * @param name what it is called in tables and messages
 * @param knownFrom the day it became known
 * @param constructed blank-separated globs of the questions whose answers are constructed
 * @param years that a file of a register is said to cover; null where nothing says so
 */
public record DeliveredFile(
    String uri,
    String name,
    LocalDate knownFrom,
    String constructed,
    @Nullable CoveredYears years) {

  /** Whether the persons of a register are: as {@code *} says, for all that a file holds. */
  public boolean isConstructed() {
    return Stream.of(constructed.split(" "))
        .anyMatch(glob -> DeliveryNote.matches(glob, Kind.EPISODES.source()));
  }
}
