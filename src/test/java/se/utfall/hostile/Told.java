package se.utfall.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What silver holds of one file, read alone beside nothing else. */
final class Told {
  /**
   * An answer that counts.
   *
   * @param value a number without idle zeros, or a text
   * @param unit of its question
   */
  record Answered(Key key, String value, String text, String unit, Place place) {}

  /** Where a cell stands. */
  record Place(String sheet, int row, int column) {
    static Place of(String cell) {
      String[] parts = cell.split("/", -1);
      return new Place(parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    }
  }

  final List<Answered> counted = new ArrayList<>();

  /** Questions with an answer that does not count and says why. */
  final Set<Key> withheld = new HashSet<>();

  /** The rules of what was rejected. */
  final List<String> rules = new ArrayList<>();

  /** Cells with text in rows of data that neither became an answer nor were rejected. */
  final List<Place> lost = new ArrayList<>();

  Map<Key, String> answers() {
    Map<Key, String> answers = new LinkedHashMap<>();
    for (Answered each : counted) {
      if (answers.put(each.key(), each.value()) != null) {
        throw new AssertionError(each.key() + " counts twice");
      }
    }
    return answers;
  }
}
