package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.domain.IndicatorSeries.Break;
import se.utfall.domain.Inequality;

/** What may be said of the differences between the regions, each region with the same weight. */
record InequalitySentences(Findings findings) {
  private static final double PERCENT = 100;

  List<String> of(String indicator, String sex) {
    List<Inequality> years = comparable(findings.inequalities(indicator, sex, "equal"));
    if (years.isEmpty()) {
      return List.of();
    }
    Inequality last = years.get(years.size() - 1);
    List<String> sentences = new ArrayList<>();
    range(last).ifPresent(sentences::add);
    variation(years).ifPresent(sentences::add);
    sentences.add(chance(last));
    return sentences;
  }

  /** Those since the last break. */
  private List<Inequality> comparable(List<Inequality> all) {
    if (all.isEmpty()) {
      return all;
    }
    Inequality last = all.get(all.size() - 1);
    int from =
        Optional.ofNullable(findings.series().get(last.indicator())).stream()
            .flatMap(points -> points.series().breaks().stream())
            .mapToInt(Break::year)
            .filter(year -> year <= last.year())
            .max()
            .orElse(0);
    return all.stream().filter(each -> each.year() >= from).toList();
  }

  private Optional<String> range(Inequality last) {
    if (last.lowest() == null || last.highest() == null) {
      return Optional.empty();
    }
    return Optional.of(
        findings
            .voice()
            .say(
                FindingPhrase.INEQUALITY_RANGE_PLAIN,
                String.valueOf(last.year()),
                findings.value(last.indicator(), last.lowest()),
                findings.value(last.indicator(), last.highest()),
                findings.unit(last.indicator())));
  }

  private Optional<String> variation(List<Inequality> years) {
    List<Inequality> known =
        years.stream().filter(each -> each.coefficientOfVariation() != null).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Inequality first = known.get(0);
    Inequality last = known.get(known.size() - 1);
    return Optional.of(
        first.year() == last.year()
            ? findings
                .voice()
                .say(
                    FindingPhrase.INEQUALITY_VARIATION_ONCE,
                    percent(first),
                    String.valueOf(first.year()))
            : findings
                .voice()
                .say(
                    FindingPhrase.INEQUALITY_VARIATION,
                    percent(first),
                    String.valueOf(first.year()),
                    percent(last),
                    String.valueOf(last.year())));
  }

  private String percent(Inequality year) {
    Double variation = year.coefficientOfVariation();
    return findings.numerals().text(PERCENT * (variation == null ? 0 : variation), 1);
  }

  private String chance(Inequality last) {
    Double beyond = last.beyondChance();
    if (beyond != null) {
      return findings
          .voice()
          .say(FindingPhrase.INEQUALITY_BEYOND_CHANCE, findings.value(last.indicator(), beyond));
    }
    String reason = last.reason().isEmpty() ? "no_denominator" : last.reason();
    return findings
        .voice()
        .say(
            FindingPhrase.INEQUALITY_CHANCE_UNKNOWN,
            new Reasons(findings.voice()).words(List.of(reason)));
  }
}
