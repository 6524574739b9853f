package se.utfall.sql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.DirectRate;
import se.utfall.statistics.IndirectRatio;
import se.utfall.statistics.Interval;
import se.utfall.statistics.Rate;
import se.utfall.statistics.Stratum;

/** Counts and rates, direct and indirect standardisation. */
final class RateFunctions {
  private static final Argument MULTIPLIER =
      Argument.setting("multiplier", "per how many, such as 100000");

  private static final Argument EVENTS = Argument.number("events", "of the stratum, 0 or more");

  private static final Argument POPULATION =
      Argument.number("population", "of the stratum, above 0");

  private static final Argument WEIGHT =
      Argument.number("weight", "of the stratum in the standard population");

  private static final Structure STANDARDISED =
      Structure.of(
          ResultField.number("value", "the estimate"),
          ResultField.number("lower", "lower limit of its interval"),
          ResultField.number("upper", "upper limit of its interval"),
          ResultField.number("events", "events of all rows"));

  static final List<Method> ALL =
      List.of(
          Method.named("poisson_rate")
              .computes(
                  "Events per multiplier of the exposure, with exact limits below 10 events and"
                      + " Byar's from 10.")
              .of(
                  Argument.number("events", "how many, 0 or more"),
                  Argument.number("exposure", "inhabitants or person-years, above 0"),
                  MULTIPLIER,
                  Shapes.CONFIDENCE)
              .gives(Shapes.INTERVAL)
              .from("Breslow & Day 1987")
              .example(
                  "SELECT poisson_rate(65, 242000, 100000)",
                  "{26.8595041322314, 20.7285899629998, 34.2351812173305}")
              .ofRow(
                  given -> Shapes.interval(Rate.poisson(given[0], given[1], given[2], given[3]))),
          Method.named("direct_rate")
              .computes(
                  "The directly standardised rate of strata, one a row, per multiplier; no limits"
                      + " below 10 events.")
              .of(EVENTS, POPULATION, WEIGHT, MULTIPLIER, Shapes.CONFIDENCE)
              .gives(STANDARDISED)
              .from("Dobson et al. 1991")
              .example(
                  "SELECT direct_rate(events, population, weight, 1000) FROM VALUES (1, 1000, 1),"
                      + " (3, 1000, 3) AS t (events, population, weight)",
                  "{2.5, null, null, 4.0}")
              .ofGroup(RateFunctions::directRate),
          Method.named("direct_rate_repeated")
              .computes(
                  "The directly standardised rate where a person may have several events, with"
                      + " limits widened for it; no limits below 10 events.")
              .of(
                  EVENTS,
                  Argument.number("squared_events", "sum over persons of their events squared"),
                  POPULATION,
                  WEIGHT,
                  MULTIPLIER,
                  Shapes.CONFIDENCE)
              .gives(STANDARDISED)
              .from("Dobson et al. 1991, the variance summed over persons with exactly k events")
              .example(
                  "SELECT direct_rate_repeated(events, squares, population, 1, 1000) FROM VALUES"
                      + " (4, 10, 1000) AS t (events, squares, population)",
                  "{4.0, null, null, 4.0}")
              .ofGroup(RateFunctions::directRateRepeated),
          Method.named("indirect_ratio")
              .computes(
                  "Observed over expected events of all rows, with exact limits below 10 events and"
                      + " Byar's from 10; ratios of two regions are not comparable.")
              .of(
                  Argument.number("observed", "events, 0 or more"),
                  Argument.number("expected", "events that the reference's rates would give"),
                  Shapes.CONFIDENCE)
              .gives(STANDARDISED)
              .from("Breslow & Day 1987")
              .example(
                  "SELECT indirect_ratio(observed, expected) FROM VALUES (3, 6.25), (4, 6.25) AS t"
                      + " (observed, expected)",
                  "{0.56, 0.225149044121589, 1.15381402893619, 7.0}")
              .ofGroup(RateFunctions::indirectRatio));

  private RateFunctions() {}

  private static @Nullable Object directRate(Group group) {
    List<Stratum> strata =
        strata(group.numbers(0), group.numbers(0), group.numbers(1), group.numbers(2));
    return values(DirectRate.of(strata, group.setting(3), group.setting(4)));
  }

  private static @Nullable Object directRateRepeated(Group group) {
    List<Stratum> strata =
        strata(group.numbers(0), group.numbers(1), group.numbers(2), group.numbers(3));
    return values(DirectRate.of(strata, group.setting(4), group.setting(5)));
  }

  private static List<Stratum> strata(
      double[] events, double[] squares, double[] population, double[] weight) {
    return IntStream.range(0, events.length)
        .mapToObj(i -> new Stratum(events[i], squares[i], population[i], weight[i]))
        .toList();
  }

  private static @Nullable Object values(@Nullable DirectRate rate) {
    return rate == null
        ? null
        : Structure.values(rate.value(), rate.lower(), rate.upper(), rate.events());
  }

  private static @Nullable Object indirectRatio(Group group) {
    double[] observed = group.numbers(0);
    Interval ratio = IndirectRatio.of(observed, group.numbers(1), group.setting(2));
    return ratio == null
        ? null
        : Structure.values(
            ratio.value(), ratio.lower(), ratio.upper(), Arrays.stream(observed).sum());
  }
}
