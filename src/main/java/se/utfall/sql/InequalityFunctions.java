package se.utfall.sql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.Inequality;
import se.utfall.statistics.SlopeIndex;

/** How unequal the regions are. */
final class InequalityFunctions {
  private static final double CONFIDENCE = 0.95;

  private static final Argument VALUE = Argument.number("value", "0 or above");

  static final List<Method> ALL =
      List.of(
          measure("gini", "Gini's coefficient of the values: 0 where all are equal, towards 1.")
              .from("Gini 1912")
              .example(
                  "SELECT gini(value) FROM VALUES (1), (1), (4) AS t (value)", "0.3333333333333333")
              .ofGroup(group -> weighted(group, 1, Inequality::gini)),
          measure("theil", "Theil's T of the values: 0 where all are equal; great ones weigh most.")
              .from("Theil 1967")
              .example("SELECT theil(value) FROM VALUES (1), (3) AS t (value)", "0.130812035941137")
              .ofGroup(group -> weighted(group, 1, Inequality::theilT)),
          measure(
                  "mean_log_deviation",
                  "Theil's L of the values: 0 where all are equal; small ones weigh most; null where"
                      + " one is 0.")
              .from("Theil 1967")
              .example(
                  "SELECT mean_log_deviation(value) FROM VALUES (1), (3) AS t (value)",
                  "0.1438410362258904")
              .ofGroup(group -> weighted(group, 1, Inequality::theilL)),
          measure(
                  "coefficient_of_variation",
                  "The standard deviation over the mean, the variance divided by n.")
              .from("Pearson 1896")
              .example(
                  "SELECT coefficient_of_variation(value) FROM VALUES (1), (3) AS t (value)", "0.5")
              .ofGroup(group -> weighted(group, 1, Inequality::coefficientOfVariation)),
          Method.named("atkinson")
              .computes("Atkinson's index of the values: 0 where all are equal, to 1.")
              .of(
                  VALUE,
                  Argument.setting("epsilon", "aversion to inequality, above 0, such as 0.5"),
                  Shapes.WEIGHT)
              .from("Atkinson 1970")
              .example(
                  "SELECT atkinson(value, 0.5) FROM VALUES (1), (3) AS t (value)",
                  "0.0669872981077807")
              .ofGroup(group -> weighted(group, 2, found -> found.atkinson(group.setting(1)))),
          Method.named("slope_index")
              .computes(
                  "What the value is at the upper end of an ordering of the units against the lower,"
                      + " by weighted least squares on the midpoints of their population shares.")
              .of(
                  Argument.number("value", "of the unit"),
                  Argument.number("weight", "population, above 0"),
                  Argument.number("order", "what the units are ordered by"))
              .gives(
                  Structure.of(
                      ResultField.number("sii", "slope index: upper end less lower end"),
                      ResultField.number(
                          "rii", "relative index: upper end over lower end; null unless both > 0")))
              .from("Mackenbach & Kunst 1997")
              .example(
                  "SELECT slope_index(value, weight, rank) FROM VALUES (11, 1, 3), (14, 2, 5),"
                      + " (17, 1, 9) AS t (value, weight, rank)",
                  "{8.0, 1.8}")
              .ofGroup(InequalityFunctions::slopeIndex));

  private InequalityFunctions() {}

  private static MethodBuilder measure(String name, String purpose) {
    return Method.named(name).computes(purpose).of(VALUE, Shapes.WEIGHT);
  }

  private static @Nullable Double weighted(
      Group group, int weight, Function<Inequality, @Nullable Double> measure) {
    Inequality found = Inequality.weighted(group.numbers(0), group.numbers(weight));
    return found == null ? null : measure.apply(found);
  }

  private static @Nullable Object slopeIndex(Group group) {
    double[] value = group.numbers(0);
    double[] weight = group.numbers(1);
    double[] order = group.numbers(2);
    SlopeIndex found =
        SlopeIndex.of(
            IntStream.range(0, group.size())
                .mapToObj(i -> new SlopeIndex.Unit(value[i], weight[i], order[i]))
                .toList(),
            CONFIDENCE);
    return found == null ? null : Structure.values(found.sii().value(), found.ratio());
  }
}
