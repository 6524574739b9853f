package se.utfall.gold;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static se.utfall.domain.ReportCell.Years.AS_COLUMNS;
import static se.utfall.domain.ReportCell.Years.AS_ROWS;

import java.util.List;
import org.apache.spark.sql.Column;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.Words;
import se.utfall.gold.ReportTable.RowBy;

/** The tables of the follow-up that are about what was done with the money, and how it went. */
final class AnswerTables {
  private static final Column IS_TOTAL = ReportCells.TOTAL.column();

  static final ReportTable AREAS =
      new ReportTable(
          new TablePart(
              "tabell-2",
              2,
              new Words(
                  "Antal regioner som använt bidraget inom respektive område",
                  "Number of regions that used the grant in each area"),
              AS_COLUMNS,
              new Words(
                  "Andel av de regioner som svarat det året. En region räknas till ett"
                      + " område om den"
                      + " svarat ja eller angett en andel över noll.",
                  "Share of the regions that answered that year. A region counts towards an"
                      + " area if it answered yes or gave a share above zero.")),
          AreaUse.TABLE,
          RowBy.item(AreaUse.AREA.column(), Words.NONE),
          ofRegions(AreaUse.CHOSEN.column()));

  static final ReportTable ADAPTATIONS =
      new ReportTable(
          new TablePart(
              "tabell-3",
              3,
              new Words(
                  "Vad regionerna har gjort inom övriga anpassningar",
                  "What the regions did as other adaptations"),
              AS_COLUMNS,
              new Words(
                  "Andel av de regioner som svarat det året.",
                  "Share of the regions that answered that year.")),
          Adaptation.TABLE,
          RowBy.item(Adaptation.ADAPTATION.column(), Words.NONE),
          ofRegions(Adaptation.DONE.column()));

  private static final Column IS_WELL_FUNCTIONING =
      Assessment.STATEMENT.column().equalTo("assessment.well_functioning");

  static final ReportTable ASSESSMENTS =
      new ReportTable(
              new TablePart(
                  "tabell-4",
                  4,
                  new Words(
                      "Antal regioner som instämmer (4 eller 5) i påståenden om arbetet",
                      "Number of regions that agree (4 or 5) with statements on the work"),
                  AS_COLUMNS,
                  new Words(
                      "Skala 1–5. Den publicerade tabellens rubrik säger andel, men kolumnerna är"
                          + " antal.",
                      "Scale 1–5. The heading of the published table says share, but its"
                          + " columns are numbers.")),
              Assessment.TABLE,
              RowBy.item(Assessment.STATEMENT.column(), Words.NONE),
              ofRegions(Assessment.AGREES.column()))
          .where(IS_WELL_FUNCTIONING.equalTo(false));

  static final ReportTable WELL_FUNCTIONING =
      new ReportTable(
              new TablePart(
                  "tabell-5",
                  5,
                  new Words(
                      "Antal regioner som bedömer att de har en väl fungerande prehospital"
                          + " akutsjukvård"
                          + " (4 eller 5)",
                      "Number of regions that judge their prehospital emergency care to"
                          + " function well (4 or 5)"),
                  AS_ROWS,
                  new Words(
                      "Skala 1–5. Andel av de regioner som svarat det året.",
                      "Scale 1–5. Share of the regions that answered that year.")),
              Assessment.TABLE,
              RowBy.item(Assessment.STATEMENT.column(), Words.NONE),
              ofRegions(Assessment.AGREES.column()))
          .where(IS_WELL_FUNCTIONING);

  static final ReportTable AREA_SHARES =
      new ReportTable(
              new TablePart(
                  "tabell-7",
                  7,
                  new Words(
                      "Andel av förbrukat bidrag per område och region",
                      "Share of the grant used, by area and region"),
                  AS_COLUMNS,
                  new Words(
                      "Regionernas egna andelar. Raden Totalt väger dem med förbrukade kronor.",
                      "The regions' own shares. The row Total weights them by kronor used.")),
              AreaUse.TABLE,
              RowBy.region(ReportTables.TOTAL),
              List.of(
                  area(
                      1,
                      "psychiatric_ambulances",
                      new Words("Psykiatriambulanser (%)", "Psychiatric ambulances (%)")),
                  area(
                      2,
                      "assessment_methods",
                      new Words("Prehospitala bedömningar (%)", "Prehospital assessments (%)")),
                  area(
                      3,
                      "other_adaptations",
                      new Words("Övriga anpassningar (%)", "Other adaptations (%)")),
                  area(4, "administration", new Words("Administration (%)", "Administration (%)"))))
          .where(AreaUse.SHARE_PERCENT.column().isNotNull());

  private AnswerTables() {}

  private static ColumnPart column(String key, int order, Words label) {
    return new ColumnPart(key, order, label, true);
  }

  private static List<Measure> ofRegions(Column condition) {
    return List.of(
        Measure.regions(
            column("regions", 1, new Words("Antal regioner", "Number of regions")),
            condition,
            Lineage.CELLS),
        Measure.shareOfRegions(
            column("regions_percent", 2, new Words("Andel (%)", "Share (%)")),
            condition,
            Lineage.CELLS));
  }

  /** A region's own share; of all, the shares weighted by what each region used. */
  private static Measure area(int order, String key, Words label) {
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
}
