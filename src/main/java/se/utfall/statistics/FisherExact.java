package se.utfall.statistics;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Fisher's exact test of two proportions, two-sided: all tables with the same totals that are no
 * more probable than the observed one (Fisher 1935; ties within 1e-7, as R's fisher.test).
 */
public final class FisherExact {
  private static final double TIES = 1 + 1e-7;

  private final double group;
  private final double others;
  private final double events;

  private FisherExact(double group, double others, double events) {
    this.group = group;
    this.others = others;
    this.events = events;
  }

  /** The p of x1 of n1 against x2 of n2; null unless they are whole counts and parts. */
  public static @Nullable Double p(double x1, double n1, double x2, double n2) {
    boolean possible =
        Possible.part(x1, n1) && Possible.part(x2, n2) && Possible.wholeCounts(x1, n1, x2, n2);
    return possible ? new FisherExact(n1, n2, x1 + x2).noMoreProbableThan(x1) : null;
  }

  /**
   * Every table's probability as a share of the most probable one's, outwards from that one until
   * nothing is left of them.
   */
  private double noMoreProbableThan(double observed) {
    double mode = Math.floor((group + 1) * (events + 1) / (group + others + 2));
    double limit = weight(mode, observed) * TIES;
    Sum up = sum(mode, this::ratioUp, 1, limit);
    Sum down = sum(mode, this::ratioDown, -1, limit);
    double within = up.within() + down.within() - (1 <= limit ? 1 : 0);
    return Math.min(1, within / (up.all() + down.all() - 1));
  }

  private double weight(double mode, double observed) {
    double weight = 1;
    for (double k = mode; k < observed && weight > 0; k++) {
      weight *= ratioUp(k);
    }
    for (double k = mode; k > observed && weight > 0; k--) {
      weight *= ratioDown(k);
    }
    return weight;
  }

  private static Sum sum(double mode, DoubleUnaryOperator ratio, int step, double limit) {
    DoublePredicate counts = weight -> weight <= limit;
    double all = 0;
    double within = 0;
    double k = mode;
    for (double weight = 1; weight > 0; weight *= ratio.applyAsDouble(k), k += step) {
      all += weight;
      within += counts.test(weight) ? weight : 0;
    }
    return new Sum(all, within);
  }

  private double ratioUp(double k) {
    return Math.max(0, group - k) / (k + 1) * Math.max(0, events - k) / (others - events + k + 1);
  }

  private double ratioDown(double k) {
    return k / (group - k + 1) * Math.max(0, others - events + k) / (events - k + 1);
  }

  private record Sum(double all, double within) {}
}
