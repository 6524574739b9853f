package se.utfall.statistics;

/**
 * One stratum, an age group for instance, of a standardised rate.
 *
 * @param events the events
 * @param squaredEvents the sum over persons of their events squared; the events where nobody can
 *     have more than one
 * @param population the persons at risk
 * @param weight the standard population's
 */
public record Stratum(double events, double squaredEvents, double population, double weight) {
  /** Where events are independent of each other: at most one per person. */
  public static Stratum independent(double events, double population, double weight) {
    return new Stratum(events, events, population, weight);
  }

  boolean possible() {
    return Possible.count(events)
        && Possible.count(squaredEvents)
        && (squaredEvents > 0 || events == 0)
        && Possible.positive(population)
        && Possible.notNegative(weight);
  }
}
