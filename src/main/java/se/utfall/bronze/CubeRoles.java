package se.utfall.bronze;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.domain.Vocabulary.Dimension;

/**
 * Which dimension of a JSON-stat dataset is which.
 *
 * @param positions by what they say; a dimension with one category that says nothing known is left
 *     out, since it holds for every value alike
 */
record CubeRoles(Map<Dimension, Integer> positions) {

  static CubeRoles of(String file, Cube cube, Map<String, Dimension> roles, Terms terms) {
    Map<Dimension, Integer> positions = new EnumMap<>(Dimension.class);
    for (int i = 0; i < cube.dimensions().size(); i++) {
      CubeDimension each = cube.dimensions().get(i);
      Optional<Dimension> named = named(each, roles, terms);
      if (named.isEmpty() && cube.categories().get(i).size() > 1) {
        throw StatisticsRefusal.unknownDimension(file, each.id(), terms.nearest(each.id()));
      }
      Integer other = named.isEmpty() ? null : positions.put(named.get(), i);
      if (other != null) {
        String before = cube.dimensions().get(other).id();
        throw StatisticsRefusal.twice(file, "dimension", before, each.id());
      }
    }
    require(file, positions, Dimension.REGION, "region");
    require(file, positions, Dimension.PERIOD, "period");
    return new CubeRoles(positions);
  }

  // what is declared here goes before what the file says in general
  private static Optional<Dimension> named(
      CubeDimension dimension, Map<String, Dimension> roles, Terms terms) {
    return terms
        .of(dimension.id())
        .or(() -> terms.of(dimension.label()))
        .or(() -> Optional.ofNullable(roles.get(dimension.id())))
        .filter(Dimension::placesValue);
  }

  private static void require(
      String file, Map<Dimension, Integer> positions, Dimension wanted, String name) {
    if (!positions.containsKey(wanted)) {
      throw StatisticsRefusal.cube(
          file,
          "no dimension tells the " + name,
          "Neither its role nor a name in conf/statistics.yaml says which one it is.");
    }
  }

  boolean has(Dimension dimension) {
    return positions.containsKey(dimension);
  }

  /** A cell's category in a dimension; empty where the dataset does not have it. */
  String in(List<String> categories, Dimension dimension) {
    Integer position = positions.get(dimension);
    return position == null ? "" : categories.get(position);
  }
}
