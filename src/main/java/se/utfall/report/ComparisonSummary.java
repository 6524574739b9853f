package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.domain.Comparison;
import se.utfall.domain.Comparison.Verdict;

/** How many regions differ from the nation in a year, and which. */
record ComparisonSummary(Findings findings, List<Comparison> comparisons) {
  /** Of the last year of both sexes together. */
  static ComparisonSummary of(String indicator, Findings findings) {
    return new ComparisonSummary(findings, findings.comparisons(indicator, Findings.TOTAL));
  }

  boolean isEmpty() {
    return comparisons.isEmpty();
  }

  /** Whether any region could be compared. */
  boolean isDecided() {
    return comparisons.stream().anyMatch(each -> each.verdict() != Verdict.NOT_DECIDED);
  }

  boolean isConstructed() {
    return comparisons.stream().anyMatch(Comparison::constructed);
  }

  int year() {
    return comparisons.get(0).year();
  }

  List<String> reasons() {
    return comparisons.stream()
        .map(Comparison::reason)
        .filter(reason -> !reason.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  List<String> sentences() {
    if (!isDecided()) {
      String why = new Reasons(findings.voice()).words(reasons());
      return List.of(say(FindingPhrase.COMPARISONS_NOT_DECIDED, year(), why));
    }
    List<Comparison> higher = with(each -> isClear(each) && ClearDifference.isHigher(each));
    List<Comparison> lower = with(each -> isClear(each) && ClearDifference.isLower(each));
    List<String> sentences = new ArrayList<>(List.of(counts(higher.size(), lower.size())));
    named(FindingPhrase.COMPARISONS_HIGHER_NAMES, higher).ifPresent(sentences::add);
    named(FindingPhrase.COMPARISONS_LOWER_NAMES, lower).ifPresent(sentences::add);
    sentences.addAll(outside());
    return sentences;
  }

  /** Those outside the 95 % limits only, which some are by chance. */
  private List<String> outside() {
    List<Comparison> higher = with(each -> !isClear(each) && ClearDifference.isHigher(each));
    List<Comparison> lower = with(each -> !isClear(each) && ClearDifference.isLower(each));
    List<String> sentences = new ArrayList<>();
    named(FindingPhrase.COMPARISONS_OUTSIDE_HIGHER, higher).ifPresent(sentences::add);
    named(FindingPhrase.COMPARISONS_OUTSIDE_LOWER, lower).ifPresent(sentences::add);
    if (!sentences.isEmpty()) {
      sentences.add(say(FindingPhrase.COMPARISONS_OUTSIDE));
    }
    return sentences;
  }

  private static boolean isClear(Comparison comparison) {
    return ClearDifference.isClear(comparison);
  }

  private String counts(int higher, int lower) {
    if (higher > 0 && lower > 0) {
      return say(FindingPhrase.COMPARISONS_BOTH, year(), regions(higher), regions(lower));
    }
    if (higher > 0) {
      return say(FindingPhrase.COMPARISONS_HIGHER, year(), regions(higher));
    }
    return lower > 0
        ? say(FindingPhrase.COMPARISONS_LOWER, year(), regions(lower))
        : say(FindingPhrase.COMPARISONS_NONE, year(), decided());
  }

  private Optional<String> named(FindingPhrase phrase, List<Comparison> which) {
    List<String> names =
        which.stream().map(each -> findings.shortName(each.place().regionCode())).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(say(phrase, findings.voice().list(names)));
  }

  private String regions(int count) {
    return new Quantifiers(findings.evaluation().settings(), findings.voice())
        .regions(count, decided());
  }

  private int decided() {
    return with(each -> each.verdict() != Verdict.NOT_DECIDED).size();
  }

  private List<Comparison> with(Predicate<Comparison> which) {
    return comparisons.stream().filter(which).toList();
  }

  private String say(FindingPhrase phrase, Object... with) {
    Object[] texts = new Object[with.length];
    for (int at = 0; at < with.length; at++) {
      texts[at] = String.valueOf(with[at]);
    }
    return findings.voice().say(phrase, texts);
  }
}
