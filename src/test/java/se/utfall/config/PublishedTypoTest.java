package se.utfall.config;

import org.junit.jupiter.api.Test;

/** One mistake in the bundled declarations of published figures. */
class PublishedTypoTest {
  private static final String YAML = "published/figures.yaml";
  private static final String FINANCES = "published/table8_finances.csv";
  private final TextFolder conf = TextFolder.bundled();

  @Test
  void anUnknownRule() {
    stops(
        "{rule: 16, grant_year: 2022}",
        "{rule: 21, grant_year: 2022}",
        "conf/published/figures.yaml: 'table-8/2022/unused_percent' has the unknown rule '21'."
            + " Known here: 1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 2, 20, 3, 4, 5, 6, 7, 8, 9. Did"
            + " you mean '1'?");
  }

  @Test
  void arithmeticThatTheRuleDoesNotGive() {
    stops(
        "arithmetic: 42.7",
        "arithmetic: 43.0",
        "conf/published/figures.yaml: 'used-of-appropriation-2021' has the arithmetic 43.0. Its"
            + " rule does not say so. Write what KNOWN_DEVIATIONS.md gives for the rule, and name"
            + " the rule.");
  }

  @Test
  void anUnknownKey() {
    stops(
        "label_column:",
        "lable_column:",
        "conf/published/figures.yaml:107 has the unknown key 'lable_column'. Known here: columns,"
            + " file, grant_year, grant_year_column, id, label_column, row, row_column, rows,"
            + " source, source_sv, table. Did you mean 'label_column'?");
  }

  @Test
  void anUnknownComparison() {
    stops(
        "comparison: half",
        "comparison: halv",
        "conf/published/figures.yaml:265 has the unknown word 'halv'. Known here: about_equal,"
            + " below, decrease, equals, half, increase, not_decided. Did you mean 'half'?");
  }

  @Test
  void anIdUsedTwice() {
    stops(
        "id: granted-2021",
        "id: used-percent-2021",
        "conf/published/figures.yaml: 'used-percent-2021' has the id of another figure. An id is"
            + " one figure's. Rename it.");
  }

  @Test
  void aComparisonWithoutTheOtherCell() {
    stops(
        "        other: tabell-8 2023 applied\n",
        "",
        "conf/published/figures.yaml: 'applied-about-equal' is ABOUT_EQUAL, and not complete. A"
            + " number needs a cell, a comparison also another cell, and not_decided a reason"
            + " alone, in Swedish too. Add or remove what the comparison needs.");
  }

  @Test
  void aCellWithoutItsYear() {
    stops(
        "cell: nyckeltal 2021 granted",
        "cell: nyckeltal granted",
        "conf/published/figures.yaml has the cell 'nyckeltal granted'. A cell is a table, a grant"
            + " year, a row if the table has any, and a column. Write it like tabell-6 2024 01"
            + " granted, or nyckeltal 2024 granted.");
  }

  @Test
  void aTableLeftOut() {
    Stop.usage(
        () -> read(conf.with("published/table9.csv", "year\n")),
        "conf/published/figures.yaml leaves out table9.csv. Every published csv is compared with"
            + " what is computed. Declare it under tables or statements, or remove the file.");
  }

  @Test
  void aColumnLeftOut() {
    Stop.usage(
        () -> read(conf.changing(FINANCES, "unused_sek", "unused_kr")),
        "conf/published/table8_finances.csv:1 has the unknown column 'unused_kr'. Known here:"
            + " applied_sek, appropriation_sek, grant_year, oversubscribed_percent_printed,"
            + " unused_percent_printed, unused_sek. Did you mean 'unused_sek'?");
  }

  @Test
  void aRowLeftOut() {
    Stop.usage(
        () -> read(conf.changing("published/table1_cost_items_2024.csv", "Trycksaker", "Trycksak")),
        "conf/published/table1_cost_items_2024.csv:10 has the unknown cost_item 'Trycksak'. Known"
            + " here: Administration, Annonsering och marknadsföring, Hyrd utrustning, Inköp av"
            + " utrustning, Köpta tjänster, Lokalhyra, Lönekostnader, Resor, kost och logi, Totalt,"
            + " Trycksaker. Did you mean 'Trycksaker'?");
  }

  @Test
  void aLineWrittenTwice() {
    Stop.usage(
        () -> read(conf.changing(FINANCES, "2022,", "2021,")),
        "conf/published/figures.yaml: 'table-8/2021/appropriation' has the id of another figure. An"
            + " id is one figure's. Rename it.");
  }

  @Test
  void aYearThatIsNone() {
    Stop.usage(
        () -> read(conf.changing(FINANCES, "2022,", "22,")),
        "conf/published/table8_finances.csv:3 has the grant year '22'. A grant year has four"
            + " digits. Write it like 2024, or declare grant_year for the whole table.");
  }

  @Test
  void aValueThatIsNoNumber() {
    Stop.usage(
        () -> read(conf.changing(FINANCES, "29663403", "29 663 403")),
        "conf/published/table8_finances.csv:2 has '29 663 403' as applied_sek. It is not a number"
            + " as tables print them. Write it like 83, 83 %, <1 % or 29.5 million.");
  }

  @Test
  void aStatementLeftOut() {
    Stop.usage(
        () ->
            read(
                conf.with(
                    "published/quoted.csv",
                    conf.text("published/quoted.csv") + "report,use fell,decrease,\n")),
        "conf/published/quoted.csv:9 has the statement 'use fell', which"
            + " conf/published/figures.yaml leaves out. Every published figure is compared, or"
            + " says why it cannot be. Declare its cell, or not_decided with the reason.");
  }

  @Test
  void aStatementWrittenTwice() {
    Stop.usage(
        () ->
            read(
                conf.with(
                    "published/quoted.csv",
                    conf.text("published/quoted.csv") + "report,regions granted 2021,20,\n")),
        "conf/published/quoted.csv:9 repeats the statement 'regions granted 2021'. Statements are"
            + " declared by their text. Word them apart.");
  }

  private void stops(String text, String typo, String message) {
    Stop.usage(() -> read(conf.changing(YAML, text, typo)), message);
  }

  private static void read(Folder folder) {
    Configuration.read(folder);
  }
}
