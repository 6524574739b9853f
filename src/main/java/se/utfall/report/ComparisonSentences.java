package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.domain.Claim;
import se.utfall.domain.Comparison;

/** What may be said of a region against the nation. */
record ComparisonSentences(Findings findings) {
  List<String> of(Claim claim) {
    Numbered numbers = new Numbered(claim);
    List<String> sentences = new ArrayList<>();
    if (numbers.has("value", "nation")) {
      sentences.add(values(numbers));
    }
    sentences.add(numbers.isDecided() ? decided(claim) : notDecided(claim));
    rank(numbers).ifPresent(sentences::add);
    return sentences;
  }

  private String values(Numbered numbers) {
    Claim claim = numbers.claim();
    return say(
        FindingPhrase.COMPARISON_VALUES,
        new Subject(findings).of(claim),
        findings.value(claim.about(), numbers.value("value")),
        year(claim),
        findings.value(claim.about(), numbers.value("nation")),
        findings.unit(claim.about()));
  }

  private String decided(Claim claim) {
    return switch (claim.finding()) {
      case "higher" ->
          say(
              beyond(claim, FindingPhrase.COMPARISON_HIGHER_998, FindingPhrase.COMPARISON_HIGHER)
                  .orElse(FindingPhrase.COMPARISON_HIGHER_95));
      case "lower" ->
          say(
              beyond(claim, FindingPhrase.COMPARISON_LOWER_998, FindingPhrase.COMPARISON_LOWER)
                  .orElse(FindingPhrase.COMPARISON_LOWER_95));
      case "as_expected" -> say(FindingPhrase.COMPARISON_AS_EXPECTED);
      default -> notDecided(claim);
    };
  }

  /** None where it is not clear. */
  private Optional<FindingPhrase> beyond(Claim claim, FindingPhrase strict, FindingPhrase clear) {
    return comparison(claim)
        .filter(ClearDifference::isClear)
        .map(each -> ClearDifference.isStrict(each) ? strict : clear);
  }

  private Optional<Comparison> comparison(Claim claim) {
    return findings.comparisons(claim.about(), claim.sex()).stream()
        .filter(each -> each.place().regionCode().equals(claim.regionCode()))
        .filter(each -> String.valueOf(each.year()).equals(year(claim)))
        .findFirst();
  }

  private String notDecided(Claim claim) {
    return say(
        FindingPhrase.COMPARISON_NOT_DECIDED, new Reasons(findings.voice()).words(claim.reasons()));
  }

  private Optional<String> rank(Numbered numbers) {
    if (!numbers.has("rank", "rank_lower", "rank_upper")) {
      return Optional.empty();
    }
    Numerals numerals = findings.numerals();
    return Optional.of(
        say(
            FindingPhrase.COMPARISON_RANK,
            numerals.count(numbers.value("rank")),
            numerals.count(numbers.value("rank_lower")),
            numerals.count(numbers.value("rank_upper"))));
  }

  /** The last part of the statement. */
  private static String year(Claim claim) {
    return claim.statement().substring(claim.statement().lastIndexOf('/') + 1);
  }

  private String say(FindingPhrase phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
