package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.domain.Context;
import se.utfall.domain.Language;

class SurroundingsTest {
  private static final Draft SWEDISH = Draft.of(Sample.report(), Language.SV);

  private static Table table(Section section) {
    int last = section.blocks().size() - 1;
    return ((TableBlock) section.blocks().get(last)).table();
  }

  @Test
  void nothingIsSaidOfWhatIsNotThere() {
    Draft empty = Draft.of(Cells.with(Context.NONE), Language.SV);
    assertThat(Surroundings.agreements(empty)).isEmpty();
    assertThat(Surroundings.activities(empty)).isEmpty();
    assertThat(Surroundings.targetImages(empty)).isEmpty();
  }

  @Test
  void anAmountThatIsNotSaidIsNotZero() {
    Table table = table(Surroundings.agreements(SWEDISH).orElseThrow());
    assertThat(table.rows())
        .extracting(row -> row.label() + " " + row.cells().get(1).text())
        .containsExactly("Region Halland 1\u00a0500\u00a0000", "SKR –");
    assertThat(table.rows().get(0).constructed()).isTrue();
    assertThat(table.notes().constructed()).startsWith("Värden märkta ◇. Uppgiften är");
    assertThat(table.notes().signs()).hasSize(1);
  }

  @Test
  void examplesAreNotCounted() {
    Section section = Surroundings.activities(SWEDISH).orElseThrow();
    assertThat(section.blocks().get(0))
        .isEqualTo(Paragraph.of("Exempel: listas, räknas inte som antal regioner."));
    assertThat(table(section).rows().get(0).cells())
        .extracting(Cell::text)
        .containsExactly("Kompetens", "Utbildning av personal", "Redovisning");
  }

  @Test
  void theWordsOfSwedishSourcesAreMarkedInAnEnglishReport() {
    Draft english = Draft.of(Sample.report(), Language.EN);
    List<Cell> cells =
        table(Surroundings.targetImages(english).orElseThrow()).rows().get(0).cells();
    assertThat(cells).extracting(Cell::text).containsExactly("beslutad", "2021", "Uppföljning");
    assertThat(cells).extracting(Cell::language).containsExactly("sv", "", "sv");
  }
}
