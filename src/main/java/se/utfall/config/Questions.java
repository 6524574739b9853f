package se.utfall.config;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utfall.domain.Question;
import se.utfall.domain.Unit;
import se.utfall.table.Failure;

/** Reads questions.csv: what forms may ask, under ids that outlive numbers and wordings. */
public final class Questions {
  private static final String FILE = "questions.csv";
  private static final List<String> COLUMNS =
      List.of("question", "unit", "label_sv", "label_en", "number_2024");
  private static final Map<String, Unit> UNITS =
      Map.of(
          "SEK", Unit.SEK,
          "percent of used", Unit.PERCENT,
          "yes/no", Unit.YES_NO,
          "score 1-5", Unit.SCORE,
          "text", Unit.TEXT,
          "date", Unit.DATE);

  private Questions() {}

  /** In the file's order; a usage failure at an unknown unit or an id written twice. */
  public static List<Question> read(Folder folder) {
    Set<String> ids = new HashSet<>();
    return Csv.read(folder, FILE).expecting(COLUMNS).lines().stream()
        .map(line -> question(line, ids))
        .toList();
  }

  private static Question question(Csv.Line line, Set<String> ids) {
    String id = line.text("question");
    if (id.isEmpty() || !ids.add(id)) {
      throw line.failure(
          "has the question id '%s'.".formatted(id),
          "An id is not empty and stands once.",
          "Give the question an id of its own.");
    }
    return new Question(id, unit(line), line.text("label_sv"), line.text("label_en"));
  }

  private static Unit unit(Csv.Line line) {
    Unit unit = UNITS.get(line.text("unit"));
    if (unit == null) {
      throw Unknown.word(
          Failure.Kind.USAGE, line.at().toString(), "unit", line.text("unit"), UNITS.keySet());
    }
    return unit;
  }
}
