package se.utfall.sql;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.Difference;
import se.utfall.statistics.FisherExact;
import se.utfall.statistics.McNemar;
import se.utfall.statistics.ProportionDifference;

/** Two proportions against each other. */
final class ChangeFunctions {
  static final List<Method> ALL =
      List.of(
          Method.named("newcombe")
              .computes(
                  "The share x2/n2 less the share x1/n1, with the limits of Newcombe's hybrid score"
                      + " interval.")
              .of(twoProportions(Shapes.CONFIDENCE))
              .gives(
                  Structure.of(
                      ResultField.number("difference", "second less first, -1 to 1"),
                      ResultField.number("lower", "lower limit of its interval"),
                      ResultField.number("upper", "upper limit of its interval")))
              .from("Newcombe 1998, method 10")
              .example(
                  "SELECT newcombe(6, 19, 12, 21)",
                  "{0.255639097744361, -0.0487364425500131, 0.500792190672886}")
              .ofRow(ChangeFunctions::newcombe),
          Method.named("fisher_exact")
              .computes("Fisher's exact test of the shares x1/n1 and x2/n2, two-sided.")
              .of(twoProportions())
              .gives(
                  Structure.of(
                      ResultField.number(
                          "p", "how probable tables no more probable than this one are")))
              .from("Fisher 1935; sums as R's fisher.test does")
              .example("SELECT fisher_exact(6, 19, 12, 21)", "{0.125324173135751}")
              .ofRow(ChangeFunctions::fisherExact),
          Method.named("mcnemar_exact")
              .computes("McNemar's exact test of paired answers, two-sided.")
              .of(
                  Argument.number("b", "how many changed from no to yes"),
                  Argument.number("c", "how many changed from yes to no"))
              .gives(
                  Structure.of(
                      ResultField.number("p", "exact p"),
                      ResultField.number("mid_p", "p that counts what was seen by half")))
              .from("McNemar 1947; Fagerland, Lydersen & Laake 2013")
              .example("SELECT mcnemar_exact(7, 1)", "{0.0703125, 0.0390625}")
              .ofRow(ChangeFunctions::mcNemarExact));

  private ChangeFunctions() {}

  private static Argument[] twoProportions(Argument... more) {
    return Stream.concat(
            Stream.of(
                Argument.number("x1", "how many of the first have it, 0 to n1"),
                Argument.number("n1", "how many the first are, above 0"),
                Argument.number("x2", "how many of the second have it, 0 to n2"),
                Argument.number("n2", "how many the second are, above 0")),
            Stream.of(more))
        .toArray(Argument[]::new);
  }

  private static @Nullable Object newcombe(double[] given) {
    Difference found =
        ProportionDifference.newcombe(given[0], given[1], given[2], given[3], given[4]);
    return found == null
        ? null
        : Structure.values(found.difference(), found.lower(), found.upper());
  }

  private static @Nullable Object fisherExact(double[] given) {
    Double p = FisherExact.p(given[0], given[1], given[2], given[3]);
    return p == null ? null : Structure.values(p);
  }

  private static @Nullable Object mcNemarExact(double[] given) {
    McNemar.Result found = McNemar.exact(given[0], given[1]);
    return found == null ? null : Structure.values(found.p(), found.midP());
  }
}
