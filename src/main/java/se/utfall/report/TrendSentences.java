package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.domain.Claim;

/** What may be said of a series over time. */
record TrendSentences(Findings findings) {
  static final String INDICATION_ONLY = "indication_only";

  private static final String LOWER = "slope_lower";
  private static final String UPPER = "slope_upper";

  List<String> of(Claim claim) {
    Numbered numbers = new Numbered(claim);
    if (!numbers.has("first_year", "first_value", "last_year", "last_value")) {
      return List.of(notDecided(claim));
    }
    boolean firm = isFirm(numbers);
    List<String> sentences = new ArrayList<>();
    sentences.add(values(numbers, firm ? moved(claim) : FindingPhrase.TREND_FROM_TO));
    change(numbers).ifPresent(sentences::add);
    (firm ? judgement(numbers) : Optional.of(open(numbers))).ifPresent(sentences::add);
    return sentences;
  }

  private static boolean isFirm(Numbered numbers) {
    String finding = numbers.claim().finding();
    return numbers.isDecided()
        && !numbers.hasReason(INDICATION_ONLY)
        && (finding.equals("increased") || finding.equals("decreased"));
  }

  private static FindingPhrase moved(Claim claim) {
    return claim.finding().equals("increased")
        ? FindingPhrase.TREND_INCREASED
        : FindingPhrase.TREND_DECREASED;
  }

  private String values(Numbered numbers, FindingPhrase phrase) {
    String indicator = numbers.claim().about();
    return say(
        phrase,
        new Subject(findings).of(numbers.claim()),
        findings.value(indicator, numbers.value("first_value")),
        numbers.year("first_year"),
        findings.value(indicator, numbers.value("last_value")),
        numbers.year("last_year"),
        findings.unit(indicator));
  }

  private Optional<String> change(Numbered numbers) {
    if (!numbers.has("slope")) {
      return Optional.empty();
    }
    ChangeUnit unit = ChangeUnit.of(numbers.claim(), findings);
    double slope = numbers.value("slope");
    if (!numbers.has(LOWER, UPPER)) {
      String text = findings.numerals().text(slope, Numerals.decimals(slope));
      return Optional.of(say(FindingPhrase.TREND_CHANGE_ALONE, unit.write(text, findings.voice())));
    }
    double lower = numbers.value(LOWER);
    double upper = numbers.value(UPPER);
    int decimals = Numerals.decimals(slope, lower, upper);
    return Optional.of(
        say(
            FindingPhrase.TREND_CHANGE,
            unit.write(findings.numerals().text(slope, decimals), findings.voice()),
            findings.numerals().text(lower, decimals),
            findings.numerals().text(upper, decimals)));
  }

  /** Whether it is better, where the interval allows and it is known which way is. */
  private Optional<String> judgement(Numbered numbers) {
    Claim claim = numbers.claim();
    IndicatorPoints points = findings.series().get(claim.about());
    if (points == null || !numbers.excludesZero(LOWER, UPPER)) {
      return Optional.empty();
    }
    boolean higher = claim.finding().equals("increased");
    return switch (points.series().polarity()) {
      case "lower" -> Optional.of(better(!higher));
      case "higher" -> Optional.of(better(higher));
      default -> Optional.empty();
    };
  }

  private String better(boolean better) {
    return say(better ? FindingPhrase.TREND_BETTER : FindingPhrase.TREND_WORSE);
  }

  private String open(Numbered numbers) {
    String finding = numbers.claim().finding();
    boolean indication = finding.startsWith("indicates") || numbers.hasReason(INDICATION_ONLY);
    if (indication && numbers.has("slope", "years")) {
      return say(
          numbers.value("slope") > 0
              ? FindingPhrase.TREND_INDICATES_INCREASE
              : FindingPhrase.TREND_INDICATES_DECREASE,
          findings.numerals().count(numbers.value("years")));
    }
    if (finding.equals("no_clear_change")) {
      boolean includes = numbers.has(LOWER, UPPER) && !numbers.excludesZero(LOWER, UPPER);
      return say(includes ? FindingPhrase.TREND_FLAT : FindingPhrase.TREND_FLAT_TEST);
    }
    return notDecided(numbers.claim());
  }

  private String notDecided(Claim claim) {
    return say(
        FindingPhrase.TREND_NOT_DECIDED, new Reasons(findings.voice()).words(claim.reasons()));
  }

  private String say(FindingPhrase phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
