package se.utfall.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.utfall.statistics.CountTable.Bounds;
import se.utfall.statistics.CountTable.Cell;

/**
 * The sums of a {@link CountTable} as a graph: each sum is a node, each count an edge between the
 * two that it is in. Counts that are held back can differ from what they are only along cycles of
 * such edges, so what can be inferred of one is a matter of flows, exact in whole numbers (Gusfield
 * 1988, A graph theoretic approach to statistical data security).
 */
final class CellGraph {
  /** Stands for every sum that nobody can form. */
  private static final String OUTSIDE = "";

  private final CountTable table;
  private final Set<String> regions;
  private final Set<String> sexes;

  CellGraph(CountTable table) {
    this.table = table;
    this.regions = table.summedRegions();
    this.sexes = table.summedSexes();
  }

  /** Between two sums; it may carry so much either way. */
  record Edge(String from, String to, long along, long against, List<Cell> cell) {}

  private Edge edge(Cell cell) {
    Bounds known = table.known(cell);
    long up = known.most() - cell.count();
    long down = cell.count() - known.least();
    String from = regions.contains(cell.region()) ? "region " + cell.region() : OUTSIDE;
    boolean isAdded = cell.sign() > 0;
    return new Edge(
        from, sexNode(cell.sex()), isAdded ? up : down, isAdded ? down : up, List.of(cell));
  }

  private String sexNode(String sex) {
    return sexes.contains(sex) ? "sex " + sex : OUTSIDE;
  }

  /** What the nation has beyond its regions, which nobody is shown. */
  private List<Edge> rests() {
    return table.complete() ? List.of() : sexes.stream().sorted().map(this::rest).toList();
  }

  private Edge rest(String sex) {
    long fewer = Math.max(0, table.rest(sex));
    long more = Bounds.NONE.most();
    boolean isTotal = sex.equals(CountTable.TOTAL);
    return new Edge(
        OUTSIDE, sexNode(sex), isTotal ? fewer : more, isTotal ? more : fewer, List.of());
  }

  /** What readers can infer of a count when these are held back, and it among them. */
  Bounds inferred(Cell cell, Collection<Cell> heldBack) {
    Edge own = edge(cell);
    long along = flow(own, heldBack).most(own.to(), own.from(), own.along());
    long against = flow(own, heldBack).most(own.from(), own.to(), own.against());
    boolean isAdded = cell.sign() > 0;
    return new Bounds(
        cell.count() - (isAdded ? against : along), cell.count() + (isAdded ? along : against));
  }

  /**
   * The cheapest counts to hold back as well, so that a reader can infer less of one; none where
   * nothing helps.
   */
  List<Cell> cheapestHelp(Cell cell, Collection<Cell> heldBack, Collection<Cell> candidates) {
    Edge own = edge(cell);
    List<Edge> more = candidates.stream().map(this::edge).toList();
    Flow along = flow(own, heldBack);
    long left = own.along() - along.most(own.to(), own.from(), own.along());
    Flow against = flow(own, heldBack);
    long leftAgainst = own.against() - against.most(own.from(), own.to(), own.against());
    Flow.Way up = left > 0 ? along.cheapest(own.to(), own.from(), more) : Flow.Way.NONE;
    Flow.Way down = leftAgainst > 0 ? against.cheapest(own.from(), own.to(), more) : Flow.Way.NONE;
    return up.cost() <= down.cost() ? up.cells() : down.cells();
  }

  private Flow flow(Edge own, Collection<Cell> heldBack) {
    List<Edge> edges = new ArrayList<>(rests());
    heldBack.stream().map(this::edge).filter(edge -> !edge.equals(own)).forEach(edges::add);
    return new Flow(edges);
  }
}
