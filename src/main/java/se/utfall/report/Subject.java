package se.utfall.report;

import se.utfall.domain.Claim;

/** Whose value a sentence is about. */
record Subject(Findings findings) {
  /** Like Rikets värde för kvinnor. */
  String of(Claim claim) {
    Voice voice = findings.voice();
    return claim.regionCode().equals(Findings.NATION)
        ? voice.say(nation(claim.sex()))
        : voice.say(region(claim.sex()), findings.regionName(claim.regionCode()));
  }

  private static FindingPhrase nation(String sex) {
    return switch (sex) {
      case "women" -> FindingPhrase.TREND_NATION_WOMEN;
      case "men" -> FindingPhrase.TREND_NATION_MEN;
      default -> FindingPhrase.TREND_NATION;
    };
  }

  private static FindingPhrase region(String sex) {
    return switch (sex) {
      case "women" -> FindingPhrase.TREND_REGION_WOMEN;
      case "men" -> FindingPhrase.TREND_REGION_MEN;
      default -> FindingPhrase.TREND_REGION;
    };
  }
}
