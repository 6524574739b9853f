package se.utfall.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Warning;

/** The years of a series whose end is not followed, by the flag of its values. */
final class IncompleteYears {
  private static final Pattern FOLLOWED_TO = Pattern.compile("(?:^| )incomplete:(\\S+)");

  private IncompleteYears() {}

  /** A W4 for each, of all kinds of values. */
  static Stream<Warning> warnings(IndicatorSeries series) {
    return series.points().stream().flatMap(IncompleteYears::warning).distinct();
  }

  /** Of constructed values only, or of real ones. */
  static Stream<Warning> warnings(IndicatorSeries series, boolean constructed) {
    return series.points().stream()
        .filter(point -> point.constructed() == constructed)
        .flatMap(IncompleteYears::warning)
        .distinct();
  }

  private static Stream<Warning> warning(Point point) {
    return FOLLOWED_TO
        .matcher(point.flag())
        .results()
        .map((MatchResult day) -> new Warning("W4", List.of(point.period(), day.group(1))));
  }
}
