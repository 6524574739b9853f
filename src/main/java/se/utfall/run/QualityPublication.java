package se.utfall.run;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.utfall.domain.Region;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;

/**
 * What may be published of a register's quality. That there is nothing of a kind is shown, for it
 * tells of nobody; few of a kind are not, nor what would give them back.
 */
record QualityPublication(Register all) {
  private static final String BLANK = "unlinkable_rows_blank_key";

  /** What is the sum of others, by how those begin. */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "rows_read", List.of("rows_valid", "rows_dropped_"),
          "chains", List.of("chains_", "index_discharges"));

  List<Line> quality() {
    Map<String, Long> counts = new TreeMap<>();
    all.quality().forEach(line -> counts.put(line.key(), line.at("count").count()));
    Set<String> held =
        counts.entrySet().stream()
            .filter(each -> isFew(each.getValue()))
            .map(Map.Entry::getKey)
            .collect(toSet());
    PARTS.forEach((whole, starts) -> held.addAll(heldBack(counts, whole, starts)));
    if (isFew(counts.getOrDefault("unlinkable_rows", 0L) - counts.getOrDefault(BLANK, 0L))) {
      held.add(BLANK);
    }
    return all.quality().stream()
        .map(
            line ->
                held.contains(line.key())
                    ? RegisterPublication.without(line, Set.of("count"))
                    : line)
        .toList();
  }

  private boolean isFew(long count) {
    return count > 0 && count < all.threshold();
  }

  private Set<String> heldBack(Map<String, Long> counts, String whole, List<String> starts) {
    Map<String, Long> parts = new TreeMap<>();
    counts.forEach(
        (measure, count) -> {
          if (count > 0 && starts.stream().anyMatch(measure::startsWith)) {
            parts.put(measure, count);
          }
        });
    if (parts.isEmpty()) {
      return Set.of();
    }
    parts.put(Region.NATION.code(), counts.getOrDefault(whole, 0L));
    return new PartsOfWhole(parts, true).heldBack(all.threshold());
  }
}
