package se.utfall.report;

import se.utfall.domain.Claim;

/** What a claim is about, as a reader calls it. */
record ClaimSubject(Findings findings) {
  /** The indicator, the self-assessment or the aim. */
  String name(Claim claim) {
    return switch (ClaimKind.of(claim)) {
      case ASSESSMENT ->
          findings.evaluation().assessmentChanges().stream()
              .filter(each -> each.statement().equals(claim.about()))
              .map(each -> findings.voice().say(each.label()))
              .findFirst()
              .orElse(claim.about());
      case AIM ->
          findings.draft().report().context().aims().stream()
              .filter(aim -> aim.id().equals(claim.about()))
              .map(aim -> findings.voice().say(aim.aim()))
              .findFirst()
              .orElse(claim.about());
      default -> findings.name(claim.about());
    };
  }

  /** With what of it the claim is about, like Undvikbar slutenvård, riket. */
  String label(Claim claim) {
    String name = name(claim);
    return switch (ClaimKind.of(claim)) {
      case TREND -> say(FindingPhrase.ABOUT_TREND, name);
      case REGIONS -> say(FindingPhrase.ABOUT_REGIONS, name);
      case COMPARISON ->
          say(FindingPhrase.ABOUT_COMPARISON, name, findings.regionName(claim.regionCode()));
      case INEQUALITY -> say(FindingPhrase.ABOUT_INEQUALITY, name);
      case DOSE -> say(FindingPhrase.ABOUT_DOSE, name);
      case BEFORE_AFTER -> say(FindingPhrase.ABOUT_BEFORE_AFTER, name);
      case ASSESSMENT, AIM -> name;
    };
  }

  private String say(FindingPhrase phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
