package se.utfall.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Claim;
import se.utfall.domain.Trend;
import se.utfall.domain.Trend.Slope;

/** What a change per year is measured in. */
enum ChangeUnit {
  PERCENT(FindingPhrase.UNIT_CHANGE_PERCENT),
  POINTS(FindingPhrase.UNIT_CHANGE_POINTS),
  PLAIN(FindingPhrase.UNIT_CHANGE);

  private final FindingPhrase heading;

  ChangeUnit(FindingPhrase heading) {
    this.heading = heading;
  }

  static ChangeUnit of(Claim claim, Findings findings) {
    Optional<Trend> trend = findings.trend(claim.about(), claim.regionCode(), claim.sex());
    return of(trend, findings.series().get(claim.about()), claim.design());
  }

  static ChangeUnit of(Trend trend, Findings findings) {
    return of(Optional.of(trend), findings.series().get(trend.place().indicator()), "");
  }

  /** As it heads a column. */
  FindingPhrase heading() {
    return heading;
  }

  String write(String number, Voice voice) {
    return switch (this) {
      case PERCENT -> voice.say(FindingPhrase.UNIT_PERCENT_A_YEAR, number);
      case POINTS -> voice.say(FindingPhrase.UNIT_POINTS_A_YEAR, number);
      case PLAIN -> number;
    };
  }

  private static ChangeUnit of(
      Optional<Trend> trend, @Nullable IndicatorPoints points, String design) {
    String method = trend.map(Trend::slope).map(Slope::method).orElse(design);
    if (method.contains("annual_percent_change")) {
      return PERCENT;
    }
    return points != null && points.isPercent() ? POINTS : PLAIN;
  }
}
