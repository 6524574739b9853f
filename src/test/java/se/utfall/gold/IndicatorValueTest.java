package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Measured.value;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.RegionName;
import se.utfall.silver.Statistic;

/** Delivered indicators, of a country with three regions. */
class IndicatorValueTest {
  private static final List<Row> REGIONS =
      Stream.of("01", "13", "14").map(code -> RowFactory.create(code, code, code)).toList();
  private static final List<Row> INDICATORS =
      List.of(
          Given.row(
              DeclaredIndicator.TABLE,
              DeclaredIndicator.INDICATOR,
              "U1",
              DeclaredIndicator.ROUNDED,
              true,
              DeclaredIndicator.BREAKS,
              new Integer[] {2015, 2017}),
          Given.row(DeclaredIndicator.TABLE, DeclaredIndicator.INDICATOR, "U2"));

  private static Given given(Measured... measured) {
    return Measured.given(measured)
        .with(RegionName.TABLE, REGIONS)
        .with(DeclaredIndicator.TABLE, INDICATORS);
  }

  @Test
  void theFlagTellsWhoIsAbsentWhatIsRoundedAndWhereASeriesBreaks() {
    assertThat(
            given(
                    value("U1", "00", 2014, 10.0),
                    value("U1", "01", 2014, 5.0),
                    value("U1", "13", 2014, 6.0),
                    value("U1", "14", 2014, null),
                    value("U1", "00", 2014, 3.0).sex("women"),
                    value("U1", "13", 2014, 4.0).sex("women"),
                    value("U1", "00", 2015, 11.0),
                    value("U1", "01", 2015, 0.0),
                    value("U1", "13", 2015, 6.0),
                    value("U1", "14", 2015, 7.0),
                    value("U1", "00", 2016, 12.0),
                    value("U2", "00", 2014, null),
                    value("U2", "14", 2014, 1.5),
                    value("U2", "00", 2015, 2.5),
                    value("U2", "01", 2015, null))
                .lines(
                    IndicatorValue.TABLE,
                    IndicatorValue.INDICATOR,
                    IndicatorValue.REGION_CODE,
                    IndicatorValue.PERIOD,
                    IndicatorValue.SEX,
                    IndicatorValue.VALUE,
                    IndicatorValue.STATUS,
                    IndicatorValue.FLAG))
        .containsExactlyInAnyOrder(
            "U1 | 00 | 2014 | total | 10.0 | reported | absent:14 rounded",
            "U1 | 01 | 2014 | total | 5.0 | reported | rounded",
            "U1 | 13 | 2014 | total | 6.0 | reported | rounded",
            "U1 | 14 | 2014 | total | - | missing | rounded",
            "U1 | 00 | 2014 | women | 3.0 | reported | absent:01,14 rounded",
            "U1 | 13 | 2014 | women | 4.0 | reported | rounded",
            "U1 | 00 | 2015 | total | 11.0 | reported | rounded break",
            "U1 | 01 | 2015 | total | 0.0 | reported | rounded break",
            "U1 | 13 | 2015 | total | 6.0 | reported | rounded break",
            "U1 | 14 | 2015 | total | 7.0 | reported | rounded break",
            "U1 | 00 | 2016 | total | 12.0 | reported | rounded",
            "U2 | 00 | 2014 | total | - | missing | absent:01,13",
            "U2 | 14 | 2014 | total | 1.5 | reported | ",
            "U2 | 00 | 2015 | total | 2.5 | reported | ",
            "U2 | 01 | 2015 | total | - | missing | ");
  }

  @Test
  void onlyWhatStandsIsThere() {
    assertThat(
            given(
                    value("U2", "00", 2014, 1.0).superseded(),
                    value("U2", "00", 2014, 2.0),
                    value("U2", "00", 2014, 2.0).status("repeated"),
                    value("U2", "01", 2014, 3.0).status("conflict"),
                    value("U2", "01", 2014, 4.0).status("conflict").with(Statistic.CELL, "other"),
                    value("U2", "13", 2014, null).status("suppressed"),
                    value("U2", "14", 2014, null).status("deleted").constructed())
                .lines(
                    IndicatorValue.TABLE,
                    IndicatorValue.REGION_CODE,
                    IndicatorValue.VALUE,
                    IndicatorValue.STATUS,
                    IndicatorValue.CONSTRUCTED))
        .containsExactlyInAnyOrder(
            "00 | 2.0 | reported | false",
            "01 | - | conflict | false",
            "13 | - | suppressed | false",
            "14 | - | deleted | true");
  }

  @Test
  void aDeliveredValueHasNoPartsAndOneCell() {
    assertThat(
            given(value("U2", "14", 2014, 1.5))
                .lines(
                    IndicatorValue.TABLE,
                    IndicatorValue.REGION_NAME,
                    IndicatorValue.YEAR,
                    IndicatorValue.NUMERATOR,
                    IndicatorValue.DENOMINATOR,
                    IndicatorValue.LOWER,
                    IndicatorValue.UPPER,
                    IndicatorValue.METHOD,
                    Lineage.CELLS))
        .containsExactly(
            "Västra Götalandsregionen | 2014 | - | - | - | - | published | [U2/14/2014]");
  }
}
