package se.utfall.bronze;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a JSON-stat dataset says of its cells, by their numbers: an array of all, an object of some,
 * or one text for all.
 *
 * @param texts verbatim; empty for null
 * @param length how many an array holds; -1 for an object
 * @param everywhere the text of every cell that has none of its own
 */
record CubeCells(SortedMap<Long, String> texts, long length, String everywhere) {
  static final CubeCells NONE = new CubeCells(new TreeMap<>(), -1, "");

  static CubeCells read(JsonCursor json, String file) {
    if (json.isText()) {
      return new CubeCells(new TreeMap<>(), -1, json.text());
    }
    return json.isArray() ? dense(json) : sparse(json, file);
  }

  private static CubeCells dense(JsonCursor json) {
    SortedMap<Long, String> texts = new TreeMap<>();
    json.array(index -> texts.put((long) index, json.scalarOrNothing()));
    return new CubeCells(texts, texts.size(), "");
  }

  private static CubeCells sparse(JsonCursor json, String file) {
    SortedMap<Long, String> texts = new TreeMap<>();
    json.object(key -> texts.put(number(key, json, file), json.scalarOrNothing()));
    return new CubeCells(texts, -1, "");
  }

  private static long number(String key, JsonCursor json, String file) {
    if (!key.matches("0|[1-9]\\d{0,17}")) {
      throw StatisticsRefusal.cube(
          file, "the key at %s is no number".formatted(json.place()), "Cells go by their number.");
    }
    return Long.parseLong(key);
  }

  /** Refuses the file where this says more or less than its cube has cells. */
  void requireFit(String file, String key, long cells) {
    if (length >= 0 && length != cells) {
      throw StatisticsRefusal.cube(
          file,
          "%s has %d entries where the dimensions have %d cells".formatted(key, length, cells),
          "Which cell an entry belongs to is told by counting, so none of them is known.");
    }
    if (!texts.isEmpty() && texts.lastKey() >= cells) {
      throw StatisticsRefusal.cube(
          file,
          "/%s/%d lies outside the %d cells".formatted(key, texts.lastKey(), cells),
          "Cells are numbered from 0 on.");
    }
  }

  String at(long cell) {
    return texts.getOrDefault(cell, everywhere);
  }
}
