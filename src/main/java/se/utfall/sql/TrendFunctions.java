package se.utfall.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.AnnualPercentChange;
import se.utfall.statistics.DeclaredYears;
import se.utfall.statistics.Interval;
import se.utfall.statistics.MannKendall;
import se.utfall.statistics.TheilSen;

/** Trends over years. */
final class TrendFunctions {
  private static final String FIVE_YEARS =
      " FROM VALUES (2019, 1), (2020, 2), (2021, 3), (2022, 4), (2023, 5) AS t (year, value)";

  static final List<Method> ALL =
      List.of(
          Method.named("mann_kendall")
              .computes("Whether the values rise or fall with the periods, at least 3 of them.")
              .of(Shapes.PERIOD, Argument.number("value", "of the period"))
              .gives(
                  Structure.of(
                      ResultField.count("n", "points"),
                      ResultField.count("s", "pairs that rise less pairs that fall"),
                      ResultField.number("var_s", "variance of s, corrected for ties"),
                      ResultField.number("z", "s by its error, corrected for continuity"),
                      ResultField.number("p", "two-sided, normal"),
                      ResultField.number(
                          "exact_p", "of all orders of the values, for at most 8 points")))
              .from("Mann 1945; Kendall 1975")
              .example(
                  "SELECT mann_kendall(year, value)" + FIVE_YEARS,
                  "{5, 10, 16.6666666666667, 2.20454076850486, 0.0274863361115103,"
                      + " 0.0166666666666667}")
              .ofGroup(group -> values(MannKendall.of(group.numbers(0), group.numbers(1)))),
          Method.named("theil_sen")
              .computes(
                  "The median of the slopes between all pairs of points, at least 3 points, with"
                      + " Gilbert's limits.")
              .of(Shapes.PERIOD, Argument.number("value", "of the period"), Shapes.CONFIDENCE)
              .gives(
                  Structure.of(
                      ResultField.number("slope", "units of the value a period"),
                      ResultField.number("lower", "lower limit of the slope"),
                      ResultField.number("upper", "upper limit of the slope"),
                      ResultField.number("intercept", "median of value - slope x period")))
              .from("Theil 1950; Sen 1968; Gilbert 1987")
              .example("SELECT theil_sen(year, value)" + FIVE_YEARS, "{1.0, 1.0, 1.0, -2018.0}")
              .ofGroup(
                  group ->
                      values(TheilSen.of(group.numbers(0), group.numbers(1), group.setting(2)))),
          Method.named("annual_percent_change")
              .computes(
                  "The yearly change of a rate in percent, by Poisson regression; limits with the"
                      + " over-dispersion, at least 1, and t quantiles.")
              .of(
                  Shapes.PERIOD,
                  Argument.number("events", "in the period, 0 or above"),
                  Argument.number("population", "of the period, above 0"),
                  Shapes.CONFIDENCE)
              .gives(
                  Structure.of(
                      ResultField.number("apc", "percent a period"),
                      ResultField.number("lower", "lower limit, percent"),
                      ResultField.number("upper", "upper limit, percent"),
                      ResultField.number("phi", "over-dispersion: chi-square by its degrees"),
                      ResultField.count("n", "points"),
                      ResultField.number("p", "p-value of no change, as the limits")))
              .from("McCullagh & Nelder 1989")
              .example(
                  "SELECT annual_percent_change(year, events, 1000) FROM VALUES (2019, 2), (2020,"
                      + " 4), (2021, 8), (2022, 16), (2023, 32) AS t (year, events)",
                  "{100.0, 37.588402462055235, 190.7221777724426, 0.0, 5, 0.00973374556680451}")
              .ofGroup(TrendFunctions::annualPercentChange));

  private TrendFunctions() {}

  private static @Nullable Object values(@Nullable MannKendall test) {
    return test == null
        ? null
        : Structure.values(test.n(), test.s(), test.varS(), test.z(), test.p(), test.exactP());
  }

  private static @Nullable Object values(@Nullable TheilSen line) {
    return line == null
        ? null
        : Structure.values(line.slope(), line.lower(), line.upper(), line.intercept());
  }

  private static @Nullable Object annualPercentChange(Group group) {
    AnnualPercentChange change =
        AnnualPercentChange.of(
            group.numbers(0), group.numbers(1), group.numbers(2), DeclaredYears.none());
    Interval interval = change == null ? null : change.interval(group.setting(3));
    return change == null || interval == null
        ? null
        : Structure.values(
            interval.value(),
            interval.lower(),
            interval.upper(),
            change.phi(),
            change.n(),
            change.p());
  }
}
