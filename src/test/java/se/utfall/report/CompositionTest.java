package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.report.Cells.GRANTS;
import static se.utfall.report.Cells.HALLAND;
import static se.utfall.report.Cells.UNUSED;
import static se.utfall.report.Cells.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Document;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.domain.Context;
import se.utfall.domain.Evaluation;
import se.utfall.domain.Language;
import se.utfall.domain.Report;
import se.utfall.render.Page;

class CompositionTest {
  private static Document swedish(Report report) {
    return Composition.of(report, Language.SV);
  }

  @Test
  void theMapOfAimsOpensTheReport() {
    assertThat(swedish(Sample.report()).sections())
        .extracting(Section::id)
        .containsExactly(
            "om",
            "mal",
            "korthet",
            "tabeller",
            "figurer",
            "indikatorer",
            "indikatorn-avoidable",
            "indikatorn-emergency",
            "indikatorn-calls",
            "overenskommelsen",
            "insatser",
            "malbilder",
            "komplettera",
            "avstamning",
            "avvikelser",
            "avvisade",
            "kallor",
            "korningen",
            "lasa",
            "spara");
  }

  @Test
  void whatWouldBeEmptyIsLeftOut() {
    assertThat(swedish(Cells.report()).sections())
        .extracting(Section::id)
        .containsExactly(
            "om",
            "tabeller",
            "komplettera",
            "avstamning",
            "avvisade",
            "kallor",
            "korningen",
            "lasa",
            "spara");
  }

  @Test
  void isNamedByYearDateAndLanguage() {
    Document swedish = swedish(Sample.report());
    Document english = Composition.of(Sample.report(), Language.EN);
    assertThat(swedish.id()).isEqualTo("rapport-2024");
    assertThat(swedish.run()).isEqualTo("3f2a9c");
    assertThat(swedish.dated()).hasToString("2025-04-30");
    assertThat(english.id()).isEqualTo("rapport-2024.en");
    assertThat(english.title()).startsWith("The state grant").endsWith("the grant of 2024");
  }

  @ParameterizedTest
  @EnumSource
  void theSameReportGivesTheSameDocumentWhateverOrderItsListsCameIn(Language language) {
    Report report = Sample.report();
    Document document = Composition.of(report, language);
    assertThat(Composition.of(reversed(report), language)).isEqualTo(document);
    assertThat(Page.html(Composition.of(report, language))).isEqualTo(Page.html(document));
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfWhatIsConcludedDoesNotMatterEither(Language language) {
    Report report = Evaluated.report();
    assertThat(Composition.of(reversed(report), language))
        .isEqualTo(Composition.of(report, language));
  }

  private static Evaluation reversed(Evaluation evaluation) {
    return new Evaluation(
        reversed(evaluation.trends()),
        reversed(evaluation.comparisons()),
        reversed(evaluation.inequalities()),
        reversed(evaluation.doseResults()),
        reversed(evaluation.beforeAfters()),
        reversed(evaluation.selfAssessments()),
        reversed(evaluation.assessmentChanges()),
        reversed(evaluation.claims()),
        reversed(evaluation.sensitivities()),
        reversed(evaluation.suppressions()),
        evaluation.settings());
  }

  private static Report reversed(Report report) {
    Context context = report.context();
    return new Report(
        report.grantYear(),
        report.asOf(),
        report.run(),
        reversed(report.cells()),
        reversed(report.followUps()),
        reversed(report.checks()),
        reversed(report.deliveries()),
        reversed(report.rejections()),
        reversed(report.deviations()),
        new Context(
            reversed(context.aims()),
            reversed(context.indicators()),
            reversed(context.agreements()),
            reversed(context.activities()),
            reversed(context.targetImages())),
        reversed(report.evaluation()));
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkLeadsSomewhereAndEveryIdIsOne(Language language) {
    everyLinkLeadsSomewhere(Page.html(Composition.of(Sample.report(), language)));
    everyLinkLeadsSomewhere(Page.html(Composition.of(Evaluated.report(), language)));
  }

  private static void everyLinkLeadsSomewhere(String page) {
    List<String> ids = found(" id=\"([^\"]+)\"", page);
    Set<String> targets = new HashSet<>(found("href=\"#([^\"]+)\"", page));
    targets.addAll(
        found("aria-(?:labelledby|describedby)=\"([^\"]+)\"", page).stream()
            .flatMap(each -> Pattern.compile(" ").splitAsStream(each))
            .toList());
    assertThat(ids).doesNotHaveDuplicates().containsAll(targets);
  }

  private static List<String> found(String pattern, String page) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  @Test
  void aTableSaysItsNumbersExactlyAndAsPrinted() {
    Table table = table(swedish(Cells.report(cell(GRANTS, 2024, HALLAND, UNUSED, "1325960"))));
    assertThat(table.number()).isEqualTo("Tabell 6");
    assertThat(table.title()).isEqualTo("Bidrag per region");
    assertThat(table.rowHeading()).isEqualTo("Region");
    assertThat(table.columns().get(0).key()).isEqualTo("unused");
    assertThat(table.columns().get(0).group()).isEqualTo("2024");
    assertThat(table.rows().get(0).key()).isEqualTo("13");
    assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("1\u00a0325\u00a0960");
    assertThat(table.rows().get(0).cells().get(0).number()).isEqualByComparingTo("1325960");
    assertThat(table.notes().source()).isEqualTo("sammanställning med Utfall, körning run-7.");
  }

  @Test
  void anEnglishTableIsEnglishThroughout() {
    Document document =
        Composition.of(
            Cells.report(
                cell(GRANTS, 2024, HALLAND, UNUSED, "1325960"),
                Cells.constructed(cell(GRANTS, 2023, HALLAND, UNUSED, "5"))),
            Language.EN);
    Table table = table(document);
    assertThat(table.number()).isEqualTo("Table 6");
    assertThat(table.title()).isEqualTo("Grant by region");
    assertThat(table.columns().get(0).label()).isEqualTo("Unused amount (SEK)");
    assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("1,325,960");
    assertThat(table.notes().respondents())
        .isEqualTo("Number of regions that answered: 2023: 21, 2024: 21");
    assertThat(table.notes().method()).isEqualTo("Of the amount granted.");
    assertThat(table.notes().warnings())
        .containsExactly("There are too few years to test whether there is a trend.");
    assertThat(table.notes().constructed())
        .isEqualTo(
            "All values for 2023. The value is constructed for demonstration and is not the"
                + " region's answer. It may not be cited.");
  }

  @Test
  void swedishLettersAreMarkedAsSwedishInAnEnglishReport() {
    assertThat(Page.html(Composition.of(Sample.report(), Language.EN)))
        .contains("<html lang=\"en\">", "<span lang=\"sv\">Ange orsaken.</span>");
    assertThat(Page.html(swedish(Sample.report())))
        .contains("<html lang=\"sv\">", ">Ange orsaken.")
        .doesNotContain("<span lang=");
  }

  private static Table table(Document document) {
    return document.sections().stream()
        .filter(section -> section.id().equals("tabeller"))
        .map(section -> ((TableBlock) section.blocks().get(0)).table())
        .findFirst()
        .orElseThrow();
  }
}
