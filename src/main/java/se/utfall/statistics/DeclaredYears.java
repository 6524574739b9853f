package se.utfall.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Years declared as out of the ordinary, such as those of the pandemic, and how a trend treats
 * them.
 *
 * @param years periods the treatment concerns; those a series does not have change nothing
 */
public record DeclaredYears(Treatment treatment, Set<Double> years) {

  /** What a trend does with declared years. */
  public enum Treatment {
    /** As any other year. */
    KEPT,
    EXCLUDED,
    /** An indicator for each year, which estimates the same as leaving them out. */
    INDICATOR_EACH,
    /** One indicator for them all, which does not. */
    INDICATOR_COMMON
  }

  public DeclaredYears {
    years = Set.copyOf(years);
  }

  /** Every year as any other. */
  public static DeclaredYears none() {
    return new DeclaredYears(Treatment.KEPT, Set.of());
  }

  boolean uses(double period) {
    return treatment != Treatment.EXCLUDED || !years.contains(period);
  }

  /** The years behind each indicator of a series. */
  List<Set<Double>> indicators(double[] periods) {
    List<Double> present =
        Arrays.stream(periods).boxed().filter(years::contains).distinct().toList();
    return switch (treatment) {
      case KEPT, EXCLUDED -> List.of();
      case INDICATOR_EACH -> present.stream().map(Set::of).toList();
      case INDICATOR_COMMON -> present.isEmpty() ? List.of() : List.of(Set.copyOf(present));
    };
  }
}
