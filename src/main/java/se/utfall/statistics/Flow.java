package se.utfall.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.utfall.statistics.CellGraph.Edge;
import se.utfall.statistics.CountTable.Cell;

/** What may still flow through edges, in whole numbers (Ford & Fulkerson 1956). */
final class Flow {
  /** Dearer than all counts of a table together: one count fewer goes before smaller ones. */
  private static final long A_CELL = 1L << 44;

  private final List<Edge> edges = new ArrayList<>();

  Flow(List<Edge> edges) {
    this.edges.addAll(edges);
  }

  /**
   * The counts that a way leads over beyond those that are held back.
   *
   * @param cost how many they are, then how large
   */
  record Way(long cost, List<Cell> cells) {
    static final Way NONE = new Way(Long.MAX_VALUE, List.of());
  }

  /** An edge in its direction or against it, at what it costs to come there. */
  private record Step(int edge, boolean along, long cost) {}

  /** The most that flows from one node to another, up to a limit; it is used up by it. */
  long most(String from, String to, long limit) {
    if (from.equals(to)) {
      return limit;
    }
    long sent = 0;
    List<Step> way = way(from, to, edges);
    while (sent < limit && !way.isEmpty()) {
      long room = way.stream().mapToLong(step -> room(edges, step)).min().orElseThrow();
      long amount = Math.min(room, limit - sent);
      way.forEach(step -> use(step, amount));
      sent += amount;
      way = way(from, to, edges);
    }
    return sent;
  }

  /** The cheapest way when more edges may be used. */
  Way cheapest(String from, String to, List<Edge> more) {
    List<Edge> all = new ArrayList<>(edges);
    all.addAll(more);
    List<Step> way = way(from, to, all);
    List<Cell> cells =
        way.stream()
            .filter(step -> step.edge() >= edges.size())
            .flatMap(step -> all.get(step.edge()).cell().stream())
            .toList();
    return cells.isEmpty()
        ? Way.NONE
        : new Way(cells.stream().mapToLong(cell -> A_CELL + cell.count()).sum(), cells);
  }

  private List<Step> way(String from, String to, List<Edge> all) {
    Map<String, Step> reached = new HashMap<>(Map.of(from, new Step(-1, true, 0)));
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String node = open.removeFirst();
      long soFar = at(reached, node).cost();
      for (int i = 0; i < all.size(); i++) {
        Edge edge = all.get(i);
        long cost = soFar + (i < edges.size() ? 0 : A_CELL + edge.cell().get(0).count());
        if (edge.from().equals(node)) {
          reach(edge.to(), new Step(i, true, cost), all, reached, open);
        }
        if (edge.to().equals(node)) {
          reach(edge.from(), new Step(i, false, cost), all, reached, open);
        }
      }
    }
    return back(to, all, reached);
  }

  private static Step at(Map<String, Step> reached, String node) {
    return reached.getOrDefault(node, new Step(-1, true, Long.MAX_VALUE));
  }

  private static void reach(
      String node, Step step, List<Edge> all, Map<String, Step> reached, Deque<String> open) {
    if (room(all, step) > 0 && step.cost() < at(reached, node).cost()) {
      reached.put(node, step);
      open.addLast(node);
    }
  }

  private static List<Step> back(String to, List<Edge> all, Map<String, Step> reached) {
    List<Step> way = new ArrayList<>();
    if (reached.containsKey(to)) {
      Step step = at(reached, to);
      while (step.edge() >= 0) {
        way.add(step);
        Edge edge = all.get(step.edge());
        step = at(reached, step.along() ? edge.from() : edge.to());
      }
    }
    return way;
  }

  private static long room(List<Edge> all, Step step) {
    Edge edge = all.get(step.edge());
    return step.along() ? edge.along() : edge.against();
  }

  private void use(Step step, long amount) {
    Edge edge = edges.get(step.edge());
    long along = step.along() ? -amount : amount;
    edges.set(
        step.edge(),
        new Edge(
            edge.from(), edge.to(), edge.along() + along, edge.against() - along, edge.cell()));
  }
}
