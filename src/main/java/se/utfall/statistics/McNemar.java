package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The exact test of paired yes and no answers: of those that changed, as many each way (McNemar
 * 1947; mid-p: Fagerland, Lydersen and Laake 2013).
 */
public final class McNemar {
  private McNemar() {}

  /** The exact p, and the mid-p that counts the observed only by half. */
  public record Result(double p, double midP) {}

  /** The lowest and the highest p that the totals allow. */
  public record Bounds(double lowest, double highest) {}

  /** Of b changes one way and c the other; 1 where none changed, null unless whole counts. */
  public static @Nullable Result exact(double b, double c) {
    if (!Possible.wholeCounts(b, c)) {
      return null;
    }
    if (b == c) {
      return new Result(1, 1);
    }
    double fewer = Math.min(b, c);
    CountDistribution changes = new CountDistribution.Binomial(b + c, 0.5);
    double to = changes.atMost(fewer);
    double observed = to - changes.atMost(fewer - 1);
    return new Result(Math.min(1, 2 * to), Math.min(1, 2 * to - observed));
  }

  /**
   * The exact p over all pairings of x1 of n1 with x2 of n2 where the smaller group is within the
   * larger: with only totals known it is not known who changed. Null unless they are whole counts
   * and parts.
   */
  public static @Nullable Bounds bounds(double x1, double n1, double x2, double n2) {
    boolean possible =
        Possible.part(x1, n1) && Possible.part(x2, n2) && Possible.wholeCounts(x1, n1, x2, n2);
    if (!possible) {
      return null;
    }
    return n1 <= n2 ? paired(x1, n1, x2, n2) : paired(x2, n2, x1, n1);
  }

  /**
   * The p falls with the distance between the totals and rises with the pairs that changed both
   * ways: the ends of both are enough.
   */
  private static @Nullable Bounds paired(double x, double n, double wider, double widerN) {
    double fewest = Math.max(0, wider - (widerN - n));
    double most = Math.min(wider, n);
    double farthest = Math.abs(fewest - x) > Math.abs(most - x) ? fewest : most;
    double nearest = Math.min(Math.max(x, fewest), most);
    Result lowest = changed(farthest - x, 0);
    Result highest = changed(nearest - x, Math.min(Math.min(x, nearest), n - Math.max(x, nearest)));
    return lowest == null || highest == null ? null : new Bounds(lowest.p(), highest.p());
  }

  private static @Nullable Result changed(double net, double bothWays) {
    return exact(bothWays + Math.abs(net), bothWays);
  }
}
