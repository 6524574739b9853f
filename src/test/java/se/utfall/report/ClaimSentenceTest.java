package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;
import se.utfall.domain.Language;
import se.utfall.domain.MethodSettings;

/** The sentences are written by hand; the numbers are those of the claims of the fixture. */
class ClaimSentenceTest {
  private static String said(Claim claim, Language language) {
    return new ClaimSentence(Findings.of(Draft.of(Evaluated.report(), language))).text(claim);
  }

  private static String said(String statement, Language language) {
    Claim claim =
        Evaluated.claims().stream()
            .filter(each -> each.statement().equals(statement))
            .findFirst()
            .orElseThrow();
    return said(claim, language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trend/care/00/total | Rikets värde har minskat, från 900,0 år 2010 till 640,0 år 2023 (vårdtillfällen per 100 000 invånare). Förändringen per år är −2,6 procent (95 procents konfidensintervall −3,1 till −2,1). Det är en klar förbättring.
          trend/care/00/men | Rikets värde för män var 940,0 år 2010 och 732,0 år 2023 (vårdtillfällen per 100 000 invånare). Förändringen per år är −0,4 procent (95 procents konfidensintervall −0,9 till 0,1). Det går inte att fastställa någon klar förändring, eftersom intervallet inte utesluter ett oförändrat värde.
          trend/care/13/total | Värdet i Region Halland har ökat, från 600,0 år 2010 till 660,3 år 2023 (vårdtillfällen per 100 000 invånare). Förändringen per år är 0,70 procent (95 procents konfidensintervall 0,04 till 1,40). Det är en klar försämring.
          trend/readmission/00/total | Rikets värde var 18 år 2012 och 18 år 2019 (procent). Förändringen per år är −0,04 procentenheter (95 procents konfidensintervall −0,24 till 0,16). Det går inte att fastställa någon klar förändring, eftersom intervallet inte utesluter ett oförändrat värde.
          trend/times/00/total | Rikets värde var 16 år 2018 och 11 år 2023 (minuter). Förändringen per år är −1,0 (95 procents konfidensintervall −1,2 till −0,8). Uppgifterna pekar mot en minskning, men antalet mätår (6) är för litet för en säker slutsats.
          trend/times/13/total | Om värdet har förändrats kan inte avgöras: antalet mätår är för litet.
          regions/care/total | Värdet har minskat i flertalet regioner (14 av 21) och ökat i ett fåtal regioner (2 av 21). För ett fåtal regioner (4 av 21) går det inte att fastställa någon klar förändring. För en region (1 av 21) kan det inte avgöras.
          regions/readmission/total | Värdet har varken ökat eller minskat klart i någon av de 21 regionerna.
          comparison/care/25/total/2023 | Värdet i Region Norrbotten var 750,0 år 2023 och rikets 640,0 (vårdtillfällen per 100 000 invånare). Värdet är högre än rikets, och skillnaden är större än vad slumpen kan förklara även med den strängare gränsen (99,8 procent). Placeringen är 21; med hänsyn till slumpen kan den vara mellan 17 och 21.
          comparison/care/13/total/2023 | Värdet i Region Halland var 640,0 år 2023 och rikets 640,0 (vårdtillfällen per 100 000 invånare). Skillnaden mot riket är inte större än vad slumpen kan förklara.
          comparison/readmission/13/total/2019 | Värdet i Region Halland var 18 år 2019 och rikets 18 (procent). Om skillnaden mot riket är större än vad slumpen kan förklara kan inte avgöras: källan anger varken antal fall eller osäkerhet.
          inequality/care/total | År 2023 var det lägsta värdet 512,0 och det högsta 768,0 (vårdtillfällen per 100 000 invånare). Variationskoefficienten mellan regionerna var 15,2 procent år 2010 och 12,6 procent år 2023. När slumpens del har räknats bort är standardavvikelsen mellan regionerna 41,2.
          inequality/readmission/total | År 2019 var det lägsta värdet 512 och det högsta 768 (procent). Variationskoefficienten mellan regionerna var 11,0 procent år 2019. Hur stor del av skillnaderna som är slump kan inte avgöras: källan anger varken antal fall eller osäkerhet.
          assessment/samverkan/2022-2024 | Andelen regioner som instämmer ökade från 6 av 19 år 2022 till 12 av 21 år 2024. Skillnaden är 26 procentenheter (95 procents konfidensintervall −5 till 50). Om det är en klar förändring kan inte avgöras: konfidensintervallet utesluter inte ett oförändrat värde.
          assessment/kompetens/2022-2024 | Andelen regioner som instämmer ökade från 2 av 19 år 2022 till 12 av 21 år 2024. Skillnaden är 47 procentenheter (95 procents konfidensintervall 17 till 67). Enligt regionernas egna bedömningar är det en klar förbättring.
          dose/grant/care/total | Det finns ett samband mellan beviljade kronor per invånare och förändringen i regionerna. Skillnaden i förändring per krona och invånare är −1,2 (vårdtillfällen per 100 000 invånare; 95 procents konfidensintervall −2,1 till −0,4). Bidragets storlek beror på regionernas ansökningar och Socialstyrelsens bedömning. Resultatet kan inte tolkas som en effekt av bidraget.
          dose/grant/readmission/total | Om det finns ett samband mellan beviljade kronor per invånare och förändringen i regionerna kan inte avgöras: det finns inget mätår efter bidraget.
          before_after/grant/times/00/total | Rikets värde var 1,2 minuter lägre än den tidigare utvecklingen pekade mot (2022-12; 95 procents konfidensintervall −2,1 till −0,4). Bidragets storlek beror på regionernas ansökningar och Socialstyrelsens bedömning. Resultatet kan inte tolkas som en effekt av bidraget.
          aim/suicide | Om målet har nåtts kan inte avgöras: det saknas uppgifter.
          aim/care | Målet kan följas med mätår efter bidraget.
          """)
  void saysNoMoreInSwedishThanTheClaimAllows(String statement, String text) {
    assertThat(said(statement, Language.SV)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trend/care/00/total | The value of the nation has decreased, from 900.0 in 2010 to 640.0 in 2023 (admissions per 100,000 inhabitants). The change per year is −2.6 percent (95 percent confidence interval −3.1 to −2.1). This is a clear improvement.
          trend/care/00/men | The value of the nation for men was 940.0 in 2010 and 732.0 in 2023 (admissions per 100,000 inhabitants). The change per year is −0.4 percent (95 percent confidence interval −0.9 to 0.1). No clear change can be established, since the interval does not exclude an unchanged value.
          trend/times/00/total | The value of the nation was 16 in 2018 and 11 in 2023 (minutes). The change per year is −1.0 (95 percent confidence interval −1.2 to −0.8). The values point to a decrease, but the years (6) are too few for a firm conclusion.
          regions/care/total | The value has decreased in most regions (14 of 21) and increased in a few regions (2 of 21). No clear change can be established for a few regions (4 of 21). For one region (1 of 21) it cannot be decided.
          comparison/care/13/total/2023 | The value of Region Halland was 640.0 in 2023 and that of the nation 640.0 (admissions per 100,000 inhabitants). The difference from the nation is no larger than chance can explain.
          assessment/samverkan/2022-2024 | The share of regions that agree increased from 6 of 19 in 2022 to 12 of 21 in 2024. The difference is 26 percentage points (95 percent confidence interval −5 to 50). Whether this is a clear change cannot be decided: the confidence interval does not exclude an unchanged value.
          dose/grant/readmission/total | Whether there is an association between the SEK granted per inhabitant and the change in the regions cannot be decided: no year is measured after the money.
          aim/suicide | Whether the aim has been reached cannot be decided: there are no values.
          """)
  void saysNoMoreInEnglishThanTheClaimAllows(String statement, String text) {
    assertThat(said(statement, Language.EN)).isEqualTo(text);
  }

  @Test
  void aRiseThatCannotBeDecidedIsNeverSaidToBeOne() {
    String numbers = "first_year=2010 first_value=1 last_year=2023 last_value=9 slope=3";
    Claim claim =
        Evaluated.claim(
            "trend/care/00/total", Allowed.CANNOT_BE_DECIDED, "increased", numbers, "mixed");
    assertThat(said(claim, Language.SV))
        .doesNotContain("har ökat", "klar försämring")
        .endsWith(
            "Om värdet har förändrats kan inte avgöras: verkliga och konstruerade värden får inte"
                + " blandas.");
  }

  @Test
  void aChangeIsNotCalledBetterWithoutAnInterval() {
    String numbers = "first_year=2010 first_value=9 last_year=2023 last_value=1 slope=-3";
    Claim claim = Evaluated.claim("trend/care/00/total", Allowed.DESCRIBED, "decreased", numbers);
    assertThat(said(claim, Language.SV))
        .isEqualTo(
            "Rikets värde har minskat, från 9,0 år 2010 till 1,0 år 2023 (vårdtillfällen per"
                + " 100 000 invånare). Förändringen per år är −3,0 procent.");
  }

  @Test
  void aPairedDifferenceIsOfThoseThatAnsweredBothYears() {
    Claim all =
        Evaluated.claim(
            "assessment/samverkan/2022-2024",
            Allowed.DESCRIBED,
            "increased",
            "agree_from=6 answered_from=19 agree_to=12 answered_to=21 pairs=18 difference=30"
                + " lower=9 upper=48");
    Claim paired =
        new Claim(
            all.statement(),
            all.kind(),
            all.about(),
            all.regionCode(),
            all.sex(),
            "paired",
            all.allowed(),
            all.finding(),
            all.numbers(),
            all.reasons(),
            all.warnings(),
            all.constructed());
    assertThat(said(paired, Language.SV))
        .contains(
            "Bland de 18 regioner som svarade båda åren är skillnaden 30 procentenheter (95"
                + " procents konfidensintervall 9 till 48).");
    assertThat(said(all, Language.SV)).contains("Skillnaden är 30 procentenheter");
  }

  @Test
  void thatNoneHasMovedIsSaidOnlyWhereAllCouldBeTried() {
    String none = "increased=0 decreased=0 ";
    Claim undecided =
        Evaluated.claim(
            "regions/care/total",
            Allowed.CANNOT_BE_DECIDED,
            "counted",
            none + "no_clear_change=0 not_decided=21 of=21",
            "too_few_years");
    assertThat(said(undecided, Language.SV))
        .isEqualTo("För samtliga regioner (21 av 21) kan det inte avgöras.");
    Claim some =
        Evaluated.claim(
            "regions/care/total",
            Allowed.DESCRIBED,
            "counted",
            none + "no_clear_change=20 not_decided=1 of=21");
    assertThat(said(some, Language.SV))
        .isEqualTo(
            "För flertalet regioner (20 av 21) går det inte att fastställa någon klar förändring."
                + " För en region (1 av 21) kan det inte avgöras.");
  }

  @Test
  void anUnknownReasonIsSaidAsItIs() {
    Claim claim =
        Evaluated.claim("aim/care", Allowed.CANNOT_BE_DECIDED, "none", "", "new_reason", "no_data");
    assertThat(said(claim, Language.SV))
        .isEqualTo("Om målet har nåtts kan inte avgöras: new_reason och det saknas uppgifter.");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 21, en region (1 av 21)",
    "4, 21, ett fåtal regioner (4 av 21)",
    "5, 21, flera regioner (5 av 21)",
    "10, 20, flera regioner (10 av 20)",
    "11, 20, flertalet regioner (11 av 20)",
    "20, 21, flertalet regioner (20 av 21)",
    "21, 21, samtliga regioner (21 av 21)",
    "0, 21, 0 av 21 regioner",
  })
  void theWordForHowManyIsTheFirstWhoseLimitIsNotPassed(int count, int of, String words) {
    assertThat(new Quantifiers(Evaluated.SETTINGS, Voice.of(Language.SV)).regions(count, of))
        .isEqualTo(words);
  }

  @Test
  void onlyNumbersAreSaidWhereNoWordIsDeclared() {
    assertThat(new Quantifiers(MethodSettings.DEFAULT, Voice.of(Language.EN)).regions(14, 21))
        .isEqualTo("14 of 21 regions");
    assertThat(List.of(Numerals.decimals(-0.04, 12), Numerals.decimals(3, 0), Numerals.decimals()))
        .containsExactly(2, 1, 1);
  }
}
