package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Figure;
import se.utfall.document.Picture.Funnel;
import se.utfall.document.Picture.Intervals;
import se.utfall.document.Picture.Lines;
import se.utfall.document.Picture.Spot;
import se.utfall.document.Picture.Standing;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.domain.Language;

/** The chapters of indicators, of women and men, and of the differences between the regions. */
class FindingChaptersTest {
  private static final Draft DRAFT = Draft.of(Evaluated.report(), Language.SV);

  private static Section part(List<Section> sections, String id) {
    return sections.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Figure> figures(Section section) {
    return section.blocks().stream()
        .filter(FigureBlock.class::isInstance)
        .map(block -> ((FigureBlock) block).figure())
        .toList();
  }

  private static Figure regions(String indicator) {
    return figures(part(Indicators.of(DRAFT), "indikatorn-" + indicator)).get(1);
  }

  private static List<String> texts(Table table, String row) {
    return table.rows().stream()
        .filter(each -> each.key().equals(row))
        .flatMap(each -> each.cells().stream())
        .map(Cell::text)
        .toList();
  }

  @Test
  void sizesMakeAFunnel() {
    Figure figure = regions("care");
    Funnel funnel = (Funnel) figure.picture();
    assertThat(figure.title()).isEqualTo("Undvikbar slutenvård: regionerna mot riket 2023");
    assertThat(funnel.target().value()).isEqualByComparingTo("640.0");
    assertThat(funnel.limits())
        .extracting(limits -> limits.label() + " " + limits.limits().size())
        .containsExactly(
            "95 procent, justerad för överspridning 21",
            "99,8 procent, justerad för överspridning 21");
    assertThat(funnel.spots()).isSortedAccordingTo((one, other) -> one.x().compareTo(other.x()));
    assertThat(funnel.spots().stream().filter(Spot::emphasised))
        .extracting(Spot::label)
        .contains("Norrbotten", "Stockholm")
        .doesNotContain("Halland");
  }

  @Test
  void valuesWithoutUncertaintyAreOrderedAndNotDecided() {
    Figure figure = regions("readmission");
    Intervals intervals = (Intervals) figure.picture();
    assertThat(intervals.items()).hasSize(21);
    assertThat(intervals.items().get(0).name()).isEqualTo("Norrbotten");
    assertThat(intervals.items().get(20).name()).isEqualTo("Stockholm");
    assertThat(intervals.items()).allMatch(item -> item.standing() == Standing.UNDECIDED);
    assertThat(figure.description())
        .contains("Osäkerheten är inte känd.")
        .endsWith(
            "Vilka regioner som skilde sig klart från riket år 2019 kan inte avgöras: källan anger"
                + " varken antal fall eller osäkerhet.");
  }

  @Test
  void theTableOfRegionsHasValueIntervalRankAndTrend() {
    Table table = regions("care").data();
    assertThat(table.id()).isEqualTo("regioner-care");
    assertThat(table.columns())
        .extracting(Column::key)
        .containsExactly(
            "value",
            "lower",
            "upper",
            "against",
            "q",
            "rank",
            "ranks",
            "change",
            "change_lower",
            "change_upper",
            "trend");
    // the first region: size 60 000, so half the interval is 3 000 000 / 60 000 + 40 = 90
    assertThat(texts(table, "01"))
        .containsExactly(
            "530,0",
            "440,0",
            "620,0",
            "lägre (95\u00a0%)",
            "0,200",
            "1",
            "1–5",
            "−1,0",
            "−1,5",
            "−0,5",
            "har ökat");
    assertThat(texts(table, "00")).startsWith("640,0", "–").endsWith("har minskat");
    assertThat(table.notes().method())
        .contains("Förändring per år anges i procent per år.", "comparison/care/");
  }

  @Test
  void columnsThatNoRegionHasAreLeftOut() {
    Table table = regions("readmission").data();
    assertThat(table.columns()).extracting(Column::key).doesNotContain("lower", "rank");
    assertThat(table.notes().warnings())
        .contains("Källans värden är avrundade till hela procent (±0,5).");
  }

  @Test
  void anIndicatorOfWhichNoRegionIsKnownHasOnlyItsCourse() {
    assertThat(part(Indicators.of(DRAFT), "indikatorn-times").blocks())
        .extracting(Block::getClass)
        .doesNotContain(TableBlock.class);
    assertThat(figures(part(Indicators.of(DRAFT), "indikatorn-times"))).hasSize(1);
  }

  @Test
  void textOnConstructedValuesSaysSo() {
    assertThat(DocumentTexts.of(Composition.of(Evaluated.report(), Language.SV)))
        .anyMatch(
            text ->
                text.startsWith("◇ Rikets värde har ökat, från 100 år 2014")
                    && text.endsWith("Får inte citeras."));
  }

  @Test
  void womenAndMenStandBesideEachOther() {
    List<Section> sections = WomenAndMen.of(DRAFT);
    assertThat(sections).extracting(Section::id).containsExactly("kvinnor-och-man", "konen-care");
    Figure figure = figures(sections.get(1)).get(0);
    assertThat(((Lines) figure.picture()).lines())
        .extracting(line -> line.name() + " " + line.values().get(13))
        .containsExactly("Kvinnor 574.0", "Män 732.0");
    // 860 - 22 x 13 = 574 and 940 - 16 x 13 = 732
    assertThat(texts(figure.data(), "2023")).containsExactly("574,0", "732,0", "−158,0");
    assertThat(DocumentTexts.of(Composition.of(Evaluated.report(), Language.SV)))
        .anyMatch(
            text ->
                text.startsWith("Rikets värde för kvinnor har minskat")
                    && text.endsWith(
                        "Skillnaden (kvinnor minus män) var −80,0 år 2010 och −158,0 år 2023."));
  }

  @Test
  void differencesBetweenRegionsAreShownBothWaysOfWeighing() {
    List<Section> sections = RegionInequality.of(DRAFT);
    assertThat(sections)
        .extracting(Section::id)
        .containsExactly("skillnader", "skillnader-readmission", "skillnader-care");
    Figure figure = figures(part(sections, "skillnader-care")).get(0);
    assertThat(((Lines) figure.picture()).lines())
        .extracting(line -> line.name() + " " + line.values().get(0))
        .containsExactly("Samma vikt 15.2", "Efter folkmängd 12.2");
    assertThat(texts(figure.data(), "2010"))
        .containsExactly("21", "512,0", "768,0", "1,50", "15,2", "12,2", "0,071", "41,2");
  }

  @Test
  void oneYearMakesATableAndNoLine() {
    Section section = part(RegionInequality.of(DRAFT), "skillnader-readmission");
    assertThat(figures(section)).isEmpty();
    TableBlock block = (TableBlock) section.blocks().get(1);
    assertThat(block.table().columns()).extracting(Column::key).doesNotContain("beyond_chance");
    assertThat(texts(block.table(), "2019")).contains("11,0", "–");
  }
}
