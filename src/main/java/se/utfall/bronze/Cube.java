package se.utfall.bronze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dimensions of a JSON-stat dataset in the order that numbers its cells.
 *
 * @param categories of each dimension, in their order
 * @param cells how many the sizes declare; nothing is ever allocated by it
 */
record Cube(List<CubeDimension> dimensions, List<List<String>> categories, long cells) {

  static Cube of(
      String file, List<String> ids, List<Long> sizes, Map<String, CubeDimension> dimensions) {
    if (ids.isEmpty() || ids.size() != sizes.size()) {
      throw StatisticsRefusal.cube(
          file,
          "it has %d dimensions and %d sizes".formatted(ids.size(), sizes.size()),
          "Each dimension has one size.");
    }
    requireSame(file, ids, dimensions);
    List<CubeDimension> ordered = ids.stream().map(dimensions::get).toList();
    List<List<String>> categories = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      categories.add(categories(file, ordered.get(i), sizes.get(i)));
    }
    return new Cube(ordered, categories, product(file, sizes));
  }

  private static void requireSame(
      String file, List<String> ids, Map<String, CubeDimension> dimensions) {
    boolean same = new HashSet<>(ids).equals(dimensions.keySet());
    if (!same || ids.size() != dimensions.size()) {
      throw StatisticsRefusal.cube(
          file,
          "the dimensions in id are not those in dimension",
          "The order in id numbers the cells, so each has to be there once.");
    }
  }

  private static List<String> categories(String file, CubeDimension dimension, long size) {
    @Nullable List<String> categories = dimension.inOrder();
    if (categories == null) {
      throw StatisticsRefusal.cube(
          file,
          "the categories of \"%s\" are not numbered from 0 on, each once"
              .formatted(StatisticsRefusal.shown(dimension.id())),
          "Which value belongs to which of them is not clear.");
    }
    if (categories.size() != size) {
      throw StatisticsRefusal.cube(
          file,
          "\"%s\" has %d categories and the size %d"
              .formatted(StatisticsRefusal.shown(dimension.id()), categories.size(), size),
          "Which value belongs to which of them is not clear.");
    }
    return categories;
  }

  private static long product(String file, List<Long> sizes) {
    try {
      return sizes.stream().reduce(1L, Math::multiplyExact);
    } catch (ArithmeticException e) {
      throw StatisticsRefusal.cube(
              file,
              "its sizes multiply to more cells than can be numbered",
              "No table is that large.")
          .causedBy(e);
    }
  }

  /** The categories, one of each dimension, that a cell belongs to. */
  List<String> categories(long cell) {
    List<String> at = new ArrayList<>();
    long rest = cell;
    for (int i = categories.size() - 1; i >= 0; i--) {
      List<String> all = categories.get(i);
      at.add(all.get((int) (rest % all.size())));
      rest /= all.size();
    }
    Collections.reverse(at);
    return at;
  }
}
