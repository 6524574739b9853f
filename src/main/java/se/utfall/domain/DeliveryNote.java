package se.utfall.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a delivered file became known, and which of its answers are constructed for demonstration.
 *
 * @param file relative to the deliveries' folder
 * @param constructed question ids separated by blanks, {@code *} stands for any part; empty when
 *     every answer is real
 * @param years that a file of a register covers; null where nothing says so
 */
public record DeliveryNote(
    String file,
    LocalDate delivered,
    String constructed,
    String note,
    @Nullable CoveredYears years) {

  /** Whether the file's answers to the question are constructed. */
  public boolean constructs(String question) {
    return globs().anyMatch(glob -> matches(glob, question));
  }

  /** The parts of {@link #constructed}. */
  public Stream<String> globs() {
    return Stream.of(constructed.split(" ")).filter(glob -> !glob.isEmpty());
  }

  /** Whether a question id falls under one part, like {@code adaptation.*}. */
  public static boolean matches(String glob, String question) {
    return Pattern.matches(Pattern.quote(glob).replace("*", "\\E.*\\Q"), question);
  }
}
