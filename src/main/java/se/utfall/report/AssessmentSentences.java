package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import se.utfall.domain.Claim;

/** What may be said of the regions' assessments of themselves in two years. */
record AssessmentSentences(Findings findings) {
  List<String> of(Claim claim) {
    Numbered numbers = new Numbered(claim);
    if (!numbers.has("agree_from", "answered_from", "agree_to", "answered_to")) {
      return List.of(notClear(claim));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(shares(numbers));
    if (numbers.has("difference", "lower", "upper")) {
      sentences.add(difference(numbers));
    }
    sentences.add(isClear(numbers) ? clear(numbers) : notClear(claim));
    return sentences;
  }

  private String shares(Numbered numbers) {
    Numerals numerals = findings.numerals();
    String span = span(numbers.claim());
    return findings
        .voice()
        .say(
            direction(numbers),
            numerals.count(numbers.value("agree_from")),
            numerals.count(numbers.value("answered_from")),
            span.substring(0, span.indexOf('-')),
            numerals.count(numbers.value("agree_to")),
            numerals.count(numbers.value("answered_to")),
            span.substring(span.indexOf('-') + 1));
  }

  /** Of the share: the number that answered differs between years. */
  private static FindingPhrase direction(Numbered numbers) {
    double before = numbers.value("agree_from") * numbers.value("answered_to");
    double after = numbers.value("agree_to") * numbers.value("answered_from");
    if (after == before) {
      return FindingPhrase.ASSESSMENT_SAME;
    }
    return after > before ? FindingPhrase.ASSESSMENT_INCREASED : FindingPhrase.ASSESSMENT_DECREASED;
  }

  private String difference(Numbered numbers) {
    Numerals numerals = findings.numerals();
    String difference = numerals.text(numbers.value("difference"), 0);
    String lower = numerals.text(numbers.value("lower"), 0);
    String upper = numerals.text(numbers.value("upper"), 0);
    return isPaired(numbers)
        ? findings
            .voice()
            .say(
                FindingPhrase.ASSESSMENT_DIFFERENCE_PAIRED,
                difference,
                lower,
                upper,
                numerals.count(numbers.value("pairs")))
        : findings.voice().say(FindingPhrase.ASSESSMENT_DIFFERENCE, difference, lower, upper);
  }

  /** Of the regions that answered both years, who are fewer than those whose shares are said. */
  private static boolean isPaired(Numbered numbers) {
    return numbers.claim().design().equals("paired") && numbers.has("pairs");
  }

  private static boolean isClear(Numbered numbers) {
    return numbers.isDecided() && numbers.excludesZero("lower", "upper");
  }

  private String clear(Numbered numbers) {
    return findings
        .voice()
        .say(
            numbers.value("lower") > 0
                ? FindingPhrase.ASSESSMENT_BETTER
                : FindingPhrase.ASSESSMENT_WORSE);
  }

  private String notClear(Claim claim) {
    List<String> reasons =
        claim.reasons().isEmpty() ? List.of("interval_includes_no_change") : claim.reasons();
    return findings
        .voice()
        .say(FindingPhrase.ASSESSMENT_NOT_CLEAR, new Reasons(findings.voice()).words(reasons));
  }

  /** The years, like 2022-2024, which stand after what is assessed. */
  static String span(Claim claim) {
    return claim.statement().split("/", -1)[2];
  }
}
