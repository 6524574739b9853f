package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.domain.AimOutlook;
import se.utfall.domain.AimOutlook.Evidence;
import se.utfall.domain.AssessmentChange;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;

/**
 * The claims that answer whether the aims came about: of the nation and of both sexes, of the
 * indicators that speak to an aim.
 */
record MainClaims(Findings findings) {
  List<Claim> claims() {
    Set<String> outcomes = outcomes();
    return findings.claims().stream()
        .filter(claim -> isMain(claim, outcomes))
        .sorted(order())
        .toList();
  }

  /** The indicators that speak to an aim; all of them where no aim has any. */
  Set<String> outcomes() {
    Set<String> named =
        findings.draft().report().context().aims().stream()
            .flatMap(aim -> aim.evidence().stream())
            .map(Evidence::indicator)
            .collect(Collectors.toSet());
    return named.isEmpty() ? findings.series().keySet() : named;
  }

  private boolean isMain(Claim claim, Set<String> outcomes) {
    return switch (ClaimKind.of(claim)) {
      case TREND, BEFORE_AFTER ->
          outcomes.contains(claim.about()) && isTotal(claim) && isNation(claim);
      case REGIONS, INEQUALITY, DOSE -> outcomes.contains(claim.about()) && isTotal(claim);
      case COMPARISON -> false;
      case ASSESSMENT -> isLatest(claim);
      case AIM -> claim.allowed() == Allowed.CANNOT_BE_DECIDED;
    };
  }

  private static boolean isTotal(Claim claim) {
    return claim.sex().equals(Findings.TOTAL);
  }

  private static boolean isNation(Claim claim) {
    return claim.regionCode().equals(Findings.NATION);
  }

  /** The last year against the first and against the one before, real or constructed as it is. */
  private boolean isLatest(Claim claim) {
    List<AssessmentChange> changes =
        findings.evaluation().assessmentChanges().stream()
            .filter(each -> each.statement().equals(claim.about()))
            .filter(each -> each.constructed() == claim.constructed())
            .toList();
    int last = changes.stream().mapToInt(each -> each.to().year()).max().orElse(0);
    IntSummaryStatistics from =
        changes.stream()
            .filter(each -> each.to().year() == last)
            .mapToInt(each -> each.from().year())
            .summaryStatistics();
    String span = AssessmentSentences.span(claim);
    return span.equals(from.getMin() + "-" + last) || span.equals(from.getMax() + "-" + last);
  }

  private Comparator<Claim> order() {
    return comparing((Claim claim) -> part(ClaimKind.of(claim)))
        .thenComparing(this::place)
        .thenComparing(claim -> SortKey.of(claim.about()))
        .thenComparing(ClaimKind::of)
        .thenComparing(Claim::statement);
  }

  /** Indicators, then self-assessments, then aims. */
  private static int part(ClaimKind kind) {
    return switch (kind) {
      case ASSESSMENT -> 1;
      case AIM -> 2;
      default -> 0;
    };
  }

  private int place(Claim claim) {
    return switch (ClaimKind.of(claim)) {
      case ASSESSMENT ->
          findings.evaluation().assessmentChanges().stream()
              .filter(each -> each.statement().equals(claim.about()))
              .mapToInt(AssessmentChange::order)
              .findFirst()
              .orElse(0);
      case AIM ->
          findings.draft().report().context().aims().stream()
              .filter(aim -> aim.id().equals(claim.about()))
              .mapToInt(AimOutlook::order)
              .findFirst()
              .orElse(0);
      default -> Indicators.place(findings.series().get(claim.about()));
    };
  }
}
