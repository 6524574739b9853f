package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.domain.InSwedish;
import se.utfall.domain.PublishedFigure;
import se.utfall.domain.PublishedFigure.CellKey;
import se.utfall.domain.PublishedFigure.Comparison;

class PublishedFiguresTest {
  private static final String YAML = "published/figures.yaml";
  private static final String TABLE =
      """
      tables:
        - file: shares.csv
          id: table-2
          source: report, table 2
          source_sv: Rapporten, tabell 2
          table: tabell-2
          grant_year_column: year
          row_column: area
          rows: {methods: area.methods, other: area.other}
          columns:
            reporting: {table: nyckeltal, row: "", column: regions_reporting, label_sv: svarande, rules: [{rule: 11}]}
            percent: {column: regions_percent, label_sv: andel (%), rules: [{rule: 1, row: area.other, grant_year: 2024}]}
      statements: []
      """;
  private static final String SHARES =
      """
      year,reporting,area,percent
      2023,19,methods,
      2024,21,methods,62 %
      2024,21,other,<1 %
      """;
  private static final String STATEMENT =
      """
      tables: []
      statements:
        - file: said.csv
          sources_sv: {report: Rapporten}
          figures:
            - id: used-2021
              statement: share used 2021
              statement_sv: Andel använt 2021
              published_sv: två tredjedelar
              cell: nyckeltal 2021 used_percent
              number: 67
              rule: 6
              arithmetic: 42.70
            - id: grown
              statement: use has grown
              statement_sv: Användningen har ökat
              cell: tabell-2 2024 area.other regions
              other: tabell-2 2023 area.other regions
              comparison: increase
            - id: goal
              statement: a goal
              statement_sv: Ett mål
              not_decided: It is a goal.
              not_decided_sv: Det är ett mål.
      """;
  private static final String SAID =
      """
      source,statement_en,value,note
      report,share used 2021,two thirds,66.6
      report,use has grown,increase,
      report,a goal,55,percent
      """;
  private static final String DEVIATIONS =
      """
      | # | place | printed | arithmetic |
      |---|---|---|---|
      | 1 | table 1 | <1 | 0.576 |
      | 6 | 2021 | 40 | 42.70 of the grant |
      | 11 | regions | 19 | shares |
      """;

  @Test
  void everyValueIsAFigureAndARepeatedOneCountsOnce() {
    assertThat(table(TABLE, SHARES))
        .extracting(PublishedFigure::id)
        .containsExactly(
            "table-2/2023/regions_reporting",
            "table-2/2024/regions_reporting",
            "table-2/2024/area.methods/regions_percent",
            "table-2/2024/area.other/regions_percent");
  }

  @Test
  void aTablesFigureKnowsItsLineCellAndRule() {
    assertThat(table(TABLE, SHARES).get(3))
        .isEqualTo(
            new PublishedFigure(
                "table-2/2024/area.other/regions_percent",
                "report, table 2",
                "published/shares.csv:4",
                "other, percent 2024",
                "<1 %",
                new BigDecimal("1"),
                new CellKey("tabell-2", 2024, "area.other", "regions_percent"),
                null,
                Comparison.BELOW,
                "1",
                null,
                "",
                new InSwedish("Rapporten, tabell 2", "Annat, andel (%) 2024", "<1 %", "")));
  }

  @Test
  void aRuleHoldsWhereItFits() {
    assertThat(table(TABLE, SHARES))
        .extracting(PublishedFigure::rule)
        .containsExactly("11", "11", "", "1");
  }

  @Test
  void statementsAreNumbersComparisonsOrNotDecided() {
    assertThat(statements(STATEMENT, SAID))
        .containsExactly(
            new PublishedFigure(
                "used-2021",
                "report",
                "published/said.csv:2",
                "share used 2021",
                "two thirds",
                new BigDecimal("67"),
                new CellKey("nyckeltal", 2021, "", "used_percent"),
                null,
                Comparison.EQUALS,
                "6",
                new BigDecimal("42.70"),
                "",
                new InSwedish("Rapporten", "Andel använt 2021", "två tredjedelar", "")),
            new PublishedFigure(
                "grown",
                "report",
                "published/said.csv:3",
                "use has grown",
                "increase",
                null,
                new CellKey("tabell-2", 2024, "area.other", "regions"),
                new CellKey("tabell-2", 2023, "area.other", "regions"),
                Comparison.INCREASE,
                "",
                null,
                "",
                new InSwedish("Rapporten", "Användningen har ökat", "increase", "")),
            new PublishedFigure(
                "goal",
                "report",
                "published/said.csv:4",
                "a goal",
                "55",
                new BigDecimal("55"),
                null,
                null,
                Comparison.NOT_DECIDED,
                "",
                null,
                "It is a goal.",
                new InSwedish("Rapporten", "Ett mål", "55", "Det är ett mål.")));
  }

  @Test
  void anUnknownRowStops() {
    Stop.usage(
        () -> table(TABLE.replace("other: area.other", "other: area.others"), SHARES),
        "conf/published/figures.yaml: 'table-2/2024/area.others/regions_percent' has the unknown row"
            + " 'area.others'. Known here: area.methods, area.other. Did you mean 'area.other'?");
  }

  @Test
  void aStatementThatIsNotPublishedStops() {
    Stop.usage(
        () -> statements(STATEMENT.replace("use has grown", "use had grown"), SAID),
        "conf/published/figures.yaml has the unknown statement 'use had grown'. Known here: a goal,"
            + " share used 2021, use has grown. Did you mean 'use has grown'?");
  }

  @Test
  void aReasonInEnglishOnlyStops() {
    Stop.usage(
        () -> statements(STATEMENT.replace("not_decided_sv: Det är ett mål.", ""), SAID),
        "conf/published/figures.yaml: 'goal' is NOT_DECIDED, and not complete. A number needs a cell,"
            + " a comparison also another cell, and not_decided a reason alone, in Swedish too. Add or"
            + " remove what the comparison needs.");
  }

  @Test
  void aSourceWithoutASwedishNameStops() {
    Stop.usage(
        () -> statements(STATEMENT.replace("{report: Rapporten}", "{reports: Rapporten}"), SAID),
        "conf/published/said.csv:2 has the unknown source 'report'. Known here: reports. Did you mean"
            + " 'reports'?");
  }

  @Test
  void anotherNumberForTheSameYearStops() {
    Stop.usage(
        () -> table(TABLE, SHARES.replace("2024,21,other", "2024,20,other")),
        "conf/published/figures.yaml: 'table-2/2024/regions_reporting' has the id of another figure."
            + " An id is one figure's. Rename it.");
  }

  private static List<PublishedFigure> table(String yaml, String csv) {
    return read(TextFolder.of(YAML, yaml).with("published/shares.csv", csv));
  }

  private static List<PublishedFigure> statements(String yaml, String csv) {
    return read(TextFolder.of(YAML, yaml).with("published/said.csv", csv));
  }

  private static List<PublishedFigure> read(TextFolder folder) {
    TextFolder whole =
        folder
            .with("published/KNOWN_DEVIATIONS.md", DEVIATIONS)
            .with("published/avvikelser.csv", "rule,explanation_sv\n1,a\n6,b\n11,c\n");
    return PublishedFigures.read(
        whole,
        KnownDeviations.read(whole),
        Map.of("area.methods", "Arbetssätt", "area.other", "annat"));
  }
}
