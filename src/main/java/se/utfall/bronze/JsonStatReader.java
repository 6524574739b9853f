package se.utfall.bronze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.utfall.domain.Vocabulary.Dimension;

/**
 * Reads a JSON-stat dataset, version 2 (json-stat.org/full): a cube whose cells are numbered with
 * the last dimension running fastest. The parts may stand in any order, so they are kept, the cells
 * as texts by number, until all are known.
 */
final class JsonStatReader {
  private static final Map<String, Dimension> ROLES =
      Map.of("time", Dimension.PERIOD, "geo", Dimension.REGION, "metric", Dimension.INDICATOR);

  private final JsonCursor json;
  private final String file;
  private final List<String> ids = new ArrayList<>();
  private final List<Long> sizes = new ArrayList<>();
  private final Map<String, CubeDimension> dimensions = new LinkedHashMap<>();
  private final Map<String, Dimension> roles = new HashMap<>();
  private CubeCells values = CubeCells.NONE;
  private CubeCells marks = CubeCells.NONE;
  private String kind = "";
  private String version = "";
  private String table = "";

  private JsonStatReader(JsonCursor json, String file) {
    this.json = json;
    this.file = file;
  }

  static Statistics read(JsonCursor json, String file, Terms terms) {
    JsonStatReader reader = new JsonStatReader(json, file);
    json.object(reader::member);
    reader.requireDataset();
    return new Statistics("json-stat", reader.observations(terms), List.of());
  }

  private void member(String key) {
    switch (key) {
      case "class" -> kind = json.text();
      case "version" -> version = json.textOrNumber();
      case "id" -> json.array(index -> ids.add(json.text()));
      case "size" -> json.array(index -> sizes.add(json.whole()));
      case "role" -> json.object(this::role);
      case "dimension" -> json.object(id -> dimensions.put(id, CubeDimension.read(json, id)));
      case "value" -> values = CubeCells.read(json, file);
      case "status" -> marks = CubeCells.read(json, file);
      case "extension" -> within("px", () -> within("tableid", () -> table = json.textOrNothing()));
      default -> json.skip();
    }
  }

  private void role(String role) {
    json.array(
        index -> {
          String id = json.text();
          if (ROLES.containsKey(role)) {
            roles.put(id, ROLES.get(role));
          }
        });
  }

  private void within(String wanted, Runnable reading) {
    if (!json.isObject()) {
      json.skip();
      return;
    }
    json.object(
        key -> {
          if (key.equals(wanted)) {
            reading.run();
          } else {
            json.skip();
          }
        });
  }

  private void requireDataset() {
    if (!kind.equals("dataset")) {
      String what =
          kind.isEmpty()
              ? "it does not say its class"
              : "its class is " + StatisticsRefusal.shown(kind);
      throw StatisticsRefusal.cube(file, what, "Only the class dataset holds values.");
    }
    if (!version.matches("2(\\..*)?")) {
      throw StatisticsRefusal.cube(
          file, "it is not of version 2", "Older versions are laid out in another way.");
    }
  }

  private List<Observation> observations(Terms terms) {
    Cube cube = Cube.of(file, ids, sizes, dimensions);
    CubeRoles named = CubeRoles.of(file, cube, roles, terms);
    values.requireFit(file, "value", cube.cells());
    marks.requireFit(file, "status", cube.cells());
    SortedSet<Long> cells = new TreeSet<>(values.texts().keySet());
    cells.addAll(marks.texts().keySet());
    if (values.texts().isEmpty()) {
      throw StatisticsRefusal.noValues(file);
    }
    return cells.stream().map(cell -> observation(named, cube, cell)).toList();
  }

  private Observation observation(CubeRoles named, Cube cube, long cell) {
    List<String> at = cube.categories(cell);
    return new Observation(
        "/value/" + cell,
        named.has(Dimension.INDICATOR) ? named.in(at, Dimension.INDICATOR) : table,
        named.in(at, Dimension.REGION),
        named.in(at, Dimension.PERIOD),
        named.in(at, Dimension.SEX),
        named.in(at, Dimension.AGE),
        values.at(cell),
        marks.at(cell));
  }
}
