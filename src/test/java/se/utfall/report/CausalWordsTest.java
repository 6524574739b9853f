package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Document;
import se.utfall.document.Section;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;
import se.utfall.domain.Evaluation;
import se.utfall.domain.Language;
import se.utfall.domain.Report;

/** No report may say that the money brought anything about. */
class CausalWordsTest {
  private static final Pattern ASSOCIATION =
      Pattern.compile("Det finns ett samband|There is an association");

  @ParameterizedTest
  @EnumSource
  void noReportSaysThatTheMoneyBroughtAnythingAbout(Language language) {
    assertThat(CausalWords.in(Composition.of(Evaluated.report(), language))).isEmpty();
    assertThat(CausalWords.in(Composition.of(Sample.report(), language))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bidraget ledde till kortare tider.",
        "Tack vare bidraget minskade värdet.",
        "Minskningen är en effekt av bidraget.",
        "Minskningen beror på bidraget.",
        "Bidraget har bidragit till en minskning."
      })
  void findsWhatIsPlantedInSwedish(String planted) {
    assertThat(CausalWords.in(saying(planted, Language.SV))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The grant led to shorter times.",
        "Thanks to the grant the value decreased.",
        "The decrease was caused by the grant.",
        "The impact of the grant was large."
      })
  void findsWhatIsPlantedInEnglish(String planted) {
    assertThat(CausalWords.in(saying(planted, Language.EN))).hasSize(1);
  }

  @Test
  void aSentenceThatDeniesItIsAllowedOnlyAsItStands() {
    String denied = "Därför går det inte att visa om någon förändring är en effekt av bidraget.";
    assertThat(CausalWords.in(saying(denied, Language.SV))).isEmpty();
    assertThat(CausalWords.in(saying(denied.replace(" inte", ""), Language.SV))).hasSize(1);
  }

  private static Document saying(String text, Language language) {
    Document document = Composition.of(Cells.report(), language);
    Section section = new Section("plan", "", List.of(Paragraph.of(text)));
    return new Document(
        document.id(),
        language,
        document.title(),
        document.heading(),
        document.run(),
        document.dated(),
        List.of(section));
  }

  @ParameterizedTest
  @EnumSource
  void anAssociationIsSaidOnlyWhereAClaimAllowsIt(Language language) {
    assertThat(associations(Evaluated.report(), language)).isNotEmpty();
    assertThat(associations(withoutAssociations(), language)).isEmpty();
  }

  private static List<String> associations(Report report, Language language) {
    return DocumentTexts.of(Composition.of(report, language)).stream()
        .filter(text -> ASSOCIATION.matcher(text).find())
        .toList();
  }

  private static Report withoutAssociations() {
    Evaluation all = Evaluated.evaluation();
    List<Claim> claims =
        all.claims().stream().filter(claim -> claim.allowed() != Allowed.ASSOCIATED).toList();
    return Evaluated.with(
        Sample.report(),
        Evaluated.context(),
        new Evaluation(
            all.trends(),
            all.comparisons(),
            all.inequalities(),
            all.doseResults(),
            all.beforeAfters(),
            all.selfAssessments(),
            all.assessmentChanges(),
            claims,
            all.sensitivities(),
            all.suppressions(),
            all.settings()));
  }
}
