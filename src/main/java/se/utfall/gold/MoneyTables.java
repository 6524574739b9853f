package se.utfall.gold;

import static org.apache.spark.sql.functions.lit;
import static se.utfall.domain.ReportCell.Years.AS_COLUMNS;
import static se.utfall.domain.ReportCell.Years.AS_ROWS;

import java.util.List;
import org.apache.spark.sql.Column;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.Words;
import se.utfall.gold.Measure.Rounding;
import se.utfall.gold.ReportTable.RowBy;

/** The tables of the follow-up that are about amounts. */
final class MoneyTables {
  private static final Words APPLIED = new Words("Ansökt (kr)", "Applied for (SEK)");
  private static final Words GRANTED = new Words("Beviljat (kr)", "Granted (SEK)");
  private static final Words UNUSED = new Words("Oanvänt (kr)", "Unused (SEK)");
  private static final Words USED = new Words("Förbrukat (kr)", "Used (SEK)");
  private static final Words UNUSED_PERCENT = new Words("Oanvänt (%)", "Unused (%)");

  static final ReportTable KEY_FIGURES =
      new ReportTable(
              new TablePart(
                  "nyckeltal",
                  0,
                  new Words("Bidraget år för år", "The grant year by year"),
                  AS_ROWS,
                  new Words(
                      "Förbrukat är beviljat minus oanvänt. Andelen förbrukat räknas av det"
                          + " beviljade"
                          + " beloppet, inte av anslaget.",
                      "Used is granted minus unused. The share used is of the amount"
                          + " granted, not of the appropriation.")),
              GrantTotal.TABLE,
              RowBy.year(),
              List.of(
                  regions(
                      1,
                      new Words("Regioner med bidrag", "Regions with a grant"),
                      GrantTotal.GRANTED),
                  regions(
                      2,
                      new Words("Regioner som återrapporterat", "Regions that re-reported"),
                      GrantTotal.REREPORTED),
                  regions(
                      3,
                      new Words(
                          "Regioner som inte använt hela bidraget",
                          "Regions that did not use all of the grant"),
                      GrantTotal.UNUSED),
                  regions(
                      4,
                      new Words(
                          "Regioner som beviljats mindre än de ansökt om",
                          "Regions granted less than they applied for"),
                      GrantTotal.GRANTED_LESS),
                  Measure.sum(
                      column("applied", 5, APPLIED), Grant.APPLIED_SEK, Grant.APPLIED_CELLS),
                  Measure.sum(
                      column("granted", 6, GRANTED), Grant.GRANTED_SEK, Grant.GRANTED_CELLS),
                  Measure.sum(column("unused", 7, UNUSED), Grant.UNUSED_SEK, Grant.UNUSED_CELLS),
                  Measure.sum(column("used", 8, USED), Grant.USED_SEK, Grant.USED_CELLS),
                  Measure.sum(
                          column(
                              "used_percent",
                              9,
                              new Words("Förbrukat av beviljat (%)", "Used of granted (%)")),
                          Grant.USED_SEK,
                          Grant.USED_CELLS)
                      .of(Grant.GRANTED_SEK, Grant.GRANTED_CELLS),
                  Measure.sum(
                          column(
                              "used_of_appropriation_percent",
                              10,
                              new Words(
                                  "Förbrukat av anslaget (%)", "Used of the appropriation (%)")),
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
              new Words("Förbrukade medel per kostnadsslag", "Money used, by cost item"),
              AS_COLUMNS,
              new Words(
                  "Andel av det som regionerna redovisat på kostnadsslag. Procenttalen är avrundade"
                      + " så att de summerar till 100. Kostnadsslaget Administration är"
                      + " inte detsamma"
                      + " som området administration i tabell 2 och 7.",
                  "Share of what the regions reported by cost item. The percentages are"
                      + " rounded so that they sum to 100. The cost item Administration is"
                      + " not the same as the area of administration in tables 2 and 7.")),
          CostItem.TABLE,
          RowBy.item(CostItem.COST_ITEM.column(), ReportTables.TOTAL),
          List.of(
              Measure.sum(column("used", 1, USED), CostItem.USED_SEK, Lineage.CELLS),
              Measure.sum(
                      column("used_percent", 2, new Words("Andel (%)", "Share (%)")),
                      CostItem.USED_SEK,
                      Lineage.CELLS)
                  .ofAllRows()
                  .rounded(Rounding.LARGEST_REMAINDER)
                  .formula("kostnadsslagets summa / summan av alla kostnadsslag")));

  static final ReportTable BY_REGION =
      new ReportTable(
          new TablePart(
              "tabell-6",
              6,
              new Words(
                  "Ansökt, beviljat och oanvänt bidrag per region",
                  "Grant applied for, granted and unused, by region"),
              AS_COLUMNS,
              new Words(
                  "Andelen oanvänt räknas av det beviljade beloppet.",
                  "The share unused is of the amount granted.")),
          Grant.TABLE,
          RowBy.region(ReportTables.TOTAL),
          List.of(
              Measure.sum(once("applied", 1, APPLIED), Grant.APPLIED_SEK, Grant.APPLIED_CELLS),
              Measure.sum(once("granted", 2, GRANTED), Grant.GRANTED_SEK, Grant.GRANTED_CELLS),
              Measure.sum(column("unused", 3, UNUSED), Grant.UNUSED_SEK, Grant.UNUSED_CELLS),
              Measure.sum(
                      column("unused_percent", 4, UNUSED_PERCENT),
                      Grant.UNUSED_SEK,
                      Grant.UNUSED_CELLS)
                  .of(Grant.GRANTED_SEK, Grant.GRANTED_CELLS)));

  static final ReportTable FINANCES =
      new ReportTable(
              new TablePart(
                  "tabell-8",
                  8,
                  new Words(
                      "Anslag, ansökta och oanvända medel per år",
                      "Appropriation, money applied for and money unused, by year"),
                  AS_ROWS,
                  new Words(
                      "Översökt: (ansökt − anslag) / anslag, decimalerna strukna. Oanvänt i procent"
                          + " av det beviljade beloppet, avrundat.",
                      "Oversubscribed: (applied for − appropriation) / appropriation,"
                          + " decimals dropped. Unused as a percentage of the amount"
                          + " granted, rounded.")),
              GrantTotal.TABLE,
              RowBy.year(),
              List.of(
                  Measure.sum(
                          column(
                              "appropriation", 1, new Words("Anslag (kr)", "Appropriation (SEK)")),
                          GrantTotal.APPROPRIATION_SEK,
                          Lineage.CELLS)
                      .adding(GrantTotal.APPROPRIATION_SEK.column(), Lineage.NONE)
                      .formula("anslaget enligt conf/utfall.yaml"),
                  Measure.sum(
                      column("applied", 2, APPLIED), Grant.APPLIED_SEK, Grant.APPLIED_CELLS),
                  oversubscribed(),
                  Measure.sum(column("unused", 4, UNUSED), Grant.UNUSED_SEK, Grant.UNUSED_CELLS),
                  Measure.sum(
                          column("unused_percent", 5, UNUSED_PERCENT),
                          Grant.UNUSED_SEK,
                          Grant.UNUSED_CELLS)
                      .of(Grant.GRANTED_SEK, Grant.GRANTED_CELLS)))
          .ofTotals();

  private MoneyTables() {}

  private static ColumnPart column(String key, int order, Words label) {
    return new ColumnPart(key, order, label, true);
  }

  /** A column shown for the report's own year only. */
  private static ColumnPart once(String key, int order, Words label) {
    return new ColumnPart(key, order, label, false);
  }

  private static Measure regions(int order, Words label, GrantTotal.Counted counted) {
    return Measure.regions(column(counted.name(), order, label), lit(true), counted.cells())
        .adding(counted.field().column(), counted.cells().column())
        .formula("antal regioner");
  }

  private static Measure oversubscribed() {
    Column over = Grant.APPLIED_SEK.column().minus(GrantTotal.APPROPRIATION_SEK.column());
    return Measure.sum(
            column("oversubscribed_percent", 3, new Words("Översökt (%)", "Oversubscribed (%)")),
            Grant.APPLIED_SEK,
            Grant.APPLIED_CELLS)
        .adding(over, Grant.APPLIED_CELLS.column())
        .of(GrantTotal.APPROPRIATION_SEK.column(), Lineage.NONE)
        .rounded(Rounding.TRUNCATED)
        .formula("(ansökt − anslag) / anslag");
  }
}
