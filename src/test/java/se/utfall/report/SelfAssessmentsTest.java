package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.document.Picture.Panel;
import se.utfall.document.Picture.Panels;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.domain.AssessmentChange;
import se.utfall.domain.AssessmentChange.Pairs;
import se.utfall.domain.AssessmentChange.Year;
import se.utfall.domain.Evaluation;
import se.utfall.domain.Language;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.Trend.Limits;
import se.utfall.domain.Words;

class SelfAssessmentsTest {
  private static final Section CHAPTER = chapter(Language.SV);

  private static Section chapter(Language language) {
    return SelfAssessments.of(Findings.of(Draft.of(Concluded.report(), language))).orElseThrow();
  }

  @Test
  void aChangeIsClearOnlyWhenItsIntervalSaysSo() {
    assertThat(Parts.paragraphs(CHAPTER))
        .contains(
            "Andelen regioner som instämmer ökade från 6 av 19 år 2022 till 12 av 21 år 2024."
                + " Skillnaden är 26 procentenheter (95 procents konfidensintervall −5 till 50)."
                + " Om det är en klar förändring kan inte avgöras: konfidensintervallet utesluter"
                + " inte ett oförändrat värde.",
            "Andelen regioner som instämmer ökade från 2 av 19 år 2022 till 12 av 21 år 2024."
                + " Skillnaden är 47 procentenheter (95 procents konfidensintervall 17 till 67)."
                + " Enligt regionernas egna bedömningar är det en klar förbättring.");
    assertThat(Parts.paragraphs(chapter(Language.EN)))
        .anyMatch(
            text ->
                text.startsWith("The share of regions that agree increased from 6 of 19 in 2022")
                    && text.contains("cannot be decided"));
  }

  @Test
  void constructedAnswersStandApartAndAreMarked() {
    assertThat(Parts.paragraphs(CHAPTER))
        .anyMatch(
            text ->
                text.startsWith("◇ Andelen regioner som instämmer ökade från 3 av 20")
                    && text.endsWith("Får inte citeras."));
    Panels panels = (Panels) Parts.figures(CHAPTER).get(0).picture();
    assertThat(panels.panels())
        .extracting(Panel::title)
        .containsExactly(
            "Samverkan fungerar väl", "Kompetensen är tillräcklig", "Kompetensen är tillräcklig ◇");
    assertThat(panels.panels().get(2).lines().periods()).containsExactly("2021", "2022");
  }

  @Test
  void saysWhichYearsAreNotCompared() {
    assertThat(Parts.paragraphs(CHAPTER))
        .contains(
            "Åren 2021–2024 jämförs inte, eftersom verkliga och konstruerade värden inte får"
                + " blandas.");
  }

  @Test
  void aRowForEachStatementAndYear() {
    Table years = Parts.table(CHAPTER, "bedomningar-data");
    // 6 / 19 = 31.6 percent
    assertThat(Parts.texts(years, "samverkan,2022")).containsExactly("6", "19", "32", "15", "54");
    assertThat(Parts.texts(years, "kompetens-konstruerad,2021"))
        .containsExactly("3", "20", "15", "5", "36");
    assertThat(years.rows().stream().filter(Table.Row::constructed))
        .extracting(Table.Row::label)
        .containsExactly("Kompetensen är tillräcklig, 2021", "Kompetensen är tillräcklig, 2022");
    assertThat(years.notes().constructed()).contains("Värden märkta ◇", "Får inte citeras.");
    assertThat(years.notes().warnings())
        .containsExactly("Uppgifterna är regionernas egna bedömningar.");
  }

  @Test
  void aRowForEachTwoYears() {
    Table changes = Parts.table(CHAPTER, "bedomningar-andring");
    assertThat(Parts.texts(changes, "samverkan,2022-2024"))
        .containsExactly("6 av 19", "12 av 21", "26", "−5", "50", "0,130", "–", "–", "–");
    assertThat(Parts.texts(changes, "kompetens-konstruerad,2021-2022"))
        .containsExactly(
            "3 av 20", "11 av 20", "40", "10", "61", "0,019", "9", "1", "<\u00a00,001");
  }

  @Test
  void theRegionsOwnAnswersGoBeforePublishedTotals() {
    AssessmentChange totals = change(null, false);
    AssessmentChange answers = change(new Pairs(18, 5, 1, 0.2, 0.1), false);
    AssessmentChange constructed = change(null, true);
    assertThat(AssessmentSeries.of(evaluation(List.of(totals, constructed, answers))))
        .extracting(AssessmentSeries::changes)
        .containsExactly(List.of(answers), List.of(constructed));
  }

  private static AssessmentChange change(@Nullable Pairs pairs, boolean constructed) {
    return new AssessmentChange(
        "assessment.joint_planning",
        new Words("Planering", "Planning"),
        1,
        new Year(2022, 6, 19, 0.15, 0.54),
        new Year(2024, 12, 21, 0.37, 0.76),
        new Limits(26, -5.0, 50.0),
        pairs == null ? "newcombe" : "paired",
        0.13,
        pairs,
        List.of(),
        constructed);
  }

  private static Evaluation evaluation(List<AssessmentChange> changes) {
    return new Evaluation(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        changes,
        List.of(),
        List.of(),
        List.of(),
        MethodSettings.DEFAULT);
  }

  @Test
  void namesOfStatementsMakePlainIds() {
    AssessmentSeries series = AssessmentSeries.of(evaluation(List.of(change(null, true)))).get(0);
    assertThat(series.key()).isEqualTo("joint-planning-konstruerad");
    assertThat(series.mainSpans()).containsExactly("2022-2024");
  }
}
