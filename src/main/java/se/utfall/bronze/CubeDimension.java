package se.utfall.bronze;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dimension of a JSON-stat dataset.
 *
 * @param label empty where the file has none
 * @param categories the number of each, by id
 */
record CubeDimension(String id, String label, Map<String, Long> categories) {

  static CubeDimension read(JsonCursor json, String id) {
    return new Reading(json, id).read();
  }

  /** The ids of the categories in their order; null where they are not numbered from 0 on. */
  @Nullable List<String> inOrder() {
    String[] ids = new String[categories.size()];
    for (Map.Entry<String, Long> category : categories.entrySet()) {
      long number = category.getValue();
      if (number >= ids.length || ids[(int) number] != null) {
        return null;
      }
      ids[(int) number] = category.getKey();
    }
    return List.of(ids);
  }

  /** A dimension as far as it is read; a single category needs no index. */
  private static final class Reading {
    private final JsonCursor json;
    private final String id;
    private final List<String> labelled = new ArrayList<>();
    private final Map<String, Long> categories = new LinkedHashMap<>();
    private String label = "";

    Reading(JsonCursor json, String id) {
      this.json = json;
      this.id = id;
    }

    CubeDimension read() {
      json.object(this::member);
      if (categories.isEmpty() && labelled.size() == 1) {
        categories.put(labelled.get(0), 0L);
      }
      return new CubeDimension(id, label, categories);
    }

    private void member(String key) {
      switch (key) {
        case "label" -> label = json.textOrNothing();
        case "category" -> json.object(this::category);
        default -> json.skip();
      }
    }

    private void category(String key) {
      switch (key) {
        case "index" -> index();
        case "label" -> json.object(this::labelled);
        default -> json.skip();
      }
    }

    // an id that an array holds twice leaves its first number without a category
    private void index() {
      if (json.isArray()) {
        json.array(number -> categories.put(json.text(), (long) number));
      } else {
        json.object(category -> categories.put(category, json.whole()));
      }
    }

    private void labelled(String category) {
      labelled.add(category);
      json.skip();
    }
  }
}
