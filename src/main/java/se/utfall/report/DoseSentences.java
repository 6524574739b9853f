package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.domain.BeforeAfter;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;
import se.utfall.domain.Trend.Limits;

/** What may be said of money against outcome; never more than of an association. */
record DoseSentences(Findings findings) {
  List<String> ofDose(Claim claim) {
    List<String> sentences = new ArrayList<>();
    if (claim.allowed() == Allowed.ASSOCIATED) {
      sentences.add(say(FindingPhrase.DOSE_ASSOCIATED));
    }
    slope(claim)
        .ifPresent(
            said -> {
              sentences.add(said);
              sentences.add(caution());
            });
    if (claim.allowed() != Allowed.ASSOCIATED) {
      sentences.add(notDecided(FindingPhrase.DOSE_NOT_DECIDED, claim));
    }
    return sentences;
  }

  private Optional<String> slope(Claim claim) {
    Numbered numbers = new Numbered(claim);
    if (!numbers.has("slope", "lower", "upper")) {
      return Optional.empty();
    }
    double slope = numbers.value("slope");
    double lower = numbers.value("lower");
    double upper = numbers.value("upper");
    Numerals numerals = findings.numerals();
    int decimals = Numerals.decimals(slope, lower, upper);
    return Optional.of(
        say(
            FindingPhrase.DOSE_SLOPE,
            numerals.text(slope, decimals),
            numerals.text(lower, decimals),
            numerals.text(upper, decimals),
            findings.unit(claim.about())));
  }

  List<String> ofBeforeAfter(Claim claim) {
    Optional<BeforeAfter> result = result(claim);
    Limits difference = result.map(BeforeAfter::difference).orElse(null);
    if (difference == null || difference.lower() == null || difference.upper() == null) {
      return List.of(notDecided(FindingPhrase.BEFORE_AFTER_NOT_DECIDED, claim));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(departure(claim, result.orElseThrow().at(), difference));
    sentences.add(caution());
    if (claim.allowed() == Allowed.CANNOT_BE_DECIDED) {
      sentences.add(notDecided(FindingPhrase.BEFORE_AFTER_NOT_DECIDED, claim));
    }
    return sentences;
  }

  private String departure(Claim claim, String at, Limits difference) {
    Numerals numerals = findings.numerals();
    double lower = difference.lower() == null ? difference.value() : difference.lower();
    double upper = difference.upper() == null ? difference.value() : difference.upper();
    int decimals = Numerals.decimals(difference.value(), lower, upper);
    return say(
        difference.value() < 0
            ? FindingPhrase.BEFORE_AFTER_LOWER
            : FindingPhrase.BEFORE_AFTER_HIGHER,
        new Subject(findings).of(claim),
        numerals.text(Math.abs(difference.value()), decimals),
        findings.unit(claim.about()),
        at,
        numerals.text(lower, decimals),
        numerals.text(upper, decimals));
  }

  private Optional<BeforeAfter> result(Claim claim) {
    return findings.evaluation().beforeAfters().stream()
        .filter(each -> each.place().indicator().equals(claim.about()))
        .filter(each -> each.place().regionCode().equals(claim.regionCode()))
        .filter(each -> each.place().sex().equals(claim.sex()))
        .findFirst();
  }

  /** Said with every number of money against outcome. */
  private String caution() {
    return findings.voice().say(Phrase.W9);
  }

  private String notDecided(FindingPhrase phrase, Claim claim) {
    return say(phrase, new Reasons(findings.voice()).words(claim.reasons()));
  }

  private String say(FindingPhrase phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
