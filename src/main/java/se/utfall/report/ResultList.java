package se.utfall.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;
import se.utfall.report.Result.Group;

/** All results at a glance, of claims and of what sums them up. */
record ResultList(Findings findings, List<Claim> main) {
  List<Result> results() {
    Stream<Result> claimed = main.stream().map(this::result);
    Stream<Result> summed =
        main.stream()
            .filter(claim -> ClaimKind.of(claim) == ClaimKind.TREND)
            .map(Claim::about)
            .distinct()
            .flatMap(indicator -> Stream.concat(compared(indicator), sexes(indicator)));
    return Stream.concat(claimed, summed).toList();
  }

  private Result result(Claim claim) {
    ClaimSubject subject = new ClaimSubject(findings);
    List<String> sentences = new ClaimSentence(findings).sentences(claim);
    int said = sentences.size() - (isReasonSaidApart(claim) ? 1 : 0);
    return new Result(
        group(claim),
        subject.name(claim),
        subject.label(claim),
        Numerals.sentences(sentences.subList(0, said)),
        claim.statement(),
        claim.reasons());
  }

  /** The last sentence says why; at a glance that heads what cannot be decided. */
  private static boolean isReasonSaidApart(Claim claim) {
    return group(claim) == Group.UNDECIDED && claim.allowed() == Allowed.CANNOT_BE_DECIDED;
  }

  private static Group group(Claim claim) {
    if (claim.constructed()) {
      return Group.CONSTRUCTED;
    }
    if (claim.allowed() == Allowed.CANNOT_BE_DECIDED || isIndication(claim)) {
      return Group.UNDECIDED;
    }
    return switch (ClaimKind.of(claim)) {
      case INEQUALITY, COMPARISON -> Group.DIFFERENT;
      case TREND, ASSESSMENT -> isMoved(claim.finding()) ? Group.CHANGED : Group.FLAT;
      case REGIONS -> hasMoved(new Numbered(claim)) ? Group.CHANGED : Group.FLAT;
      case DOSE, BEFORE_AFTER -> Group.MONEY;
      case AIM -> Group.FLAT;
    };
  }

  private static boolean isIndication(Claim claim) {
    return claim.reasons().contains(TrendSentences.INDICATION_ONLY);
  }

  private static boolean isMoved(String finding) {
    return finding.equals("increased") || finding.equals("decreased");
  }

  private static boolean hasMoved(Numbered numbers) {
    return numbers.has("increased", "decreased")
        && numbers.value("increased") + numbers.value("decreased") > 0;
  }

  private Stream<Result> compared(String indicator) {
    ComparisonSummary summary = ComparisonSummary.of(indicator, findings);
    if (summary.isEmpty()) {
      return Stream.of();
    }
    Group decided = summary.isDecided() ? Group.DIFFERENT : Group.UNDECIDED;
    Group group = summary.isConstructed() ? Group.CONSTRUCTED : decided;
    String name = findings.name(indicator);
    return Stream.of(
        new Result(
            group,
            name,
            findings.voice().say(FindingPhrase.ABOUT_COMPARISONS, name),
            group == Group.UNDECIDED ? "" : Numerals.sentences(summary.sentences()),
            "",
            summary.reasons()));
  }

  private Stream<Result> sexes(String indicator) {
    return Optional.ofNullable(findings.series().get(indicator))
        .flatMap(points -> SexValues.of(points, findings))
        .map(
            values ->
                new Result(
                    values.constructed() ? Group.CONSTRUCTED : Group.DIFFERENT,
                    findings.name(indicator),
                    findings.name(indicator),
                    values.latest(),
                    "",
                    List.of()))
        .stream();
  }
}
