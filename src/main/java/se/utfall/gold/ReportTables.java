package se.utfall.gold;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static se.utfall.domain.ReportCell.Years.AS_COLUMNS;
import static se.utfall.domain.ReportCell.Years.AS_ROWS;

import java.util.List;
import org.apache.spark.sql.Column;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.gold.Measure.Rounding;
import se.utfall.gold.ReportTable.RowBy;

/**
 * The tables of the follow-up, as it numbers them. A new table is one constant here: it is then
 * built, printed and traced like the others, and checked where it has been published.
 */
final class ReportTables {
  private static final Column IS_TOTAL = ReportCells.TOTAL.column();

  static final ReportTable KEY_FIGURES =
      new ReportTable(
              new TablePart(
                  "nyckeltal",
                  0,
                  "Bidraget år för år",
                  AS_ROWS,
                  "Förbrukat är beviljat minus oanvänt. Andelen förbrukat räknas av det beviljade"
                      + " beloppet, inte av anslaget."),
              GrantTotal.TABLE,
              RowBy.year(),
              List.of(
                  regions(1, "Regioner med bidrag", GrantTotal.GRANTED),
                  regions(2, "Regioner som återrapporterat", GrantTotal.REREPORTED),
                  regions(3, "Regioner som inte använt hela bidraget", GrantTotal.UNUSED),
                  regions(
                      4, "Regioner som beviljats mindre än de ansökt om", GrantTotal.GRANTED_LESS),
                  Measure.sum(
                      column("applied", 5, "Ansökt (kr)"), Grant.APPLIED_SEK, Grant.APPLIED_CELLS),
                  Measure.sum(
                      column("granted", 6, "Beviljat (kr)"),
                      Grant.GRANTED_SEK,
                      Grant.GRANTED_CELLS),
                  Measure.sum(
                      column("unused", 7, "Oanvänt (kr)"), Grant.UNUSED_SEK, Grant.UNUSED_CELLS),
                  Measure.sum(
                      column("used", 8, "Förbrukat (kr)"), Grant.USED_SEK, Grant.USED_CELLS),
                  Measure.sum(
                          column("used_percent", 9, "Förbrukat av beviljat (%)"),
                          Grant.USED_SEK,
                          Grant.USED_CELLS)
                      .of(Grant.GRANTED_SEK, Grant.GRANTED_CELLS),
                  Measure.sum(
                          column("used_of_appropriation_percent", 10, "Förbrukat av anslaget (%)"),
                          Grant.USED_SEK,
                          Grant.USED_CELLS)
                      .of(GrantTotal.APPROPRIATION_SEK.column(), Lineage.NONE)
                      .formula("used_sek / anslaget")))
          .ofTotals();

  static final ReportTable COST_ITEMS =
      new ReportTable(
          new TablePart(
              "tabell-1",
              1,
              "Förbrukade medel per kostnadsslag",
              AS_COLUMNS,
              "Andel av det som regionerna redovisat på kostnadsslag. Procenttalen är avrundade"
                  + " så att de summerar till 100. Kostnadsslaget Administration är inte detsamma"
                  + " som området administration i tabell 2 och 7."),
          CostItem.TABLE,
          RowBy.item(CostItem.COST_ITEM.column(), "Totalt"),
          List.of(
              Measure.sum(column("used", 1, "Förbrukat (kr)"), CostItem.USED_SEK, Lineage.CELLS),
              Measure.sum(column("used_percent", 2, "Andel (%)"), CostItem.USED_SEK, Lineage.CELLS)
                  .ofAllRows()
                  .rounded(Rounding.LARGEST_REMAINDER)
                  .formula("kostnadsslagets summa / summan av alla kostnadsslag")));

  static final ReportTable AREAS =
      new ReportTable(
          new TablePart(
              "tabell-2",
              2,
              "Antal regioner som använt bidraget inom respektive område",
              AS_COLUMNS,
              "Andel av de regioner som svarat det året. En region räknas till ett område om den"
                  + " svarat ja eller angett en andel över noll."),
          AreaUse.TABLE,
          RowBy.item(AreaUse.AREA.column(), ""),
          ofRegions(AreaUse.CHOSEN.column()));

  static final ReportTable ADAPTATIONS =
      new ReportTable(
          new TablePart(
              "tabell-3",
              3,
              "Vad regionerna har gjort inom övriga anpassningar",
              AS_COLUMNS,
              "Andel av de regioner som svarat det året."),
          Adaptation.TABLE,
          RowBy.item(Adaptation.ADAPTATION.column(), ""),
          ofRegions(Adaptation.DONE.column()));

  private static final Column IS_WELL_FUNCTIONING =
      Assessment.STATEMENT.column().equalTo("assessment.well_functioning");

  static final ReportTable ASSESSMENTS =
      new ReportTable(
              new TablePart(
                  "tabell-4",
                  4,
                  "Antal regioner som instämmer (4 eller 5) i påståenden om arbetet",
                  AS_COLUMNS,
                  "Skala 1–5. Den publicerade tabellens rubrik säger andel, men kolumnerna är"
                      + " antal."),
              Assessment.TABLE,
              RowBy.item(Assessment.STATEMENT.column(), ""),
              ofRegions(Assessment.AGREES.column()))
          .where(IS_WELL_FUNCTIONING.equalTo(false));

  static final ReportTable WELL_FUNCTIONING =
      new ReportTable(
              new TablePart(
                  "tabell-5",
                  5,
                  "Antal regioner som bedömer att de har en väl fungerande prehospital akutsjukvård"
                      + " (4 eller 5)",
                  AS_ROWS,
                  "Skala 1–5. Andel av de regioner som svarat det året."),
              Assessment.TABLE,
              RowBy.item(Assessment.STATEMENT.column(), ""),
              ofRegions(Assessment.AGREES.column()))
          .where(IS_WELL_FUNCTIONING);

  static final ReportTable BY_REGION =
      new ReportTable(
          new TablePart(
              "tabell-6",
              6,
              "Ansökt, beviljat och oanvänt bidrag per region",
              AS_COLUMNS,
              "Andelen oanvänt räknas av det beviljade beloppet."),
          Grant.TABLE,
          RowBy.region("Totalt"),
          List.of(
              Measure.sum(
                  once("applied", 1, "Ansökt (kr)"), Grant.APPLIED_SEK, Grant.APPLIED_CELLS),
              Measure.sum(
                  once("granted", 2, "Beviljat (kr)"), Grant.GRANTED_SEK, Grant.GRANTED_CELLS),
              Measure.sum(
                  column("unused", 3, "Oanvänt (kr)"), Grant.UNUSED_SEK, Grant.UNUSED_CELLS),
              Measure.sum(
                      column("unused_percent", 4, "Oanvänt (%)"),
                      Grant.UNUSED_SEK,
                      Grant.UNUSED_CELLS)
                  .of(Grant.GRANTED_SEK, Grant.GRANTED_CELLS)));

  static final ReportTable AREA_SHARES =
      new ReportTable(
              new TablePart(
                  "tabell-7",
                  7,
                  "Andel av förbrukat bidrag per område och region",
                  AS_COLUMNS,
                  "Regionernas egna andelar. Raden Totalt väger dem med förbrukade kronor."),
              AreaUse.TABLE,
              RowBy.region("Totalt"),
              List.of(
                  area(1, "psychiatric_ambulances", "Psykiatriambulanser (%)"),
                  area(2, "assessment_methods", "Prehospitala bedömningar (%)"),
                  area(3, "other_adaptations", "Övriga anpassningar (%)"),
                  area(4, "administration", "Administration (%)")))
          .where(AreaUse.SHARE_PERCENT.column().isNotNull());

  static final ReportTable FINANCES =
      new ReportTable(
              new TablePart(
                  "tabell-8",
                  8,
                  "Anslag, ansökta och oanvända medel per år",
                  AS_ROWS,
                  "Översökt: (ansökt − anslag) / anslag, decimalerna strukna. Oanvänt i procent"
                      + " av det beviljade beloppet, avrundat."),
              GrantTotal.TABLE,
              RowBy.year(),
              List.of(
                  Measure.sum(
                          column("appropriation", 1, "Anslag (kr)"),
                          GrantTotal.APPROPRIATION_SEK,
                          Lineage.CELLS)
                      .adding(GrantTotal.APPROPRIATION_SEK.column(), Lineage.NONE)
                      .formula("anslaget enligt conf/utfall.yaml"),
                  Measure.sum(
                      column("applied", 2, "Ansökt (kr)"), Grant.APPLIED_SEK, Grant.APPLIED_CELLS),
                  oversubscribed(),
                  Measure.sum(
                      column("unused", 4, "Oanvänt (kr)"), Grant.UNUSED_SEK, Grant.UNUSED_CELLS),
                  Measure.sum(
                          column("unused_percent", 5, "Oanvänt (%)"),
                          Grant.UNUSED_SEK,
                          Grant.UNUSED_CELLS)
                      .of(Grant.GRANTED_SEK, Grant.GRANTED_CELLS)))
          .ofTotals();

  static final List<ReportTable> ALL =
      List.of(
          KEY_FIGURES,
          COST_ITEMS,
          AREAS,
          ADAPTATIONS,
          ASSESSMENTS,
          WELL_FUNCTIONING,
          BY_REGION,
          AREA_SHARES,
          FINANCES);

  private ReportTables() {}

  private static ColumnPart column(String key, int order, String label) {
    return new ColumnPart(key, order, label, true);
  }

  /** A column shown for the report's own year only. */
  private static ColumnPart once(String key, int order, String label) {
    return new ColumnPart(key, order, label, false);
  }

  private static Measure regions(int order, String label, GrantTotal.Counted counted) {
    return Measure.regions(column(counted.name(), order, label), lit(true), counted.cells())
        .adding(counted.field().column(), counted.cells().column())
        .formula("antal regioner");
  }

  private static List<Measure> ofRegions(Column condition) {
    return List.of(
        Measure.regions(column("regions", 1, "Antal regioner"), condition, Lineage.CELLS),
        Measure.shareOfRegions(
            column("regions_percent", 2, "Andel (%)"), condition, Lineage.CELLS));
  }

  /** A region's own share; of all, the shares weighted by what each region used. */
  private static Measure area(int order, String key, String label) {
    Column isArea = AreaUse.AREA.column().equalTo("area." + key);
    Column weight = when(IS_TOTAL, AreaUse.USED_SEK.column()).otherwise(lit(1));
    Column share = when(isArea, AreaUse.SHARE_PERCENT.column().multiply(weight).divide(lit(100)));
    Column cells =
        when(IS_TOTAL, AreaUse.AREA_USED_CELLS.column()).otherwise(Lineage.CELLS.column());
    Column baseCells = when(IS_TOTAL, AreaUse.USED_CELLS.column()).otherwise(Lineage.NONE);
    return Measure.sum(column(key, order, label), AreaUse.AREA_USED_SEK, Lineage.CELLS)
        .adding(share, cells)
        .of(when(share.isNotNull(), weight), baseCells)
        .formula("andelen; totalt: summan av andel × förbrukat / summan av förbrukat");
  }

  private static Measure oversubscribed() {
    Column over = Grant.APPLIED_SEK.column().minus(GrantTotal.APPROPRIATION_SEK.column());
    return Measure.sum(
            column("oversubscribed_percent", 3, "Översökt (%)"),
            Grant.APPLIED_SEK,
            Grant.APPLIED_CELLS)
        .adding(over, Grant.APPLIED_CELLS.column())
        .of(GrantTotal.APPROPRIATION_SEK.column(), Lineage.NONE)
        .rounded(Rounding.TRUNCATED)
        .formula("(ansökt − anslag) / anslag");
  }
}
