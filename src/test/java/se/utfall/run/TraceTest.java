package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.run.DemoLake.LAKE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.table.Failure;

/** From a published number to the cells it rests on, which were looked up in the files. */
class TraceTest {
  private static final String REREPORT_2024 = "statsbidrag/aterrapportering_2024.csv";

  private static List<String> cells(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("  cell ")).toList();
  }

  private static Failure refused(String table, String region, String column) {
    return catchThrowableOfType(
        Failure.class, () -> LAKE.trace(new Sought(table, column, region, null, null)));
  }

  private static Failure refused(
      String table, @Nullable String region, @Nullable String row, @Nullable Integer year) {
    return catchThrowableOfType(
        Failure.class, () -> LAKE.trace(new Sought(table, null, region, row, year)));
  }

  @Test
  void anAmountEndsAtTheLineAndColumnOfItsCell() {
    List<String> lines = LAKE.trace("tabell-6", "Halland", null, "unused", 2024);

    assertThat(lines)
        .first()
        .asString()
        .isEqualTo(
            "tabell-6 \"Ansökt, beviljat och oanvänt bidrag per region\", Region Halland,"
                + " Oanvänt (kr), 2024: 1325960 SEK");
    assertThat(lines)
        .last()
        .asString()
        .isEqualTo("  cell    " + REREPORT_2024 + ", row 294, column 5 (svar): \"1 325 960\"");
  }

  @Test
  void theTraceShowsFormulaGoldAndSilverOnTheWay() {
    List<String> lines = LAKE.trace("tabell-6", "Halland", null, "unused", 2024);

    assertThat(lines)
        .contains("  formula      summan av unused_sek")
        .contains("  exact        1325960, rounded half-up")
        .contains(
            "  silver  13 Region Halland 2024 rereport amount.unused = 1325960, reported,"
                + " known from 2025-04-30")
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("  gold    gold.grant region_code=13 region_name=Region Halland")
                    .contains("unused_sek=1325960"));
  }

  @Test
  void aCountOfRegionsEndsAtACellOfEachOfThem() {
    List<String> cells = cells(LAKE.trace("tabell-2", null, "assessment_methods", "regions", 2024));

    assertThat(cells)
        .hasSize(13)
        .contains("  cell    " + REREPORT_2024 + ", row 7, column 5 (svar): \"40 %\"")
        .contains("  cell    " + REREPORT_2024 + ", row 297, column 5 (svar): \"70 %\"")
        .allMatch(cell -> cell.contains(REREPORT_2024));
  }

  @Test
  void aTotalEndsAtACellOfEveryRegion() {
    List<String> cells = cells(LAKE.trace("tabell-6", "00", null, "unused", 2024));

    assertThat(cells)
        .hasSize(21)
        .contains("  cell    " + REREPORT_2024 + ", row 410, column 5 (svar): \"2 975 534\"")
        .contains("  cell    " + REREPORT_2024 + ", row 584, column 5 (svar): \"0\"");
  }

  @Test
  void theTotalMayBeAskedForInWords() {
    assertThat(LAKE.trace("tabell-6", "Totalt", null, "Oanvänt (kr)", 2024))
        .isEqualTo(LAKE.trace("tabell-6", "00", null, "unused", 2024));
  }

  @Test
  void whatAFormDoesNotAskForEndsAtTheCellsItIsTheDifferenceOf() {
    assertThat(cells(LAKE.trace("tabell-6", "Region Stockholm", null, "unused", 2021)))
        .containsExactly(
            "  cell    statsbidrag/aterrapportering_2021.csv, row 2, column 4"
                + " (Förbrukat belopp (kr)): \"2 137 882,00\"",
            "  cell    statsbidrag/beslut_2021.csv, row 2, column 4 (Beviljat belopp (kr)):"
                + " \"4060894\"");
  }

  @Test
  void aPercentageShowsTheCellsOfItsDenominator() {
    List<String> lines = LAKE.trace("tabell-6", "Hallands län", null, "unused_percent", 2024);

    assertThat(lines)
        .containsSubsequence(
            "  1 cells behind the value:",
            "  cell    " + REREPORT_2024 + ", row 294, column 5 (svar): \"1 325 960\"",
            "  denominator  1922700",
            "  1 cells behind the denominator:",
            "  cell    statsbidrag/beslut_2024.csv, row 12, column 4 (Beviljat belopp (kr)):"
                + " \"1922700\"");
  }

  @Test
  void aCorrectedAmountEndsInTheCorrection() {
    List<String> lines = LAKE.trace("gold.grant", "Uppsala", null, "unused_sek", 2023);

    assertThat(cells(lines))
        .containsExactly(
            "  cell    statsbidrag/aterrapportering_2023_rattelse.xlsx, sheet Svar, row 6,"
                + " column 4 (Oanvänt belopp): \"428\u00a0053 kr\"");
  }

  @Test
  void aConstructedNumberSaysSo() {
    assertThat(LAKE.trace("tabell-1", null, "salaries", "used", 2024))
        .anySatisfy(
            line -> assertThat(line).endsWith("constructed for demonstration: not to be quoted"));
  }

  @Test
  void anUnknownTableIsRefusedWithThoseThereAre() {
    Failure failure = refused("tabell-66", "Halland", "unused");

    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);
    assertThat(failure.problem()).isEqualTo("There is no report table tabell-66.");
    assertThat(failure.why()).contains("tabell-1, tabell-2").contains("the gold tables by name");
  }

  @Test
  void anUnknownRegionIsRefused() {
    Failure failure = refused("tabell-6", "Halmstad", "unused");

    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);
    assertThat(failure.problem()).isEqualTo("There is no region \"Halmstad\".");
  }

  @Test
  void whatDoesNotFitIsNamedWithWhatThereIs() {
    assertThat(refused("tabell-6", "Halland", "nosuch"))
        .hasMessageStartingWith("tabell-6 has no column nosuch. There are applied; granted; ");
    assertThat(refused("tabell-2", null, "nosuch", null))
        .hasMessageStartingWith("tabell-2 has no row nosuch. There are area.administration; ");
    assertThat(refused("gold.grant", "Stockholm", null, 1990))
        .hasMessageStartingWith("gold.grant has no year 1990. There are 2021; 2022; 2023; 2024. ");
    assertThat(refused("gold.readmission", "Halland", null, null))
        .hasMessageStartingWith("gold.readmission has no rows in this run.");
  }

  /** One of them is decided by no cell, and has neither row nor column. */
  @Test
  void aTableThatNamesCellsIsStillOneOfTheLake() {
    assertThat(refused("gold.published_check", null, "nosuch", null))
        .hasMessageStartingWith("gold.published_check has no row nosuch. There are ");
  }

  @Test
  void rowsOfALakeTableAreToldApartByTheirKey() {
    Failure failure = refused("gold.indicator", "Halland", "U79133", 2021);

    assertThat(failure.problem()).isEqualTo("3 numbers of gold.indicator fit.");
    assertThat(failure.why())
        .contains("--region 13 --row U79133,2021,total; ")
        .contains("--region 13 --row U79133,2021,women");
    assertThat(LAKE.trace("gold.indicator", "Halland", "U79133,2021,total", null, 2021))
        .isNotEmpty();
  }

  @Test
  void aNumberThatIsNotToldApartIsRefusedWithThoseThatFit() {
    Failure failure = refused("tabell-6", "Halland", null);

    assertThat(failure.problem()).isEqualTo("4 numbers of tabell-6 fit.");
    assertThat(failure.why())
        .contains("--year 2024 --row 13 --column unused; ")
        .contains("--year 2024 --row 13 --column applied");
  }

  @Test
  void aTableWithoutCellsIsRefused() {
    assertThat(refused("silver.rejected", null, null).problem())
        .isEqualTo("silver.rejected has no cells to trace.");
  }

  @Test
  void anUnknownColumnOfALakeTableIsRefused() {
    assertThat(refused("gold.grant", "Halland", "unsued_sek").kind()).isEqualTo(Failure.Kind.USAGE);
  }
}
