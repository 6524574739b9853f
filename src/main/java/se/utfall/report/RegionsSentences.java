package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.domain.Claim;

/** What may be said of how many regions have moved. */
record RegionsSentences(Findings findings) {
  private static final String FLAT = "no_clear_change";

  List<String> of(Claim claim) {
    Numbered numbers = new Numbered(claim);
    if (!numbers.has("increased", "decreased", "of")) {
      return List.of(
          findings
              .voice()
              .say(
                  FindingPhrase.TREND_NOT_DECIDED,
                  new Reasons(findings.voice()).words(claim.reasons())));
    }
    List<String> sentences = new ArrayList<>();
    moved(numbers).ifPresent(sentences::add);
    if (!isAll(numbers, FLAT)) {
      rest(numbers, FLAT, FindingPhrase.REGIONS_FLAT).ifPresent(sentences::add);
    }
    rest(numbers, "not_decided", FindingPhrase.REGIONS_NOT_DECIDED).ifPresent(sentences::add);
    return sentences;
  }

  /** That none has is said only where it could be tried for all of them. */
  private Optional<String> moved(Numbered numbers) {
    long decreased = count(numbers, "decreased");
    long increased = count(numbers, "increased");
    if (decreased > 0 && increased > 0) {
      return Optional.of(
          say(
              FindingPhrase.REGIONS_BOTH,
              regions(numbers, decreased),
              regions(numbers, increased)));
    }
    if (decreased == 0 && increased == 0) {
      return isAll(numbers, FLAT)
          ? Optional.of(
              say(FindingPhrase.REGIONS_NONE, findings.numerals().count(numbers.value("of"))))
          : Optional.empty();
    }
    return Optional.of(
        decreased > 0
            ? say(FindingPhrase.REGIONS_DECREASED, regions(numbers, decreased))
            : say(FindingPhrase.REGIONS_INCREASED, regions(numbers, increased)));
  }

  private Optional<String> rest(Numbered numbers, String name, FindingPhrase phrase) {
    return numbers.has(name) && count(numbers, name) > 0
        ? Optional.of(say(phrase, regions(numbers, count(numbers, name))))
        : Optional.empty();
  }

  private static boolean isAll(Numbered numbers, String name) {
    return numbers.has(name) && count(numbers, name) == count(numbers, "of");
  }

  private String regions(Numbered numbers, long count) {
    return new Quantifiers(findings.evaluation().settings(), findings.voice())
        .regions(count, count(numbers, "of"));
  }

  private static long count(Numbered numbers, String name) {
    return Math.round(numbers.value(name));
  }

  private String say(FindingPhrase phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
