package se.utfall.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.SegmentedEstimate;
import se.utfall.statistics.SegmentedRegression;
import se.utfall.statistics.Segments;

/** What a series became against where it was going. */
final class InterruptedFunctions {
  private static final double CONFIDENCE = 0.95;

  static final List<Method> ALL =
      List.of(
          Method.named("segmented_difference")
              .computes(
                  "How far the line from a start on lies, at a period, from where the line before"
                      + " it would have gone, with Newey and West's 95 % limits; null with no more"
                      + " points than terms.")
              .of(
                  Argument.number("period", "whole numbers that count one step each"),
                  Argument.number("value", "of the period"),
                  Argument.setting("start", "first period after the change"),
                  Argument.setting("at", "the period it is stated for, the start or later"),
                  Argument.setting("lags", "periods whose errors follow each other, 0 or above"),
                  Argument.setting("pandemic_first", "first period with an indicator of its own")
                      .withDefault(0),
                  Argument.setting("pandemic_last", "last such period; before the first for none")
                      .withDefault(-1),
                  Argument.setting(
                          "season", "periods in a year for a sine and a cosine, 0 for none")
                      .withDefault(0))
              .gives(Shapes.INTERVAL)
              .from("Wagner et al. 2002; Newey & West 1987")
              // 3.05 + (6 - 3) x 1.55 of segmented_regression's example
              .example(
                  "SELECT round(segmented_difference(t, value, 3, 6, 1).value, 9) FROM VALUES (0,"
                      + " 1), (1, 3), (2, 2), (3, 6), (4, 8), (5, 10.5), (6, 12) AS t (t, value)",
                  "7.7")
              .ofGroup(InterruptedFunctions::difference));

  private InterruptedFunctions() {}

  private static @Nullable Object difference(Group group) {
    double lags = group.setting(4);
    double season = group.setting(7);
    if (!isCount(lags) || !isCount(season)) {
      return null;
    }
    SegmentedRegression regression =
        SegmentedRegression.of(group.numbers(0), group.numbers(1), segments(group));
    SegmentedEstimate estimate = regression == null ? null : regression.neweyWest((int) lags);
    return estimate == null
        ? null
        : Shapes.interval(estimate.difference(group.setting(3), CONFIDENCE));
  }

  private static Segments segments(Group group) {
    Segments.Span pandemic = new Segments.Span(group.setting(5), group.setting(6));
    return new Segments(
        group.setting(2),
        pandemic.last() < pandemic.first() ? null : pandemic,
        (int) group.setting(7));
  }

  private static boolean isCount(double setting) {
    return setting == Math.rint(setting) && setting >= 0 && setting <= Integer.MAX_VALUE;
  }
}
