package se.utfall.gold;

import java.util.List;
import se.utfall.domain.Words;

/**
 * The tables of the follow-up, as it numbers them. A new table is one constant and a place here: it
 * is then built, printed and traced like the others, and checked where it has been published.
 */
final class ReportTables {
  static final Words TOTAL = new Words("Totalt", "Total");

  static final List<ReportTable> ALL =
      List.of(
          MoneyTables.KEY_FIGURES,
          MoneyTables.COST_ITEMS,
          AnswerTables.AREAS,
          AnswerTables.ADAPTATIONS,
          AnswerTables.ASSESSMENTS,
          AnswerTables.WELL_FUNCTIONING,
          MoneyTables.BY_REGION,
          AnswerTables.AREA_SHARES,
          MoneyTables.FINANCES);

  private ReportTables() {}
}
