package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.Figure;
import se.utfall.domain.InSwedish;
import se.utfall.domain.PublishedFigure;
import se.utfall.domain.PublishedFigure.CellKey;
import se.utfall.domain.PublishedFigure.Comparison;

/** A published figure beside the computed cell, which each case has for itself. */
class PublishedCheckTest {
  private final List<PublishedFigure> figures = new ArrayList<>();
  private final List<Row> cells = new ArrayList<>();
  private final List<Row> statements = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  /** A case in the making: its own row of a report table, and what is said of it. */
  private final class Said {
    private final String id = "figure-" + (figures.size() + 1);
    private final Comparison comparison;
    private final @Nullable BigDecimal number;
    private String rule = "";
    private @Nullable BigDecimal arithmetic;
    private CellKey cell = key(id);
    private @Nullable CellKey other;

    Said(Comparison comparison, @Nullable String number) {
      this.comparison = comparison;
      this.number = number == null ? null : new BigDecimal(number);
    }

    Said of(@Nullable String value, @Nullable String printed) {
      cells.add(cell(id, value, printed));
      return this;
    }

    Said of(String value) {
      return of(value, value);
    }

    Said beside(@Nullable String value) {
      other = key(id + "-other");
      cells.add(cell(id + "-other", value, value));
      return this;
    }

    /** A value that lacks regions, in no report table. */
    Said lacking(String regions, String value) {
      statements.add(statement(key(id), value, regions));
      return this;
    }

    Said besideLacking(String regions, String value) {
      other = key(id + "-other");
      statements.add(statement(key(id + "-other"), value, regions));
      return this;
    }

    Said about(CellKey of) {
      cell = of;
      return this;
    }

    Said besideNothingOf(int year) {
      other = new CellKey("tabell-6", year, "13", "unused");
      return this;
    }

    Said rule(String of) {
      rule = of;
      return this;
    }

    Said arithmetic(String of) {
      arithmetic = new BigDecimal(of);
      return this;
    }

    void is(String status) {
      boolean decided = comparison != Comparison.NOT_DECIDED;
      figures.add(
          new PublishedFigure(
              id,
              "rapporten",
              "figures.yaml:1",
              "",
              "",
              number,
              decided ? cell : null,
              other,
              comparison,
              rule,
              arithmetic,
              decided ? "" : "annan statistik",
              new InSwedish("", "", "", "")));
      expected.add(id + " | " + status);
    }
  }

  private Said says(Comparison comparison, @Nullable String number) {
    return new Said(comparison, number);
  }

  private Said says(String number) {
    return new Said(Comparison.EQUALS, number);
  }

  private static CellKey key(String row) {
    return new CellKey("tabell-6", 2024, row, "unused");
  }

  private static Row cell(String row, @Nullable String value, @Nullable String printed) {
    return Given.row(
        ReportCells.TABLE,
        ReportCells.TABLE_ID,
        "tabell-6",
        ReportCells.GRANT_YEAR,
        2024,
        ReportCells.ROW_KEY,
        row,
        ReportCells.COLUMN_KEY,
        "unused",
        ReportCells.REGION_CODE,
        "13",
        ReportCells.REGION_NAME,
        "Region Halland",
        ReportCells.VALUE,
        value == null ? null : new BigDecimal(value),
        ReportCells.PRINTED,
        printed == null ? null : new BigDecimal(printed),
        ReportCells.CONSTRUCTED,
        true,
        ReportCells.CELLS,
        new String[] {"cell-of-" + row});
  }

  private static Row statement(CellKey key, String value, String absent) {
    return Given.row(
        StatementCell.TABLE,
        StatementCell.TABLE_ID,
        key.table(),
        StatementCell.YEAR,
        key.grantYear(),
        StatementCell.ROW_KEY,
        key.row(),
        StatementCell.COLUMN_KEY,
        key.column(),
        StatementCell.VALUE,
        new BigDecimal(value),
        StatementCell.PRINTED,
        new BigDecimal(value),
        StatementCell.ABSENT,
        absent);
  }

  private Given given() {
    return Given.conf()
        .with(Figure.TABLE, Figure.rows(figures))
        .with(ReportCells.TABLE, cells)
        .with(StatementCell.TABLE, statements);
  }

  private void hold(Given given) {
    assertThat(given.lines(PublishedCheck.TABLE, Figure.FIGURE, PublishedCheck.STATUS))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void equalIsTheSameToThePlaceThatIsPublished() {
    says("83").of("82.67800").is("equal");
    says("82").of("82.67800").is("different");
    says("66.6").of("66.59").is("equal");
    says("66.6").of("66.66").is("different");
    says("1325960").of("1325960").is("equal");
    says("295E5").of("29534840").is("equal");
    says("295E5").of("29550000").is("different");
    says("0").of("0.49").is("equal");
    says("0").of("-0.49").is("equal");
    says("0").of("0.5").is("different");
    says("1").of("-1").is("different");
    hold(given());
  }

  @Test
  void halvesAreRoundedAwayFromZero() {
    says("3").of("2.5").is("equal");
    says("2").of("2.5").is("different");
    says("-3").of("-2.5").is("equal");
    says("-2").of("-2.5").is("different");
    says("2").of("2.49999999").is("equal");
    says("2").of("1.5").is("equal");
    says("1").of("1.5").is("different");
    says("2.5").of("2.45").is("equal");
    says("2.4").of("2.45").is("different");
    hold(given());
  }

  @Test
  void explainedIsUnderARuleThatAccountsForIt() {
    says("-35").of("-35.51435", "-35").rule("2").is("explained");
    says("-35").of("-35.51435", "-35").is("different");
    says("-34").of("-35.51435", "-35").rule("2").is("different");
    says("40").of("42.69").rule("6").arithmetic("42.7").is("explained");
    says("40").of("42.69").arithmetic("42.7").is("different");
    says("40").of("42.76").rule("6").arithmetic("42.7").is("different");
    says("40").of("40.2").rule("6").arithmetic("42.7").is("equal");
    hold(given());
  }

  @Test
  void belowIsMoreThanNothingAndRoundsToLess() {
    says(Comparison.BELOW, "1").of("0.26", "0").is("equal");
    says(Comparison.BELOW, "1").of("0.49999", "0").is("equal");
    says(Comparison.BELOW, "1").of("0.576", "0").rule("1").is("explained");
    says(Comparison.BELOW, "1").of("0.576", "0").is("different");
    says(Comparison.BELOW, "1").of("0.576", "1").rule("1").is("different");
    says(Comparison.BELOW, "1").of("0.5", "1").is("different");
    says(Comparison.BELOW, "1").of("0", "0").rule("1").is("different");
    hold(given());
  }

  @Test
  void comparisonsAreWithAnotherCell() {
    says(Comparison.HALF, null).of("11").beside("21").is("equal");
    says(Comparison.HALF, null).of("10").beside("21").is("different");
    says(Comparison.HALF, null).of("10").beside("20").is("equal");
    says(Comparison.ABOUT_EQUAL, null).of("95").beside("100").is("equal");
    says(Comparison.ABOUT_EQUAL, null).of("105").beside("100").is("equal");
    says(Comparison.ABOUT_EQUAL, null).of("94.9").beside("100").is("different");
    says(Comparison.INCREASE, null).of("94").beside("93").is("equal");
    says(Comparison.INCREASE, null).of("93").beside("93").is("different");
    says(Comparison.INCREASE, null).of("91.0").beside("93.5").is("different");
    says(Comparison.INCREASE, null)
        .of("91.01")
        .beside("93.5")
        .rule("10")
        .arithmetic("91.0")
        .is("explained");
    says(Comparison.HALF, null).of("11").beside(null).is("different");
    hold(given());
  }

  @Test
  void aDecreaseIsOfTheSameWhole() {
    says(Comparison.DECREASE, null).of("585.3").beside("806.9").is("equal");
    says(Comparison.DECREASE, null).of("806.9").beside("806.9").is("different");
    says(Comparison.DECREASE, null).of("807").beside("806.9").is("different");
    says(Comparison.DECREASE, null).of("585.3").beside(null).is("different");
    says(Comparison.DECREASE, null).lacking("", "17").besideLacking("", "19").is("equal");
    says(Comparison.DECREASE, null).lacking("07,14", "17").besideLacking("07,14", "19").is("equal");
    says(Comparison.DECREASE, null).lacking("14", "17").besideLacking("", "19").is("different");
    says(Comparison.DECREASE, null).lacking("", "17").besideLacking("14", "19").is("different");
    says(Comparison.DECREASE, null).lacking("14", "17").beside("19").is("different");
    says(Comparison.DECREASE, null)
        .lacking("14", "17")
        .besideLacking("", "19")
        .rule("18")
        .is("explained");
    says(Comparison.DECREASE, null)
        .lacking("14", "17")
        .besideLacking("14", "19")
        .rule("18")
        .is("equal");
    says(Comparison.DECREASE, null)
        .lacking("14", "20")
        .besideLacking("", "19")
        .rule("18")
        .is("different");
    hold(given());
  }

  @Test
  void whatTheGrantsDoNotDecideIsNotJudged() {
    says(Comparison.NOT_DECIDED, "83").is("not_decided");
    says(Comparison.NOT_DECIDED, null).is("not_decided");
    hold(given());
  }

  @Test
  void whatIsNotThereIsDifferentUnlessItWasNotKnown() {
    says("83").of(null, null).is("different");
    says("83").is("different");
    hold(given());

    expected.replaceAll(each -> each.replace("different", "not_known"));
    says("83").of("80").is("not_known");
    says("83").of("83").is("equal");
    says("40").of("42.69").rule("6").arithmetic("42.7").is("explained");
    says(Comparison.INCREASE, null).of("94").beside(null).is("not_known");
    says(Comparison.NOT_DECIDED, "83").is("not_decided");
    hold(given().asOf("2024-05-01"));
  }

  @Test
  void whatNothingIsDeliveredAboutIsNotDecided() {
    CellKey otherYear = new CellKey("tabell-6", 2023, "13", "unused");
    CellKey otherTable = new CellKey("tabell-8", 2024, "13", "unused");
    CellKey otherColumn = new CellKey("tabell-6", 2024, "13", "used");
    says("83").of("83").is("equal");
    says("83").about(otherYear).is("not_decided");
    says("83").about(otherTable).rule("2").is("not_decided");
    says(Comparison.INCREASE, null).of("94").besideNothingOf(2023).is("not_decided");
    says("83").about(otherColumn).is("different");
    says(Comparison.NOT_DECIDED, "83").is("not_decided");

    assertThat(given().lines(PublishedCheck.TABLE, Figure.RULE, Figure.REASON))
        .containsExactlyInAnyOrder(
            " | ",
            " | No number of its table and year comes of what is delivered.",
            " | No number of its table and year comes of what is delivered.",
            " | No number of its table and year comes of what is delivered.",
            " | ",
            " | annan statistik");
    hold(given());
  }

  @Test
  void eachIndicatorIsDeliveredByItself() {
    statements.add(statement(new CellKey("indikator", 2024, "13", "U79133"), "83", ""));
    says("83").about(new CellKey("indikator", 2024, "13", "U79133")).is("equal");
    says("83").about(new CellKey("indikator", 2024, "00", "U79133")).is("different");
    says("83").about(new CellKey("indikator", 2024, "13", "N79111")).is("not_decided");
    hold(given());
  }

  @Test
  void checkKnowsTheCellThatDecides() {
    says("83").of("82.67800", "83").is("equal");
    says("83").is("different");
    assertThat(
            given()
                .lines(
                    PublishedCheck.TABLE,
                    PublishedCheck.COMPUTED,
                    PublishedCheck.COMPUTED_PRINTED,
                    PublishedCheck.REGION_CODE,
                    PublishedCheck.REGION_NAME,
                    PublishedCheck.CONSTRUCTED,
                    Lineage.CELLS))
        .containsExactlyInAnyOrder(
            "82.678 | 83 | 13 | Region Halland | true | [cell-of-figure-1]",
            "- | - | 00 | Riket | false | []");
  }
}
