package se.utfall.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Fact;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.domain.Claim;
import se.utfall.domain.Evaluation;
import se.utfall.domain.Language;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.MethodSettings.Quantifier;
import se.utfall.domain.Report;
import se.utfall.domain.Suppression;
import se.utfall.domain.Words;

/** What the conclusions stand on: other choices, hidden numbers, methods and words. */
class ConclusionsTest {
  private static final Claim CLAIM =
      new Claim(
          "trend/U1/13/women",
          "trend",
          "U1",
          "13",
          "women",
          "trend",
          Claim.Allowed.DESCRIBED,
          "decreased",
          List.of(),
          List.of(),
          List.of(),
          false);

  private static Evaluation evaluation(List<Suppression> suppressions) {
    Words few = new Words("ett fåtal", "few");
    return new Evaluation(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(CLAIM),
        List.of(),
        suppressions,
        new MethodSettings(List.of(2020, 2021), 999, 7, 10, List.of(new Quantifier(few, 0.2))));
  }

  private static Draft draft(Evaluation evaluation, Language language) {
    Report plain = Cells.report();
    return Draft.of(
        new Report(
            plain.grantYear(),
            plain.asOf(),
            plain.run(),
            plain.cells(),
            plain.followUps(),
            plain.checks(),
            plain.deliveries(),
            plain.rejections(),
            plain.deviations(),
            plain.context(),
            evaluation),
        language);
  }

  private static List<List<String>> rows(Section section) {
    return section.blocks().stream()
        .filter(TableBlock.class::isInstance)
        .map(block -> ((TableBlock) block).table())
        .flatMap(table -> table.rows().stream())
        .map(ConclusionsTest::texts)
        .toList();
  }

  private static List<String> texts(Table.Row row) {
    return Stream.concat(Stream.of(row.label()), row.cells().stream().map(Table.Cell::text))
        .toList();
  }

  private static Map<String, String> facts(Section section) {
    return section.blocks().stream()
        .filter(Facts.class::isInstance)
        .flatMap(block -> ((Facts) block).facts().stream())
        .collect(toMap(Fact::term, fact -> fact.sayings().get(0).spans().get(0).text()));
  }

  @Test
  void saysHowManyOtherChoicesKeepEachMainConclusion() {
    Section section =
        Sensitivities.of(Findings.of(Draft.of(Concluded.report(), Language.SV))).orElseThrow();
    assertThat(Parts.table(section, "kanslighet").rows())
        .extracting(row -> row.label() + " " + row.cells().stream().map(Table.Cell::text).toList())
        .containsExactly(
            "Undvikbar slutenvård, riket [Med pandemiåren, 1 av 1, 1 av 1, −2,61, −2,4]",
            "Undvikbar slutenvård, mot medlen [Andra mått på bidraget, 4 av 4, 3 av 4, −1,24, –]",
            "Undvikbar slutenvård, mot medlen [En region i taget utelämnad, 21 av 21, 20 av 21,"
                + " −1,24, −1,34 till −0,612]",
            "Samverkan fungerar väl [En region i taget utelämnad, 21 av 21, 21 av 21, 25,6, 22"
                + " till 28]");
    assertThat(Parts.paragraphs(section))
        .contains(
            "Sammanlagt har 47 omräkningar gjorts. Av dem ger 47 samma riktning och 45 samma"
                + " slutsats.");
  }

  @Test
  void countsWhatIsNotShownAndWhy() {
    Evaluation evaluation =
        evaluation(
            List.of(
                hidden("09", "numerator", "below_threshold"),
                hidden("09", "value", "derived"),
                hidden("10", "numerator", "complementary")));
    assertThat(rows(Suppressions.of(Findings.of(draft(evaluation, Language.EN))).orElseThrow()))
        .containsExactly(List.of("U1", "10", "1", "2"));
  }

  private static Suppression hidden(String region, String measure, String reason) {
    return new Suppression("gold.indicator", "U1", region, "2020", "women", measure, reason, 10);
  }

  @Test
  void saysWithWhichSettingsTheMethodsWereUsed() {
    Section section = Methods.of(draft(evaluation(List.of()), Language.SV)).orElseThrow();
    assertThat(facts(section))
        .containsEntry(
            "Pandemiår", "2020 och 2021 ingår inte i huvudresultaten men visas i figurerna.")
        .containsEntry("Ord för hur många", "ett fåtal: högst 20 procent.")
        .containsEntry(
            "Slumpdragningar",
            "999 dragningar med startvärdet 7, så att samma uppgifter alltid ger samma resultat.");
  }

  @Test
  void explainsItsWordsInTheOrderOfTheirLanguage() {
    Draft draft = draft(evaluation(List.of()), Language.SV);
    List<String> terms =
        Glossary.of(draft).orElseThrow().blocks().stream()
            .flatMap(block -> ((Facts) block).facts().stream())
            .map(Fact::term)
            .toList();
    assertThat(terms)
        .startsWith("Bootstrap", "Ginikoefficient")
        .endsWith("Åldersstandardiserad", "Överspridning");
  }

  @Test
  void saysNothingOfMethodsWhereNothingIsConcluded() {
    Draft draft = draft(Evaluation.NONE, Language.SV);
    assertThat(Methods.of(draft)).isEmpty();
    assertThat(Glossary.of(draft)).isEmpty();
    assertThat(Sensitivities.of(Findings.of(draft))).isEmpty();
    assertThat(Suppressions.of(Findings.of(draft))).isEmpty();
  }
}
