package se.utfall.report;

import java.util.List;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;

/**
 * A claim as sentences: what was measured first, then how it may be read. They claim no more than
 * the claim allows.
 */
record ClaimSentence(Findings findings) {
  List<String> sentences(Claim claim) {
    return switch (ClaimKind.of(claim)) {
      case TREND -> new TrendSentences(findings).of(claim);
      case REGIONS -> new RegionsSentences(findings).of(claim);
      case COMPARISON -> new ComparisonSentences(findings).of(claim);
      case INEQUALITY -> new InequalitySentences(findings).of(claim.about(), claim.sex());
      case ASSESSMENT -> new AssessmentSentences(findings).of(claim);
      case DOSE -> new DoseSentences(findings).ofDose(claim);
      case BEFORE_AFTER -> new DoseSentences(findings).ofBeforeAfter(claim);
      case AIM -> List.of(aim(claim));
    };
  }

  /** All of them. */
  String text(Claim claim) {
    return Numerals.sentences(sentences(claim));
  }

  private String aim(Claim claim) {
    return claim.allowed() == Allowed.CANNOT_BE_DECIDED
        ? findings
            .voice()
            .say(
                FindingPhrase.AIM_NOT_DECIDED, new Reasons(findings.voice()).words(claim.reasons()))
        : findings.voice().say(FindingPhrase.AIM_FOLLOWED);
  }
}
