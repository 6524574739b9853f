package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.domain.Claim;
import se.utfall.domain.Comparison;
import se.utfall.domain.Evaluation;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.Inequality;
import se.utfall.domain.Region;
import se.utfall.domain.Trend;

/**
 * What the run concludes, with what it concludes it from.
 *
 * @param series by indicator
 */
record Findings(Draft draft, Map<String, IndicatorPoints> series) {
  static final String NATION = Region.NATION.code();
  static final String TOTAL = "total";

  static Findings of(Draft draft) {
    return new Findings(
        draft,
        draft.report().context().indicators().stream()
            .collect(toMap(IndicatorSeries::id, IndicatorPoints::of, (one, same) -> one)));
  }

  Voice voice() {
    return draft.voice();
  }

  Numerals numerals() {
    return new Numerals(voice());
  }

  Evaluation evaluation() {
    return draft.report().evaluation();
  }

  /** In the order of their statements. */
  List<Claim> claims() {
    return evaluation().claims().stream()
        .sorted(comparing(claim -> SortKey.of(claim.statement())))
        .toList();
  }

  Optional<Claim> claim(String statement) {
    return evaluation().claims().stream()
        .filter(claim -> claim.statement().equals(statement))
        .findFirst();
  }

  Optional<Trend> trend(String indicator, String region, String sex) {
    return evaluation().trends().stream()
        .filter(trend -> isAt(trend.place(), indicator, sex))
        .filter(trend -> trend.place().regionCode().equals(region))
        .findFirst();
  }

  /** Of the last year there are any for, by region. */
  List<Comparison> comparisons(String indicator, String sex) {
    List<Comparison> all =
        evaluation().comparisons().stream()
            .filter(comparison -> isAt(comparison.place(), indicator, sex))
            .sorted(comparing(comparison -> comparison.place().regionCode()))
            .toList();
    int last = all.stream().mapToInt(Comparison::year).max().orElse(0);
    return all.stream().filter(comparison -> comparison.year() == last).toList();
  }

  /** By year. */
  List<Inequality> inequalities(String indicator, String sex, String weighting) {
    return evaluation().inequalities().stream()
        .filter(each -> each.indicator().equals(indicator) && each.sex().equals(sex))
        .filter(each -> each.weighting().equals(weighting))
        .sorted(comparing(Inequality::year))
        .toList();
  }

  /** What an indicator is called; its id where the report has no values of it. */
  String name(String indicator) {
    return Optional.ofNullable(series.get(indicator))
        .map(points -> voice().say(points.series().name()))
        .orElse(indicator);
  }

  String unit(String indicator) {
    return Optional.ofNullable(series.get(indicator))
        .map(points -> voice().say(points.series().unit()))
        .orElse("");
  }

  /** A value of an indicator, with the decimals of its source. */
  String value(String indicator, double value) {
    int decimals =
        Optional.ofNullable(series.get(indicator)).map(IndicatorPoints::decimals).orElse(1);
    return numerals().text(value, decimals);
  }

  /** Of a region, as a reader calls it. */
  String regionName(String code) {
    return code.equals(NATION)
        ? voice().say(Phrase.NATION)
        : Stream.concat(
                series.values().stream().map(points -> points.regions().get(code)),
                evaluation().trends().stream()
                    .map(Trend::place)
                    .filter(place -> place.regionCode().equals(code))
                    .map(Trend.Place::regionName))
            .filter(name -> name != null && !name.isEmpty())
            .findFirst()
            .orElse(code);
  }

  /** As it stands in a list or a figure, like Halland. */
  String shortName(String code) {
    return regionName(code).replaceFirst("^Region ", "");
  }

  private static boolean isAt(Trend.Place place, String indicator, String sex) {
    return place.indicator().equals(indicator) && place.sex().equals(sex);
  }
}
