package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Heading;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Fact.Saying;
import se.utfall.document.Section;
import se.utfall.document.Span;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.domain.Language;

class ResultsTest {
  private static final Section RESULTS =
      Results.of(Draft.of(Evaluated.report(), Language.SV)).orElseThrow();

  /** What stands under a heading, as term and the statements it rests on. */
  private static List<String> under(String heading) {
    List<String> found = new ArrayList<>();
    String last = "";
    for (Block block : RESULTS.blocks()) {
      last = block instanceof Heading each ? each.text() : last;
      if (block instanceof Facts facts && last.equals(heading)) {
        facts
            .facts()
            .forEach(
                fact ->
                    found.add(
                        fact.term() + " " + fact.sayings().stream().map(Saying::note).toList()));
      }
    }
    return found;
  }

  private static Table table() {
    return RESULTS.blocks().stream()
        .filter(TableBlock.class::isInstance)
        .map(block -> ((TableBlock) block).table())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsSaidWhereNothingIsConcluded() {
    assertThat(Results.of(Draft.of(Sample.report(), Language.SV))).isEmpty();
  }

  @Test
  void opensWithWhatCannotBeShown() {
    Paragraph intro = (Paragraph) RESULTS.blocks().get(0);
    assertThat(intro.spans().get(0).text())
        .contains("Trenderna är beräknade utan pandemiåren 2020–2021.")
        .endsWith("Därför går det inte att visa om någon förändring är en effekt av bidraget.");
  }

  @Test
  void whatChangedStandsApartFromWhatDidNotAndFromTheMoney() {
    assertThat(under("Det här har förändrats"))
        .containsExactly(
            "Undvikbar slutenvård [trend/care/00/total, regions/care/total]",
            "Kompetensen är tillräcklig [assessment/kompetens/2022-2024]");
    assertThat(under("Ingen klar förändring"))
        .containsExactly("Oplanerad återinskrivning, 65 år och äldre [regions/readmission/total]");
    assertThat(under("Pengarna och utvecklingen"))
        .containsExactly(
            "Undvikbar slutenvård [dose/grant/care/total]",
            "Responstid, median [before_after/grant/times/00/total]");
  }

  @Test
  void theRegionsAndTheSexesAreSummedUp() {
    assertThat(under("Så skiljer sig regionerna och könen"))
        .containsExactly(
            "Oplanerad återinskrivning, 65 år och äldre [inequality/readmission/total]",
            "Undvikbar slutenvård [inequality/care/total, , ]");
    assertThat(DocumentTexts.of(Composition.of(Evaluated.report(), Language.SV)))
        .contains(
            "År 2023 var rikets värde 574,0 för kvinnor och 732,0 för män (vårdtillfällen per"
                + " 100 000 invånare).");
  }

  @Test
  void whatCannotBeDecidedStandsByWhy() {
    assertThat(under("Det här kan inte avgöras säkert"))
        .containsExactly(
            "Konfidensintervallet utesluter inte ett oförändrat värde"
                + " [trend/readmission/00/total, assessment/samverkan/2022-2024]",
            "Det finns inget mätår efter bidraget [dose/grant/readmission/total]",
            "Antalet mätår är för litet för mer än en antydan [trend/times/00/total]",
            "Permutationstestet utesluter inte slumpen och bootstraptestet utesluter inte slumpen"
                + " [dose/grant/times/total]",
            "Det saknas uppgifter [aim/suicide]",
            "Källan anger varken antal fall eller osäkerhet []");
  }

  @Test
  void whatIsConstructedStandsApartAndMarked() {
    assertThat(under("Konstruerade uppgifter: så kan resultat se ut"))
        .containsExactly("Demonstrationsindikator [trend/demo/00/total]");
    assertThat(RESULTS.blocks())
        .filteredOn(Facts.class::isInstance)
        .flatExtracting(block -> ((Facts) block).facts())
        .flatExtracting(fact -> fact.sayings())
        .filteredOn(Saying::constructed)
        .extracting(Saying::note)
        .containsExactly("trend/demo/00/total");
  }

  @Test
  void theTableSaysWhatIsAllowedAndWhy() {
    assertThat(table().rows())
        .extracting(
            row -> row.label() + " " + row.cells().stream().skip(1).map(Cell::text).toList())
        .contains(
            "Undvikbar slutenvård, riket [beskrivs, Intervallet utesluter ett oförändrat värde.,"
                + " trend/care/00/total]",
            "Undvikbar slutenvård, mot medlen [samband, Samtliga krav på ett samband är"
                + " uppfyllda., dose/grant/care/total]",
            "Suicidprevention [kan inte avgöras, Det saknas uppgifter., aim/suicide]");
    assertThat(table().rows().stream().filter(Table.Row::constructed))
        .extracting(Table.Row::label)
        .containsExactly("Demonstrationsindikator, riket");
    assertThat(table().notes().warnings())
        .containsExactly(
            "Covid-19-pandemin 2020–2021 gör utvecklingen svårtolkad.",
            "Uppgifterna är regionernas egna bedömningar.",
            "Bidragets storlek beror på regionernas ansökningar och Socialstyrelsens bedömning."
                + " Resultatet kan inte tolkas som en effekt av bidraget.");
  }

  @Test
  void noNumberOfMoneyAgainstOutcomeStandsWithoutItsCaution() {
    List<String> sayings =
        RESULTS.blocks().stream()
            .filter(Facts.class::isInstance)
            .flatMap(block -> ((Facts) block).facts().stream())
            .flatMap(fact -> fact.sayings().stream())
            .map(saying -> String.join("", saying.spans().stream().map(Span::text).toList()))
            .filter(text -> text.contains("per krona och invånare"))
            .toList();
    assertThat(sayings)
        .hasSize(2)
        .allMatch(text -> text.contains("kan inte tolkas som en effekt av bidraget."));
  }
}
