package se.utfall.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.Proportion;

/** Proportions with their intervals. */
final class ProportionFunctions {
  static final List<Method> ALL =
      List.of(
          proportion("wilson", "The share x/n with the limits of its Wilson (score) interval.")
              .from("Wilson 1927; Brown, Cai & DasGupta 2001")
              .example(
                  "SELECT wilson(12, 21)",
                  "{0.5714285714285714, 0.365465543693067, 0.75530031074624}")
              .ofRow(given -> Shapes.interval(Proportion.wilson(given[0], given[1], given[2]))),
          proportion(
                  "agresti_coull",
                  "The share x/n with the limits of its Agresti-Coull interval, clipped to 0-1.")
              .from("Agresti & Coull 1998; Brown, Cai & DasGupta 2001")
              .example(
                  "SELECT agresti_coull(12, 21)",
                  "{0.5714285714285714, 0.365201151100285, 0.755564703339023}")
              .ofRow(
                  given -> Shapes.interval(Proportion.agrestiCoull(given[0], given[1], given[2]))),
          proportion(
                  "jeffreys",
                  "The share x/n with the equal-tailed interval of Jeffreys' prior,"
                      + " Beta(x + 1/2, n - x + 1/2).")
              .from("Brown, Cai & DasGupta 2001")
              .example(
                  "SELECT jeffreys(12, 21)",
                  "{0.5714285714285714, 0.362058395173589, 0.762557026436924}")
              .ofRow(given -> Shapes.interval(Proportion.jeffreys(given[0], given[1], given[2]))),
          proportion(
                  "clopper_pearson",
                  "The share x/n with the limits of its exact interval, which never covers too"
                      + " little.")
              .from("Clopper & Pearson 1934")
              .example(
                  "SELECT clopper_pearson(12, 21)",
                  "{0.5714285714285714, 0.340206309280275, 0.78180314311487}")
              .ofRow(ProportionFunctions::clopperPearson));

  private ProportionFunctions() {}

  private static MethodBuilder proportion(String name, String purpose) {
    return Method.named(name)
        .computes(purpose)
        .of(
            Argument.number("x", "how many have it, 0 to n"),
            Argument.number("n", "of how many, above 0"),
            Shapes.CONFIDENCE)
        .gives(Shapes.INTERVAL);
  }

  private static @Nullable Object clopperPearson(double[] given) {
    return Shapes.interval(Proportion.clopperPearson(given[0], given[1], given[2]));
  }
}
