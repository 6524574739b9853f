package se.utfall.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.SegmentedEstimate;
import se.utfall.statistics.SegmentedRegression;
import se.utfall.statistics.Segments;
import se.utfall.statistics.Xmr;

/** Series point by point: control charts and interrupted series. */
final class SeriesFunctions {
  static final List<Method> ALL =
      List.of(
          Method.named("xmr")
              .computes(
                  "A control chart of at least 3 values, mean -+ 2.66 mean moving ranges; ranges"
                      + " above 3.267 times their mean are dropped once.")
              .of(Shapes.PERIOD, Argument.number("value", "of the period"))
              .gives(
                  Structure.of(
                      ResultField.number("mean", "of the values"),
                      ResultField.number("lower", "lower limit"),
                      ResultField.number("upper", "upper limit"),
                      new ResultField(
                          "points",
                          Listing.of(
                              ResultField.number("period", "of the point"),
                              ResultField.number("value", "of the point"),
                              ResultField.number("moving_range", "distance from the point before"),
                              ResultField.text(
                                  "signal",
                                  "rules it breaks: outside, shift (7 on one side), trend (7 that"
                                      + " rise or fall), two_of_three; null for none")),
                          "by period")))
              .from("Shewhart 1931; NHS England, Making Data Count")
              .example(
                  "SELECT xmr(year, value) FROM VALUES (2021, 2), (2022, 4), (2023, 3) AS t (year,"
                      + " value)",
                  "{3.0, -0.99, 6.99, [{2021.0, 2.0, null, null}, {2022.0, 4.0, 2.0, null}, {2023.0,"
                      + " 3.0, 1.0, null}]}")
              .ofGroup(
                  group ->
                      chart(Xmr.of(group.numbers(0), group.numbers(1), Xmr.Screening.SCREENED))),
          Method.named("segmented_regression")
              .computes(
                  "A line before a start and another from it, value = intercept + t + post + since,"
                      + " with Newey and West's standard errors; null with no more points than"
                      + " terms.")
              .of(
                  Argument.number("period", "whole numbers that count one step each"),
                  Argument.number("value", "of the period"),
                  Argument.setting("start", "first period after the change"),
                  Argument.setting("lags", "periods whose errors follow each other, 0 or above"),
                  Argument.setting("pandemic_first", "first period with an indicator of its own")
                      .withDefault(0),
                  Argument.setting("pandemic_last", "last such period; before the first for none")
                      .withDefault(-1),
                  Argument.setting(
                          "season", "periods in a year for a sine and a cosine, 0 for none")
                      .withDefault(0))
              .gives(
                  Listing.of(
                      ResultField.text(
                          "term",
                          "intercept, t (slope before), post (change of level), since (change of"
                              + " slope), pandemic, sin, cos"),
                      ResultField.number("estimate", "of the term"),
                      ResultField.number("se", "standard error"),
                      ResultField.number("p", "two-sided, t")))
              .from("Wagner et al. 2002; Newey & West 1987")
              .example(
                  "SELECT segmented_regression(t, value, 3, 1) FROM VALUES (0, 1), (1, 3), (2, 2),"
                      + " (3, 6), (4, 8), (5, 10.5), (6, 12) AS t (t, value)",
                  "[{intercept, 1.5, 0.6490734136415512, 0.10393711343646839}, {t, 0.5,"
                      + " 0.5400617248673217, 0.4228262617721026}, {post, 3.05, 1.1217405456930991,"
                      + " 0.07261129490973894}, {since, 1.55, 0.555607775323564,"
                      + " 0.0684337726923413}]")
              .ofGroup(SeriesFunctions::segments));

  private SeriesFunctions() {}

  private static @Nullable Object chart(@Nullable Xmr chart) {
    return chart == null
        ? null
        : Structure.values(
            chart.mean(),
            chart.lower(),
            chart.upper(),
            chart.points().stream().map(SeriesFunctions::point).toList());
  }

  private static @Nullable Object[] point(Xmr.Point point) {
    return Structure.values(
        point.period(), point.value(), point.movingRange(), names(point.signals()));
  }

  /** In small letters with a comma between them; null for none. */
  static @Nullable String names(Set<? extends Enum<?>> set) {
    return set.isEmpty()
        ? null
        : set.stream()
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private static @Nullable Object segments(Group group) {
    double lags = group.setting(3);
    double season = group.setting(6);
    if (!Shapes.isWhole(lags) || !Shapes.isWhole(season)) {
      return null;
    }
    Segments.Span pandemic = new Segments.Span(group.setting(4), group.setting(5));
    Segments segments =
        new Segments(
            group.setting(2), pandemic.last() < pandemic.first() ? null : pandemic, (int) season);
    SegmentedRegression regression =
        SegmentedRegression.of(group.numbers(0), group.numbers(1), segments);
    return regression == null ? null : terms(regression.neweyWest((int) lags));
  }

  private static @Nullable Object terms(@Nullable SegmentedEstimate estimate) {
    return estimate == null || estimate.terms().isEmpty()
        ? null
        : estimate.terms().stream()
            .map(
                term ->
                    Structure.values(term.name(), term.estimate(), term.standardError(), term.p()))
            .toList();
  }
}
