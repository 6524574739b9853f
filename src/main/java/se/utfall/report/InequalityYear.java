package se.utfall.report;

import org.jspecify.annotations.Nullable;
import se.utfall.domain.Inequality;

/** The differences of a year, each region with the same weight and weighted by population. */
record InequalityYear(Inequality equal, @Nullable Inequality population) {
  private static final double PERCENT = 100;

  /** In percent of the mean. */
  @Nullable Double equalVariation() {
    return percent(equal.coefficientOfVariation());
  }

  /** In percent of the weighted mean. */
  @Nullable Double populationVariation() {
    return population == null ? null : percent(population.coefficientOfVariation());
  }

  private static @Nullable Double percent(@Nullable Double fraction) {
    return fraction == null ? null : PERCENT * fraction;
  }
}
