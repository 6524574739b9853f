package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.domain.AimOutlook;
import se.utfall.domain.AimOutlook.Evidence;
import se.utfall.domain.Context;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Language;
import se.utfall.domain.Words;

class AimsTest {
  private static AimOutlook aim(String name, Evidence... evidence) {
    return new AimOutlook(
        name,
        name.charAt(0),
        Cells.same(name),
        new Words("Bidraget", "The grant"),
        2021,
        List.of(evidence));
  }

  private static Evidence evidence(String name, int first, int last, int after) {
    return new Evidence(name, Cells.same(name), first, last, after);
  }

  private static Section section(Language language, AimOutlook... aims) {
    Context context = new Context(List.of(aims), List.of(), List.of(), List.of(), List.of());
    return Aims.of(Draft.of(Cells.with(context), language)).orElseThrow();
  }

  private static List<List<String>> rows(Section section) {
    Table table = ((TableBlock) section.blocks().get(1)).table();
    return table.rows().stream()
        .map(
            row ->
                Stream.concat(Stream.of(row.label()), row.cells().stream().map(Cell::text))
                    .toList())
        .toList();
  }

  private static String outlook(Section section) {
    return ((Paragraph) section.blocks().get(0)).spans().get(0).text();
  }

  @Test
  void saysOfEachAimWhetherItCanBeFollowed() {
    Section section =
        section(
            Language.SV,
            aim("a"),
            aim("b", evidence("vård", 2013, 2021, 0)),
            aim("c", evidence("x", 2010, 2022, 1), evidence("y", 2015, 2023, 2)),
            aim("d", evidence("z", 0, 0, 0)));
    assertThat(rows(section))
        .containsExactly(
            List.of("a", "Bidraget", "Ingen", "Inga uppgifter", "Inga uppgifter"),
            List.of("b", "Bidraget", "vård", "2013–2021", "Inget mätår efter bidraget."),
            List.of("c", "Bidraget", "x", "2010–2022", "1 mätår efter, till och med 2022"),
            List.of("c", "Bidraget", "y", "2015–2023", "2 mätår efter, till och med 2023"),
            List.of("d", "Bidraget", "z", "Inga uppgifter", "Inga uppgifter"));
    assertThat(outlook(section))
        .isEqualTo(
            "1 av 4 mål kan följas med mätår efter bidraget. 1 har uppgifter men inget mätår"
                + " efter bidraget. 2 saknar uppgifter. Att ett mål kan följas betyder inte att en"
                + " förändring beror på bidraget.");
  }

  private static IndicatorSeries constructed(String id) {
    return new IndicatorSeries(
        id,
        0,
        Cells.same(id),
        Cells.same("antal"),
        "none",
        null,
        Words.NONE,
        List.of(),
        List.of(),
        List.of(new Point("00", "Riket", "2022", "total", BigDecimal.ONE, "reported", "", true)));
  }

  @Test
  void saysWhichIndicatorsHaveConstructedValuesOnlyAndLeavesThoseWithNoneOut() {
    Evidence made = evidence("påhittad", 0, 0, 0);
    Evidence nothing = evidence("tom", 0, 0, 0);
    Context context =
        new Context(
            List.of(aim("a", made, nothing), aim("b", nothing)),
            List.of(constructed("påhittad")),
            List.of(),
            List.of(),
            List.of());

    assertThat(rows(Aims.of(Draft.of(Cells.with(context), Language.SV)).orElseThrow()))
        .containsExactly(
            List.of(
                "a",
                "Bidraget",
                "påhittad",
                "Bara konstruerade uppgifter",
                "Bara konstruerade uppgifter"),
            List.of("b", "Bidraget", "tom", "Inga uppgifter", "Inga uppgifter"));
  }

  @Test
  void saysNothingOfKindsThatAreNotThere() {
    Section section = section(Language.EN, aim("a", evidence("x", 2022, 2022, 1)));
    assertThat(outlook(section))
        .isEqualTo(
            "1 of 1 aims can be followed with years measured after the money. That an aim can be"
                + " followed does not mean that a change is due to the grant.");
    assertThat(rows(section))
        .containsExactly(List.of("a", "The grant", "x", "2022", "1 measured after, until 2022"));
  }
}
