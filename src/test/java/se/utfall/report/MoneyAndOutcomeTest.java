package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block.Notice;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Lines;
import se.utfall.document.Picture.Moment;
import se.utfall.document.Picture.Scatter;
import se.utfall.document.Picture.Spot;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.domain.Language;

class MoneyAndOutcomeTest {
  private static final String NEVER_AN_EFFECT =
      "Bidragets storlek beror på regionernas ansökningar och Socialstyrelsens bedömning. Resultatet"
          + " kan inte tolkas som en effekt av bidraget.";
  private static final List<Section> SECTIONS = sections(Language.SV);
  private static final String CARE = "pengar-care-total-grant";

  private static List<Section> sections(Language language) {
    return MoneyAndOutcome.of(Findings.of(Draft.of(Concluded.report(), language)));
  }

  private static Section part(String id) {
    return Parts.section(SECTIONS, id);
  }

  @Test
  void whatIsEstimatedHasAPartEachTheConstructedLast() {
    assertThat(SECTIONS)
        .extracting(Section::id)
        .containsExactly(
            "pengar",
            CARE,
            "pengar-times-total-grant",
            "pengar-demo-total-grant",
            "fore-och-efter");
  }

  @Test
  void whatIsNotEstimatedSaysWhyOnceForBothSexes() {
    assertThat(Parts.facts(part("pengar")))
        .hasSize(3)
        .containsEntry(
            "Undvikbar slutenvård",
            "Om det finns ett samband mellan beviljade kronor per invånare och förändringen i"
                + " regionerna kan inte avgöras: det är inte känt hur medlen fördelades på"
                + " regioner.")
        .containsEntry(
            "Responstid, median",
            "Om det finns ett samband mellan beviljade kronor per invånare och förändringen i"
                + " regionerna kan inte avgöras: verkliga och konstruerade värden får inte"
                + " blandas.")
        .containsEntry("Oplanerad återinskrivning, 65 år och äldre", "Inget mätår efter bidraget.");
    assertThat(Parts.facts(Parts.section(sections(Language.EN), "pengar")))
        .containsEntry("Readmission, 65 and older", "No year measured after the money.");
  }

  @Test
  void anAssociationStandsWithWhatItAsksFor() {
    assertThat(Parts.paragraphs(part(CARE)))
        .contains(
            "När en region i taget utelämnas ligger lutningen mellan −1,3 och −0,6."
                + " Lutningen ändras mest när Region Norrbotten utelämnas.")
        .first()
        .asString()
        .startsWith("Det finns ett samband")
        .contains(
            "−1,2 (vårdtillfällen per 100 000 invånare; 95 procents konfidensintervall −2,1 till"
                + " −0,4)")
        .endsWith(NEVER_AN_EFFECT);
    assertThat(Parts.facts(part(CARE))).hasSize(5).doesNotContainValue("inte uppfyllt");
    assertThat(Parts.facts(part("pengar-times-total-grant")))
        .containsEntry("Permutationstestet ger p under 0,05", "inte uppfyllt")
        .containsEntry("Inget mönster åren före bidraget", "uppfyllt");
  }

  @Test
  void drawsAPointForEachRegionWithTheLineAndItsBand() {
    Scatter scatter = (Scatter) Parts.figures(part(CARE)).get(0).picture();
    assertThat(scatter.spots()).hasSize(21);
    assertThat(scatter.spots().stream().filter(Spot::emphasised))
        .extracting(Spot::name)
        .containsExactly("Region Norrbotten");
    assertThat(scatter.axes().up()).isEqualTo("förändring (vårdtillfällen per 100 000 invånare)");
    assertThat(scatter.fit()).isNotNull();
    assertThat(scatter.fit().points()).hasSize(5);
    // at the dose of 2: -10 - 1.24 x 2 = -12.48, less and more 5 + 0.7 x 4 = 7.8
    assertThat(scatter.fit().points().get(0).value()).isEqualByComparingTo("-12.48");
    assertThat(scatter.fit().points().get(0).lower()).isEqualByComparingTo("-20.28");
    assertThat(scatter.fit().points().get(0).upper()).isEqualByComparingTo("-4.68");
  }

  @Test
  void aRowForEachRegion() {
    Table points = Parts.table(part(CARE), "punkter-data-care-total-grant");
    // change -10 - 1.24 x 2 + 4 x (0 - 2) = -20.48
    assertThat(Parts.texts(points, "01")).containsExactly("2,00", "900,00", "879,52", "−20,48");
    assertThat(points.notes().method())
        .isEqualTo(
            "Före och efter är medelvärden för 2014–2019 och 2022–2023, i utfallets enhet:"
                + " vårdtillfällen per 100 000 invånare.");
  }

  @Test
  void showsTheSlopeOfEachYearInsideWhatChanceGives() {
    Lines lines = (Lines) Parts.figures(part(CARE)).get(1).picture();
    assertThat(lines.periods()).startsWith("2014").endsWith("2022", "2023").doesNotContain("2020");
    assertThat(lines.moments()).extracting(Moment::period).containsExactly("2022");
    assertThat(lines.bands())
        .extracting(Band::label)
        .containsExactly("När beloppen byts slumpvis (95 procent)");
    Table years = Parts.table(part(CARE), "lutning-data-care-total-grant");
    assertThat(Parts.texts(years, "2019")).containsExactly("0,00", "–", "–", "0,00", "0,00");
    assertThat(Parts.texts(years, "2023"))
        .containsExactly("−1,24", "−2,04", "−0,44", "−0,70", "0,70");
  }

  @Test
  void otherMeasuresOfTheMoneyStandBesideTheMain() {
    Table doses = Parts.table(part(CARE), "matt-care-total-grant");
    assertThat(doses.rows())
        .extracting(Table.Row::label)
        .containsExactly("Beviljat (huvudmått)", "Rangordning efter beviljat", "Förbrukat");
    assertThat(Parts.texts(doses, "granted"))
        .containsExactly("−1,24", "−2,06", "−0,42", "0,010", "<\u00a00,001");
  }

  @Test
  void noNumberStandsWithoutWhatItCannotMean() {
    assertThat(SECTIONS)
        .flatExtracting(Parts::tables)
        .hasSize(10)
        .allMatch(table -> table.notes().warnings().contains(NEVER_AN_EFFECT));
    assertThat(SECTIONS.get(0).blocks())
        .contains(new Notice(List.of(Paragraph.of(NEVER_AN_EFFECT))));
  }

  @Test
  void whatIsConstructedIsADemonstration() {
    Section demo = part("pengar-demo-total-grant");
    assertThat(demo.blocks())
        .startsWith(new Notice(List.of(Paragraph.of("Demonstration – får inte citeras."))));
    assertThat(Parts.paragraphs(demo).get(0)).startsWith("◇ ").endsWith("Får inte citeras.");
    assertThat(Parts.tables(demo))
        .hasSize(3)
        .flatExtracting(Table::rows)
        .allMatch(Table.Row::constructed);
    assertThat(Parts.tables(demo))
        .extracting(table -> table.notes().constructed())
        .allMatch(note -> note.endsWith("Får inte citeras."));
    assertThat(((Scatter) Parts.figures(demo).get(0).picture()).spots())
        .allMatch(Spot::constructed);
  }

  @Test
  void seriesBeforeAndAfterStandInATable() {
    Section part = part("fore-och-efter");
    assertThat(Parts.texts(Parts.table(part, "fore-efter"), "times,00,total"))
        .containsExactly("Riket", "2022-12", "−1,24", "−2,06", "−0,42");
    assertThat(Parts.paragraphs(part).get(0)).startsWith("Responstid, median. Rikets värde var");
  }
}
