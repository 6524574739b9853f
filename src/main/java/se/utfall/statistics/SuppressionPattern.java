package se.utfall.statistics;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.statistics.CountTable.Before;
import se.utfall.statistics.CountTable.Bounds;
import se.utfall.statistics.CountTable.Cell;

/**
 * Which counts of a table are held back, so that nobody can work out one below the threshold: those
 * below it, and further ones until sums, bounds and earlier releases leave each of them a range of
 * at least half the threshold. Further ones are chosen to be few and then small, one range at a
 * time, and what turns out not to be needed is shown again: a good pattern, not always the least
 * (finding that is NP-hard; Fischetti & Salazar 2001).
 */
public final class SuppressionPattern {
  private static final Comparator<Cell> IN_ORDER = comparing(Cell::region).thenComparing(Cell::sex);

  private final CountTable table;
  private final CellGraph graph;
  private final List<Cell> secret;
  private final Set<Cell> added = new LinkedHashSet<>();

  private SuppressionPattern(CountTable table) {
    this.table = table;
    this.graph = new CellGraph(table);
    this.secret = unseen().filter(table::isBelow).toList();
  }

  /** Why a count is held back. */
  public enum Reason {
    BELOW_THRESHOLD,
    COMPLEMENTARY
  }

  /**
   * A count that is held back.
   *
   * @param inferred what readers know that it lies between; of one that an earlier release showed,
   *     the count itself
   */
  public record Suppressed(Cell cell, Reason reason, Bounds inferred) {}

  /** The counts that are held back, by region and sex. */
  public static List<Suppressed> of(CountTable table) {
    SuppressionPattern pattern = new SuppressionPattern(table);
    pattern.holdBackAgain();
    pattern.secret.forEach(pattern::protect);
    pattern.showWhatIsNotNeeded();
    return pattern.suppressed();
  }

  private Stream<Cell> unseen() {
    return table.cells().stream().filter(cell -> cell.before() != Before.SHOWN).sorted(IN_ORDER);
  }

  /** What is shown now of a table that changes must not give back what was held back before. */
  private void holdBackAgain() {
    unseen()
        .filter(cell -> cell.before() == Before.HELD_BACK && !table.isBelow(cell))
        .forEach(added::add);
  }

  private void protect(Cell cell) {
    List<Cell> help = isSafe(cell) ? List.of() : help(cell);
    while (!help.isEmpty()) {
      added.addAll(help);
      help = isSafe(cell) ? List.of() : help(cell);
    }
  }

  private List<Cell> help(Cell cell) {
    List<Cell> candidates =
        unseen().filter(each -> !table.isBelow(each) && !added.contains(each)).toList();
    return graph.cheapestHelp(cell, heldBack(), candidates);
  }

  private boolean isSafe(Cell cell) {
    Bounds inferred = graph.inferred(cell, heldBack());
    return inferred.most() - inferred.least() >= table.threshold() / 2;
  }

  private List<Cell> heldBack() {
    List<Cell> all = new ArrayList<>(secret);
    all.addAll(added);
    return all;
  }

  /** The largest first. What is needed beside more counts is so beside fewer: once is enough. */
  private void showWhatIsNotNeeded() {
    List<Cell> safe = secret.stream().filter(this::isSafe).toList();
    List<Cell> largestFirst =
        added.stream()
            .filter(cell -> cell.before() != Before.HELD_BACK)
            .sorted(Comparator.comparingLong(Cell::count).reversed().thenComparing(IN_ORDER))
            .toList();
    for (Cell cell : largestFirst) {
      added.remove(cell);
      if (!safe.stream().allMatch(this::isSafe)) {
        added.add(cell);
      }
    }
  }

  private List<Suppressed> suppressed() {
    List<Cell> heldBack = heldBack();
    return table.cells().stream()
        .filter(cell -> table.isBelow(cell) || added.contains(cell))
        .sorted(IN_ORDER)
        .map(cell -> new Suppressed(cell, reason(cell), inferred(cell, heldBack)))
        .toList();
  }

  private Bounds inferred(Cell cell, List<Cell> heldBack) {
    return cell.before() == Before.SHOWN
        ? new Bounds(cell.count(), cell.count())
        : graph.inferred(cell, heldBack);
  }

  private Reason reason(Cell cell) {
    return table.isBelow(cell) ? Reason.BELOW_THRESHOLD : Reason.COMPLEMENTARY;
  }
}
