package se.utfall.sql;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.Panel;
import se.utfall.statistics.PanelRow;
import se.utfall.statistics.Resampling;

/** Dose and response over regions. */
final class DoseFunctions {
  /** More replicates than this tell nothing more. */
  private static final int MOST_REPLICATES = 100_000;

  private static final Argument REGION = Argument.text("region", "its code or name");
  private static final Argument VALUE = Argument.number("value", "of the region in the period");
  private static final Argument DOSE =
      Argument.number("dose", "of the region in the period, 0 before the start");
  private static final Argument REPLICATES =
      Argument.setting("replicates", "permutations and sign changes, 1 to 100000");
  private static final Argument SEED =
      Argument.setting("seed", "a whole number; the same, the same p");

  private static final String SOURCE =
      "Bell & McCaffrey 2002; Fisher 1935; Cameron, Gelbach & Miller 2008";

  /** Changes 1, 2 and 6 for the doses 0, 1 and 2. */
  private static final String THREE_REGIONS =
      " FROM VALUES ('A', 1, 2, 0), ('A', 2, 3, 0), ('B', 1, 5, 0), ('B', 2, 7, 1), ('C', 1, 2, 0),"
          + " ('C', 2, 8, 2) AS t (region, year, value, dose)";

  static final List<Method> ALL =
      List.of(
          Method.named("dose_response")
              .computes(
                  "How the value goes with the dose over at least 3 regions, each region and period"
                      + " with a level of its own. Describes; says nothing of what the dose did.")
              .of(
                  REGION,
                  Shapes.PERIOD,
                  VALUE,
                  DOSE,
                  REPLICATES.withDefault(999),
                  SEED.withDefault(1))
              .gives(
                  Structure.of(
                      ResultField.number("slope", "units of the value per unit of the dose"),
                      ResultField.number("se_cr1", "standard error, regions as clusters"),
                      ResultField.number("se_cr2", "the same, bias-reduced"),
                      ResultField.number("p_permutation", "doses dealt out among the regions"),
                      ResultField.number("p_wild", "wild cluster bootstrap of t")))
              .from(SOURCE)
              .example(
                  "SELECT dose_response(region, year, value, dose).slope" + THREE_REGIONS, "2.5")
              .ofGroup(
                  group ->
                      DoseStudies.response(
                          panel(group, ones(group)),
                          resampling(group.setting(4), group.setting(5)))),
          Method.named("dose_response_study")
              .computes(
                  "Everything that is reported of a value and a dose over at least 3 regions measured"
                      + " before and after the dose starts. Describes; says nothing of what the dose"
                      + " did.")
              .of(
                  REGION,
                  Shapes.PERIOD,
                  VALUE,
                  DOSE,
                  Argument.number("weight", "of the row, such as the population, or 1"),
                  REPLICATES,
                  SEED)
              .gives(DoseStudies.STUDY)
              .from(SOURCE + "; Freyaldenhoven et al. 2021")
              .example(
                  "SELECT dose_response_study(region, year, value, dose, 1, 99, 1).slope"
                      + THREE_REGIONS,
                  "2.5")
              .ofGroup(
                  group ->
                      DoseStudies.study(
                          panel(group, group.numbers(4)),
                          resampling(group.setting(5), group.setting(6)))));

  private DoseFunctions() {}

  private static double[] ones(Group group) {
    return DoubleStream.generate(() -> 1).limit(group.size()).toArray();
  }

  private static @Nullable Panel panel(Group group, double[] weight) {
    List<String> region = group.texts();
    double[] period = group.numbers(1);
    double[] value = group.numbers(2);
    double[] dose = group.numbers(3);
    return Panel.of(
        IntStream.range(0, group.size())
            .mapToObj(i -> new PanelRow(region.get(i), period[i], value[i], dose[i], weight[i]))
            .toList());
  }

  private static @Nullable Resampling resampling(double replicates, double seed) {
    return Shapes.isWhole(replicates) && replicates <= MOST_REPLICATES && seed == Math.rint(seed)
        ? Resampling.seeded((int) replicates, (long) seed)
        : null;
  }
}
