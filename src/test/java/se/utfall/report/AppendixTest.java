package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Context;
import se.utfall.domain.InSwedish;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Language;
import se.utfall.domain.Report;
import se.utfall.domain.Report.FollowUp;
import se.utfall.domain.Report.PublishedCheck;
import se.utfall.render.Page;

class AppendixTest {
  private static String html(Report report) {
    return Page.html(Composition.of(report, Language.SV));
  }

  @Test
  void asksTheRegionsAboutTheReportsYearFirstAndNotAboutLaterOnes() {
    String page =
        html(
            report(
                List.of(
                    ask(2022, "01", "Region Stockholm", "fråga a"),
                    ask(2024, "13", "Region Halland", "fråga b"),
                    ask(2024, "03", "Region Uppsala", "fråga c"),
                    ask(2025, "03", "Region Uppsala", "fråga d")),
                List.of()));
    assertThat(page)
        .doesNotContain("Inga uppgifter behöver kompletteras")
        .containsSubsequence("Bidragsåret 2024 (2)", "fråga c", "fråga b", "Bidragsåret 2022 (1)")
        .doesNotContain("fråga d");
  }

  @Test
  void showsWhatDiffersFirstAndEachKnownDeviationOnce() {
    String page =
        html(
            report(
                List.of(),
                List.of(
                    check("a.csv:10", "equal", ""),
                    check("a.csv:9", "equal", ""),
                    check("b.csv:1", "explained", "2"),
                    check("b.csv:2", "explained", "2"),
                    check("c.csv:1", "different", ""))));
    assertThat(page)
        .contains("<dt>lika</dt>\n<dd>2</dd>")
        .contains("<dt>förklarade</dt>\n<dd>2</dd>")
        .contains("<dt>avvikande</dt>\n<dd>1</dd>")
        .contains("<dt>avgörs inte av det levererade</dt>\n<dd>0</dd>")
        .containsSubsequence(
            "c.csv:1<", "b.csv:1<", "b.csv:2<", "<details>", "a.csv:9<", "a.csv:10<")
        .containsOnlyOnce("<dt>Avvikelse 2</dt>")
        .contains("Gäller 2 av siffrorna ovan.")
        .contains("<dd>fel underrubrik</dd>");
  }

  @Test
  void saysWhenThereIsNothingToAskAboutTheReportsYear() {
    String page = html(report(List.of(ask(2022, "01", "Region Stockholm", "fråga a")), List.of()));
    assertThat(page)
        .containsSubsequence(
            "Bidragsåret 2024 (0)",
            "Inga uppgifter behöver kompletteras.",
            "Bidragsåret 2022 (1)",
            "fråga a");
  }

  @Test
  void speaksSwedishOfPublishedFigures() {
    InSwedish swedish = new InSwedish("Redovisningen", "Beviljat (kr)", "29500000", "");
    PublishedCheck check =
        new PublishedCheck(
            "report", "granted", "29500000", Cells.same("29 500 000"), "equal", "", "", swedish);
    assertThat(html(report(List.of(), List.of(check))))
        .contains("Beviljat (kr)<", "Redovisningen<", ">29\u00a0500\u00a0000<")
        .doesNotContain(">report<", "granted");
  }

  @Test
  void namesTheRunAndTheKnowledgeDate() {
    Report asOf = asOf(LocalDate.of(2025, 1, 31));
    assertThat(html(asOf)).contains("<dt>Kunskapsdatum</dt>\n<dd>2025-01-31");
    assertThat(html(report(List.of(), List.of())))
        .contains("<dd>run-7</dd>")
        .contains("<dt>Känt till och med</dt>\n<dd>2025-04-30</dd>")
        .doesNotContain("Kunskapsdatum</dt>")
        .doesNotContain("Kända avvikelser");
  }

  private static Report report(List<FollowUp> followUps, List<PublishedCheck> checks) {
    Report empty = Cells.report();
    List<KnownDeviation> deviations =
        checks.isEmpty()
            ? List.of()
            : List.of(deviation("2", "avkortat mot noll"), deviation("12", "fel underrubrik"));
    return new Report(
        2024,
        null,
        empty.run(),
        List.of(),
        followUps,
        checks,
        List.of(),
        List.of(),
        deviations,
        Context.NONE);
  }

  private static KnownDeviation deviation(String rule, String explanation) {
    return new KnownDeviation(rule, "place", "printed", "arithmetic", explanation);
  }

  private static FollowUp ask(int year, String code, String name, String wording) {
    return new FollowUp(year, code, name, "rule", wording, "file!A1", false);
  }

  private static PublishedCheck check(String place, String status, String rule) {
    String explanation = rule.isEmpty() ? "" : "avkortat mot noll";
    InSwedish swedish = new InSwedish("tabell", place, "1", explanation);
    return new PublishedCheck(
        "table", place, "1", Cells.same("1"), status, rule, "cut off", swedish);
  }

  private static Report asOf(LocalDate day) {
    Report empty = Cells.report();
    return new Report(
        2024,
        day,
        empty.run(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Context.NONE);
  }
}
