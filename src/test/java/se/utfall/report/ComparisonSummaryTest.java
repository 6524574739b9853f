package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;
import se.utfall.domain.Comparison;
import se.utfall.domain.Comparison.Verdict;
import se.utfall.domain.Language;
import se.utfall.domain.Trend.Place;

class ComparisonSummaryTest {
  private static final Findings FINDINGS = Findings.of(Draft.of(Evaluated.report(), Language.SV));

  private static Comparison comparison(String region, Verdict verdict, double q) {
    return new Comparison(
        new Place("care", region, "", "total"),
        2023,
        "funnel_poisson",
        640.0,
        640.0,
        null,
        null,
        null,
        verdict,
        null,
        new Comparison.Test(q / 4, q, 4),
        "",
        List.of(),
        false);
  }

  @Test
  void onlyWhatIsBeyondTheManyComparisonsOrTheStricterLimitIsClear() {
    List<Comparison> comparisons =
        List.of(
            comparison("01", Verdict.LOWER_95, 0.2),
            comparison("13", Verdict.HIGHER_95, 0.04),
            comparison("14", Verdict.AS_EXPECTED, 0.9),
            comparison("25", Verdict.HIGHER_998, 0.2));
    assertThat(new ComparisonSummary(FINDINGS, comparisons).sentences())
        .containsExactly(
            "År 2023 var värdet klart högre än rikets i flera regioner (2 av 4).",
            "Högre: Halland och Norrbotten.",
            "Lägre, men bara utanför 95-procentsgränsen: Stockholm.",
            "Ungefär en region av tjugo ligger utanför den gränsen av en slump.");
  }

  @Test
  void noneIsClearWhereAllMayBeChance() {
    List<Comparison> comparisons =
        List.of(
            comparison("01", Verdict.AS_EXPECTED, 0.9), comparison("13", Verdict.HIGHER_95, 0.05));
    assertThat(new ComparisonSummary(FINDINGS, comparisons).sentences())
        .startsWith("År 2023 skilde sig ingen av de 2 regionerna klart från riket.")
        .contains("Högre, men bara utanför 95-procentsgränsen: Halland.");
  }

  /** The fixture's Stockholm is lower at 95 %, with a q of 0.2. */
  @Test
  void aRegionOutsideTheLimitMayBeThereByChance() {
    Claim claim =
        Evaluated.claim("comparison/care/01/total/2023", Allowed.DESCRIBED, "lower", "value=530");
    assertThat(new ComparisonSentences(FINDINGS).of(claim))
        .containsExactly(
            "Värdet är lägre än rikets och ligger utanför 95-procentsgränsen, men ungefär en region"
                + " av tjugo gör det av en slump.");
  }
}
