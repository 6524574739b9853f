package se.utfall.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.IndicatorSeries.Point;

/** The nation's values of an indicator for women and for men, in the periods that have both. */
record SexValues(Findings findings, IndicatorPoints women, IndicatorPoints men) {
  /** None where no period has both. */
  static Optional<SexValues> of(IndicatorPoints points, Findings findings) {
    SexValues values =
        new SexValues(
            findings,
            IndicatorPoints.of(points.series(), "women"),
            IndicatorPoints.of(points.series(), "men"));
    return Optional.of(values).filter(each -> !each.periods().isEmpty());
  }

  List<String> periods() {
    return women.periods().stream()
        .filter(period -> of(women, period) != null && of(men, period) != null)
        .toList();
  }

  static @Nullable BigDecimal of(IndicatorPoints sex, String period) {
    return sex.value(Findings.NATION, period);
  }

  BigDecimal difference(String period) {
    return value(women, period).subtract(value(men, period));
  }

  boolean constructed() {
    return periods().stream().anyMatch(this::constructed);
  }

  boolean constructed(String period) {
    return Stream.of(women, men)
        .map(sex -> sex.at(Findings.NATION, period))
        .filter(Objects::nonNull)
        .anyMatch(Point::constructed);
  }

  /** The values of the last period. */
  String latest() {
    String last = periods().get(periods().size() - 1);
    Voice voice = findings.voice();
    return voice.say(
        FindingPhrase.SEXES_LATEST,
        last,
        voice.rounded(value(women, last)),
        voice.rounded(value(men, last)),
        voice.say(women.series().unit()));
  }

  /** What each sex's trend allows, and the difference in the first and last period. */
  List<String> sentences() {
    String id = women.series().id();
    List<String> sentences = new ArrayList<>();
    Stream.of("women", "men")
        .flatMap(sex -> findings.claim("trend/" + id + "/" + Findings.NATION + "/" + sex).stream())
        .map(new ClaimSentence(findings)::text)
        .forEach(sentences::add);
    String first = periods().get(0);
    String last = periods().get(periods().size() - 1);
    if (!first.equals(last)) {
      Voice voice = findings.voice();
      sentences.add(
          voice.say(
              FindingPhrase.SEXES_DIFFERENCE_SENTENCE,
              voice.rounded(difference(first)),
              first,
              voice.rounded(difference(last)),
              last));
    }
    return sentences;
  }

  private static BigDecimal value(IndicatorPoints sex, String period) {
    return Objects.requireNonNull(of(sex, period));
  }
}
