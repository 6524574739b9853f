package se.utfall.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.CoveredYears;
import se.utfall.domain.DeliveryNote;
import se.utfall.table.Failure;

/** Reads the csv beside deliveries that says when each file became known. */
public final class Deliveries {
  private static final List<String> COLUMNS = List.of("file", "delivered", "constructed", "note");
  private static final String YEARS = "years";

  private Deliveries() {}

  /**
   * In the file's order; an input failure at a bad date, a file named twice, or constructed answers
   * to a question that does not exist (they would pass for real), or years that are none.
   *
   * @param file as messages name it
   * @param answerable ids of questions and indicators
   */
  public static List<DeliveryNote> read(String file, String text, List<String> answerable) {
    Set<String> files = new HashSet<>();
    return Csv.parse(Failure.Kind.INPUT, file, text)
        .expecting(COLUMNS, List.of(YEARS))
        .lines()
        .stream()
        .map(line -> note(line, files, answerable))
        .toList();
  }

  private static DeliveryNote note(Csv.Line line, Set<String> files, List<String> answerable) {
    String file = line.text("file");
    if (file.isEmpty() || !files.add(file)) {
      throw line.failure(
          "names the file '%s'.".formatted(file),
          "A file is named once, so that it becomes known on one day.",
          "Keep one line for each file.");
    }
    DeliveryNote note =
        new DeliveryNote(
            file, delivered(line), line.text("constructed"), line.text("note"), years(line));
    note.globs().forEach(glob -> known(line, glob, answerable));
    return note;
  }

  private static @Nullable CoveredYears years(Csv.Line line) {
    String said = line.textOrEmpty(YEARS);
    return said.isEmpty()
        ? null
        : CoveredYears.inText(said)
            .orElseThrow(
                () ->
                    line.failure(
                        "has the years '%s'.".formatted(said),
                        "They are neither a year nor the first and last of several.",
                        "Write them like 2019 or 2013-2023."));
  }

  private static LocalDate delivered(Csv.Line line) {
    try {
      return LocalDate.parse(line.text("delivered"));
    } catch (DateTimeParseException e) {
      throw line.failure(
              "has the date '%s'.".formatted(line.text("delivered")),
              "It is not a day of the calendar written year-month-day.",
              "Write it like 2025-04-30.")
          .causedBy(e);
    }
  }

  private static void known(Csv.Line line, String glob, List<String> answerable) {
    if (answerable.stream().noneMatch(id -> DeliveryNote.matches(glob, id))) {
      throw Unknown.word(Failure.Kind.INPUT, line.at().toString(), "question", glob, answerable);
    }
  }
}
