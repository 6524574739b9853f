package se.utfall.report;

import java.util.Arrays;
import java.util.Locale;
import se.utfall.domain.Claim;

/** What a claim is about, by the first part of its statement. */
enum ClaimKind {
  TREND,
  REGIONS,
  COMPARISON,
  INEQUALITY,
  ASSESSMENT,
  DOSE,
  BEFORE_AFTER,
  AIM;

  static ClaimKind of(Claim claim) {
    String first = claim.statement().split("/", 2)[0];
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(first))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(claim.statement()));
  }
}
