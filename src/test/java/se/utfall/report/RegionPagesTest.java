package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.document.Block.Excerpt;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Document;
import se.utfall.document.Picture.Panels;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Column;
import se.utfall.domain.Language;
import se.utfall.render.DataFiles;
import se.utfall.render.Page;

class RegionPagesTest {
  private static final int MOST_BYTES = 3_000_000;
  private static final Findings FINDINGS = Findings.of(Draft.of(Concluded.report(), Language.SV));
  private static final List<Section> SECTIONS = RegionPages.of(FINDINGS);
  private static final Section HALLAND = Parts.section(SECTIONS, "region-13");

  private static Table table(String part) {
    return Parts.table(HALLAND, "region-13-" + part);
  }

  @Test
  void aPartForEachRegionAndNoneForTheNation() {
    assertThat(SECTIONS).hasSize(22);
    assertThat(SECTIONS.get(0).id()).isEqualTo("region-for-region");
    assertThat(SECTIONS.stream().skip(1)).allMatch(Section::isPart);
    assertThat(SECTIONS).extracting(Section::id).doesNotContain("region-00");
    assertThat(HALLAND.heading()).isEqualTo("Region Halland");
  }

  @Test
  void theLastValueOfEachIndicatorAgainstTheNations() {
    assertThat(Parts.texts(table("indikatorer"), "care"))
        .containsExactly("2023", "640,0", "640,0", "ingen klar skillnad", "pekar mot minskning");
  }

  @Test
  void hiddenAndMissingValuesAreSigns() {
    assertThat(Parts.texts(table("indikatorer"), "few"))
        .containsExactly("2023", "..", "–", "kan inte avgöras", "kan inte avgöras");
    assertThat(Parts.texts(table("varden"), "few")).endsWith("14", "12", "..").startsWith("–");
    assertThat(table("indikatorer").notes().signs())
        .extracting(sign -> sign.sign())
        .containsExactly("–", "..");
  }

  @Test
  void theGrantAndItsAreasYearByYear() {
    // Halland is the eleventh: 1 000 000 + 10 x 100 000, and 50 000 more a year
    assertThat(Parts.texts(table("bidrag"), "2024"))
        .containsExactly("2\u00a0350\u00a0000", "2\u00a0100\u00a0000", "0");
    assertThat(Parts.texts(table("omraden"), "2023")).containsExactly("50", "50");
    assertThat(table("omraden").rows())
        .extracting(row -> row.label() + " " + row.constructed())
        .containsExactly("2022 true", "2023 true", "2024 false");
  }

  @Test
  void ownScoresBesideHowManyRegionsAgree() {
    assertThat(Parts.texts(table("bedomningar"), "samverkan"))
        .containsExactly("3", "7 av 20", "5", "9 av 21");
    assertThat(table("bedomningar").columns())
        .extracting(Column::group)
        .containsExactly("2022", "2022", "2024", "2024");
    Section gotland = Parts.section(SECTIONS, "region-09");
    assertThat(Parts.texts(Parts.table(gotland, "region-09-bedomningar"), "samverkan"))
        .startsWith("–", "7 av 20");
  }

  @Test
  void itsLinesStandWithinTheRangeOfTheOthers() {
    Panels panels = (Panels) Parts.figures(HALLAND).get(0).picture();
    assertThat(panels.panels().get(1).title()).isEqualTo("Undvikbar slutenvård");
    assertThat(panels.panels().get(1).lines().lines())
        .extracting(line -> line.name() + " " + line.values().get(0))
        .containsExactly("Regionen 900.0", "Riket 900.0");
    // the lowest is Stockholm with 0.8 x 900, the highest Norrbotten with 1.2 x 900
    assertThat(panels.panels().get(1).lines().bands().get(0).lower().get(0))
        .isEqualByComparingTo("720");
    assertThat(panels.panels().get(1).lines().bands().get(0).upper().get(0))
        .isEqualByComparingTo("1080");
  }

  @Test
  void saysOnceWhatIsConstructedAndWhatIsAsked() {
    assertThat(Parts.paragraphs(HALLAND))
        .containsExactly(
            "◇ Värden märkta ◇. Uppgiften är konstruerad för demonstration och är inte regionens"
                + " svar. Får inte citeras.",
            "Uppgifter som regionen behöver komplettera för år 2024: 1. Se listan.");
    assertThat(Parts.tables(HALLAND))
        .hasSize(5)
        .allMatch(table -> table.notes().constructed().isEmpty());
  }

  @Test
  void aRegionThatIsAskedNothingHasNoSuchLine() {
    assertThat(Parts.paragraphs(Parts.section(SECTIONS, "region-01")))
        .noneMatch(text -> text.contains("komplettera"));
  }

  @Test
  void repeatedNumbersAreNotInTheDataFiles() {
    Document document = Composition.of(Concluded.report(), Language.SV);
    assertThat(SECTIONS.stream().skip(1).flatMap(section -> section.blocks().stream()))
        .filteredOn(block -> !(block instanceof Paragraph))
        .allMatch(Excerpt.class::isInstance);
    assertThat(DataFiles.of(document).keySet())
        .anyMatch(name -> name.startsWith("kanslighet"))
        .noneMatch(name -> name.contains("region-13"));
  }

  @ParameterizedTest
  @EnumSource
  void theWholeReportIsSmallHasNoIdTwiceAndNoCausalWord(Language language) {
    Document document = Composition.of(Concluded.report(), language);
    String page = Page.html(document);
    assertThat(page.length()).isLessThan(MOST_BYTES);
    assertThat(
            Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult id) -> id.group(1)))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Za-z0-9_-]+"));
    assertThat(CausalWords.in(document)).isEmpty();
  }

  @Test
  void nothingConcludedMakesNoChapter() {
    Findings none = Findings.of(Draft.of(Sample.report(), Language.SV));
    assertThat(RegionPages.of(none)).isEmpty();
    assertThat(MoneyAndOutcome.of(none)).isEmpty();
    assertThat(List.of(SelfAssessments.of(none), Sensitivities.of(none), Suppressions.of(none)))
        .allMatch(Optional::isEmpty);
  }
}
