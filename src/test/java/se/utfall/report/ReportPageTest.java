package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.report.Cells.APPLIED;
import static se.utfall.report.Cells.GRANTS;
import static se.utfall.report.Cells.HALLAND;
import static se.utfall.report.Cells.JUDGED;
import static se.utfall.report.Cells.NATION;
import static se.utfall.report.Cells.SHARE;
import static se.utfall.report.Cells.UNUSED;
import static se.utfall.report.Cells.YEAR;
import static se.utfall.report.Cells.answered;
import static se.utfall.report.Cells.cell;
import static se.utfall.report.Cells.constructed;
import static se.utfall.report.Cells.mixed;
import static se.utfall.report.Cells.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Language;
import se.utfall.domain.Report;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;
import se.utfall.domain.Words;
import se.utfall.render.Page;

class ReportPageTest {
  private static final String MARK_IN_CELL = "aria-label=\"konstruerat värde\"";
  private static final ReportCell UNUSED_2024 = cell(GRANTS, 2024, HALLAND, UNUSED, "1325960");

  private static String html(Report report) {
    return Page.html(Composition.of(report, Language.SV));
  }

  @Test
  void theSameReportGivesTheSamePageWhateverOrderItsListsCameIn() {
    List<ReportCell> cells =
        new ArrayList<>(
            List.of(
                UNUSED_2024,
                cell(GRANTS, 2024, NATION, UNUSED, "5720358"),
                cell(GRANTS, 2023, HALLAND, UNUSED, "0"),
                cell(JUDGED, 2021, YEAR, SHARE, "11")));
    String page = html(report(cells));
    Collections.reverse(cells);
    assertThat(html(report(cells))).isEqualTo(page).isEqualTo(html(report(cells)));
  }

  @Test
  void aNumberStandsInItsRowAndSaysItsColumn() {
    assertThat(html(report(UNUSED_2024)))
        .contains("<h3 id=\"tabell-6-titel\">Tabell 6. Bidrag per region</h3>")
        .contains("<th role=\"rowheader\" scope=\"row\">Region Halland</th>")
        .contains("data-label=\"Oanvänt belopp (kr)\">1\u00a0325\u00a0960</td>");
  }

  @Test
  void theReportsYearStandsBeforeEarlierOnesAndLaterOnesAreLeftOut() {
    String page =
        html(
            report(
                cell(GRANTS, 2022, HALLAND, UNUSED, "22"),
                cell(GRANTS, 2022, HALLAND, APPLIED, "33"),
                cell(GRANTS, 2025, HALLAND, UNUSED, "55"),
                cell(GRANTS, 2024, HALLAND, APPLIED, "44"),
                UNUSED_2024));
    assertThat(page)
        .containsSubsequence("colspan=\"2\" class=\"first\">2024", "colspan=\"1\"", ">2022</th>")
        .containsSubsequence(">44</td>", ">1\u00a0325\u00a0960</td>", ">22</td>")
        .contains("data-label=\"2022 Oanvänt belopp (kr)\">22</td>")
        .doesNotContain(">33</td>")
        .doesNotContain(">55</td>");
  }

  @Test
  void yearsAsRowsEndWithTheReportsYear() {
    String page =
        html(
            report(
                cell(JUDGED, 2024, YEAR, SHARE, "57"),
                cell(JUDGED, 2021, YEAR, SHARE, "11"),
                cell(JUDGED, 2022, YEAR, SHARE, "33")));
    assertThat(page)
        .containsSubsequence(
            "scope=\"row\">2021</th>",
            "data-label=\"Andel, %\">11</td>",
            "scope=\"row\">2022</th>",
            ">33</td>",
            "scope=\"row\">2024</th>",
            ">57</td>")
        .doesNotContain("scope=\"colgroup\"");
  }

  @Test
  void theOldestYearsGiveWayWhereYearsBesideEachOtherHaveNoRoom() {
    List<ReportCell> cells = new ArrayList<>();
    for (int year = 2010; year <= 2024; year++) {
      cells.add(cell(GRANTS, year, HALLAND, UNUSED, "1"));
      cells.add(cell(JUDGED, year, YEAR, SHARE, "1"));
    }
    assertThat(html(report(cells)))
        .contains("colspan=\"1\" class=\"first\">2013", "scope=\"row\">2010</th>")
        .doesNotContain("colspan=\"1\" class=\"first\">2012");
  }

  @Test
  void totalsComeLast() {
    assertThat(html(report(cell(GRANTS, 2024, NATION, UNUSED, "9"), UNUSED_2024)))
        .containsSubsequence(">Region Halland</th>", "class=\"total\"", ">Riket</th>");
  }

  @Test
  void saysHowManyRegionsAnsweredAndWarnsWhenItVaries() {
    String page =
        html(
            report(
                answered(19, cell(JUDGED, 2022, YEAR, SHARE, "11")),
                answered(21, cell(JUDGED, 2024, YEAR, SHARE, "57"))));
    assertThat(page)
        .contains("Antal svarande regioner: 2022: 19, 2024: 21")
        .contains("Antalet svarande regioner varierar mellan åren (19, 21); jämför andelar.")
        .contains("Uppgifterna är regionernas egna bedömningar.")
        .contains("Antalet mätår är för litet")
        .doesNotContain("Covid-19");
  }

  @Test
  void theTotalRowSaysHowManyAnswered() {
    assertThat(
            html(
                report(
                    answered(1, UNUSED_2024),
                    answered(20, cell(GRANTS, 2024, NATION, UNUSED, "9")))))
        .contains("Antal svarande regioner: 2024: 20<");
  }

  @Test
  void countsThatDependOnTheQuestionAreASpan() {
    assertThat(
            html(
                report(
                    answered(18, UNUSED_2024),
                    answered(20, cell(GRANTS, 2024, HALLAND, SHARE, "9")))))
        .contains("Antal svarande regioner: 2024: 18–20<");
  }

  @Test
  void doesNotWarnOfOneYear() {
    assertThat(html(report(UNUSED_2024)))
        .contains("Antal svarande regioner: 2024: 21")
        .doesNotContain("varierar mellan åren")
        .doesNotContain("egna bedömningar")
        .doesNotContain("Antalet mätår");
  }

  @Test
  void missingMixedAndZeroAreThreeTextsEachExplained() {
    String page =
        html(
            report(
                cell(GRANTS, 2024, HALLAND, UNUSED, "0"),
                mixed(cell(GRANTS, 2024, NATION, UNUSED, "9")),
                cell(GRANTS, 2024, NATION, APPLIED, "8")));
    assertThat(page)
        .contains("\">0</td>")
        .contains(">blandat</span></td>")
        .contains(">–</span></td>")
        .contains("<strong>blandat</strong> verkliga och konstruerade värden är blandade")
        .contains("<strong>–</strong> uppgift saknas")
        .doesNotContain(">9</td>");
  }

  @Test
  void marksNothingWhereEverythingIsReal() {
    assertThat(html(report(UNUSED_2024)))
        .doesNotContain("class=\"banner\"")
        .doesNotContain(MARK_IN_CELL);
  }

  @Test
  void marksOneConstructedValueBesideIt() {
    String page = html(report(constructed(UNUSED_2024), cell(GRANTS, 2024, NATION, UNUSED, "9")));
    assertThat(page)
        .contains("class=\"banner\"")
        .containsPattern("<span class=\"mark\"[^>]*>◇</span> 1\u00a0325\u00a0960</td>")
        .contains("\">9</td>")
        .contains("Värden märkta ◇. Uppgiften är konstruerad för demonstration");
  }

  @Test
  void marksAConstructedYearAtTheYear() {
    String page = html(report(UNUSED_2024, constructed(cell(GRANTS, 2023, HALLAND, UNUSED, "5"))));
    assertThat(page)
        .containsPattern("2023&nbsp;<span class=\"mark\"[^>]*>◇</span></th>")
        .contains("data-label=\"2023 ◇ Oanvänt belopp (kr)\">5</td>")
        .contains("data-label=\"2024 Oanvänt belopp (kr)\">1\u00a0325\u00a0960</td>")
        .contains("Alla värden för 2023. Uppgiften är konstruerad");
  }

  @Test
  void aTableNotKnownHereIsShownAsAnyOther() {
    TablePart fresh =
        new TablePart("ny-tabell", 9, new Words("Ny", "New"), Years.AS_ROWS, Words.NONE);
    assertThat(html(report(cell(fresh, 2024, YEAR, SHARE, "3"))))
        .contains("<h3 id=\"ny-tabell-titel\">Ny</h3>")
        .contains("data-label=\"Andel, %\">3</td>");
  }
}
