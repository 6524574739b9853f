package se.utfall.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A directly standardised rate per multiplier, with the limits of Dobson et al. 1991.
 *
 * @param lower null below 10 events, as is upper: such a rate is not published
 * @param variance in the rate's unit squared
 */
public record DirectRate(
    double value, @Nullable Double lower, @Nullable Double upper, double events, double variance) {
  /** The fewest events that a rate has limits, and is published, for. */
  public static final double FEWEST_EVENTS = 10;

  /** European Standard Population 2013: ages 0-4, 5-9, ... 85-89, 90 and older (Eurostat 2013). */
  public static final List<Double> EUROPEAN_STANDARD_POPULATION_2013 =
      List.of(
          5000.0, 5500.0, 5500.0, 5500.0, 6000.0, 6000.0, 6500.0, 7000.0, 7000.0, 7000.0, 7000.0,
          6500.0, 6000.0, 5500.0, 5000.0, 4000.0, 2500.0, 1500.0, 1000.0);

  /**
   * Of the strata, weights re-normed over those given. Several events per person widen the
   * variance, by persons with exactly k events taken k squared times. Null for impossible input,
   * also for a stratum without population.
   */
  public static @Nullable DirectRate of(
      List<Stratum> strata, double multiplier, double confidence) {
    boolean possible =
        strata.stream().allMatch(Stratum::possible)
            && Possible.positive(multiplier)
            && Possible.confidence(confidence);
    double weights = sum(strata, Stratum::weight);
    if (!possible || !Possible.positive(weights)) {
      return null;
    }
    double scale = multiplier / weights;
    double value = scale * sum(strata, s -> s.weight() * s.events() / s.population());
    double variance = scale * scale * sum(strata, DirectRate::variance);
    double events = sum(strata, Stratum::events);
    return Possible.finite(value, variance)
        ? limited(new DirectRate(value, null, null, events, variance), confidence)
        : null;
  }

  private static double variance(Stratum stratum) {
    double perPerson = stratum.weight() / stratum.population();
    return perPerson * perPerson * stratum.squaredEvents();
  }

  private static double sum(List<Stratum> strata, ToDoubleFunction<Stratum> number) {
    return strata.stream().mapToDouble(number).sum();
  }

  private static DirectRate limited(DirectRate rate, double confidence) {
    double events = rate.events;
    Limits limits = CountLimits.of(events, confidence);
    if (events < FEWEST_EVENTS || limits == null) {
      return rate;
    }
    double perEvent = Math.sqrt(rate.variance / events);
    double lower = rate.value + perEvent * (limits.lower() - events);
    double upper = rate.value + perEvent * (limits.upper() - events);
    return new DirectRate(rate.value, Math.max(0, lower), upper, events, rate.variance);
  }

  /** This rate less another one, with normal limits; null where either has too few events. */
  public @Nullable Difference less(DirectRate other, double confidence) {
    if (incomparable(other, confidence)) {
      return null;
    }
    double difference = value - other.value;
    double half = StandardNormal.twoSided(confidence) * Math.sqrt(variance + other.variance);
    return new Difference(difference, difference - half, difference + half);
  }

  /** This rate over another one, with log-normal limits; null where either has too few events. */
  public @Nullable Interval over(DirectRate other, double confidence) {
    if (incomparable(other, confidence) || value <= 0 || other.value <= 0) {
      return null;
    }
    double ratio = value / other.value;
    double factor =
        Math.exp(
            StandardNormal.twoSided(confidence)
                * Math.hypot(Math.sqrt(variance) / value, Math.sqrt(other.variance) / other.value));
    return Possible.interval(ratio, new Limits(ratio / factor, ratio * factor));
  }

  private boolean incomparable(DirectRate other, double confidence) {
    return lower == null || other.lower == null || !Possible.confidence(confidence);
  }
}
