package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.report.Cells.GRANTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Figure;
import se.utfall.document.Picture.Bars;
import se.utfall.document.Picture.Tile;
import se.utfall.document.Picture.Tiles;
import se.utfall.domain.Language;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.RowPart;

class GrantFiguresTest {
  private static final ColumnPart PERCENT =
      new ColumnPart("unused_percent", 4, Cells.same("Oanvänt (%)"), true);

  private static List<Figure> figures(ReportCell... cells) {
    return GrantFigures.of(Draft.of(Cells.report(cells), Language.SV))
        .orElseThrow()
        .blocks()
        .stream()
        .map(block -> ((FigureBlock) block).figure())
        .toList();
  }

  private static ReportCell unused(String code, String name, String percent) {
    RowPart row = new RowPart(code, Integer.parseInt(code), Cells.same(name), false);
    ReportCell cell = Cells.halland("percent", percent, percent);
    return new ReportCell(
        GRANTS, 2024, row, PERCENT, "percent", cell.value(), cell.printed(), 21, "reported", false);
  }

  @Test
  void thereIsNoFigureWithoutValues() {
    assertThat(GrantFigures.of(Draft.of(Cells.report(), Language.SV))).isEmpty();
  }

  @Test
  void theUseOfTheGrantIsInMillionsAndMarkedYearByYear() {
    List<Figure> figures =
        GrantFigures.of(Draft.of(Sample.report(), Language.SV)).orElseThrow().blocks().stream()
            .map(block -> ((FigureBlock) block).figure())
            .toList();
    assertThat(figures).extracting(Figure::id).containsExactly("figur-1", "figur-2", "figur-3");
    Bars use = (Bars) figures.get(0).picture();
    assertThat(use.unit()).isEqualTo("miljoner kronor");
    assertThat(use.categories()).containsExactly("2021", "2022", "2023", "2024");
    assertThat(use.series())
        .extracting(each -> each.name() + " " + each.values().get(3))
        .containsExactly("Ansökt 83.0", "Beviljat 63.0", "Förbrukat 57.0", "Oanvänt 6.0");
    // 83 million less twice 1 234 567
    assertThat(use.series().get(0).values().get(2)).hasToString("81.8");
    assertThat(use.series().get(0).constructedValues()).containsExactly(true, true, true, false);
    assertThat(figures.get(0).description())
        .endsWith(
            "2024: ansökt 83,0, beviljat 63,0, förbrukat 57,0 och oanvänt 6,0 miljoner kronor.");
    assertThat(figures.get(0).data().rows()).hasSize(4);
    assertThat(figures.get(0).data().notes().constructed())
        .startsWith("Alla värden för 2021, 2022 och 2023. Uppgiften är konstruerad");
  }

  @Test
  void aYearIsASeriesAndAnAreaACategory() {
    Bars areas =
        (Bars)
            ((FigureBlock)
                    GrantFigures.of(Draft.of(Sample.report(), Language.SV))
                        .orElseThrow()
                        .blocks()
                        .get(1))
                .figure()
                .picture();
    assertThat(areas.categories())
        .containsExactly(
            "Psykiatriambulanser",
            "Prehospitala bedömningar",
            "Övriga anpassningar",
            "Administration");
    assertThat(areas.series().get(3).name()).isEqualTo("2024");
    assertThat(areas.series().get(3).values())
        .extracting(String::valueOf)
        .containsExactly("100", "83", "66", "49");
  }

  @Test
  void aTileHasTheTablesNumberAndItsClass() {
    Figure map =
        figures(
                unused("01", "Region Stockholm", "0"),
                unused("13", "Region Halland", "69"),
                unused("17", "Region Värmland", "79"),
                unused("19", "Region Västmanland", "24"),
                unused("23", "Region Jämtland Härjedalen", "25"))
            .get(0);
    Tiles tiles = (Tiles) map.picture();
    assertThat(tiles.steps())
        .extracting(step -> step.label())
        .containsExactly(
            "0 procent", "1–24 procent", "25–49 procent", "50–74 procent", "75–100 procent");
    assertThat(tiles.tiles())
        .extracting(tile -> tile.abbreviation() + " " + tile.step() + " " + tile.text())
        .containsExactly(
            "Sthlm 0 0\u00a0%",
            "Halland 3 69\u00a0%", "Värml 4 79\u00a0%", "Västml 1 24\u00a0%", "Jämtl 2 25\u00a0%");
    assertThat(map.description())
        .endsWith(
            "Mest oanvänt: Region Värmland (79 procent), Region Halland (69 procent) och Region"
                + " Jämtland Härjedalen (25 procent).");
  }

  @Test
  void aRegionWithoutAValueHasATileWithoutAClass() {
    ReportCell missing =
        new ReportCell(
            GRANTS, 2024, Cells.HALLAND, PERCENT, "percent", null, null, 0, "missing", false);
    Tiles tiles = (Tiles) figures(unused("01", "Region Stockholm", "0"), missing).get(0).picture();
    assertThat(tiles.tiles()).extracting(Tile::step).containsExactly(0, -1);
    assertThat(tiles.tiles()).extracting(Tile::text).containsExactly("0\u00a0%", "–");
  }

  @Test
  void everyRegionHasATileOfItsOwn() {
    assertThat(TilePlace.BY_REGION).hasSize(21);
    assertThat(TilePlace.BY_REGION.values())
        .extracting(place -> place.row() + "/" + place.column())
        .doesNotHaveDuplicates();
    assertThat(TilePlace.BY_REGION.values())
        .extracting(TilePlace::abbreviation)
        .doesNotHaveDuplicates();
  }
}
