package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.StatisticsWord;

/** Counts and limits beside a value. P is a percentage, R per 1 000, S standardised, A kronor. */
class ValuePartsTest {
  private static Given given(Observed... files) {
    List<String> ids = List.of("P", "R", "S", "A", "W");
    return Observed.given(files)
        .with(
            StatisticsWord.TABLE,
            Stream.concat(
                    StatisticsWord.rows(Given.CONF.statistics(), List.of()).stream(),
                    ids.stream()
                        .map(
                            id ->
                                Given.row(
                                    StatisticsWord.TABLE,
                                    StatisticsWord.KIND,
                                    StatisticsWord.INDICATOR,
                                    StatisticsWord.WORD,
                                    id,
                                    StatisticsWord.MEANING,
                                    id)))
                .toList())
        .with(
            DeclaredIndicator.TABLE,
            List.of(
                declared("P", "proportion", 100.0, null),
                declared("W", "proportion", 100.0, 0),
                declared("R", "rate", 1000.0, null),
                declared("S", "standardised_rate", 1000.0, null),
                declared("A", "amount", 1.0, null)));
  }

  private static Row declared(
      String id, String measure, double multiplier, @Nullable Integer decimals) {
    return Given.row(
        DeclaredIndicator.TABLE,
        DeclaredIndicator.INDICATOR,
        id,
        DeclaredIndicator.MEASURE,
        measure,
        DeclaredIndicator.MULTIPLIER,
        multiplier,
        DeclaredIndicator.DECIMALS,
        decimals);
  }

  private static List<String> read(Given given) {
    return given.lines(
        Statistic.TABLE,
        Statistic.CELL,
        Statistic.NUMERATOR,
        Statistic.DENOMINATOR,
        Statistic.VALUE,
        Statistic.METHOD,
        Statistic.STATUS,
        Statistic.FAULT);
  }

  @Test
  void aValueIsDeliveredOrMadeOfItsCounts() {
    assertThat(
            read(
                given(
                    Observed.file("a")
                        .value("P", "01", "2019", "")
                        .counts("3", "12") // 100 x 3 / 12
                        .value("R", "01", "2019", "")
                        .counts("30", "1200") // 1000 x 30 / 1200
                        .value("P", "03", "2019", "33,3")
                        .counts("1", "3") // 33.33...
                        .value("W", "03", "2019", "33.0")
                        .counts("1", "3") // whole percents are declared
                        .value("R", "03", "2019", "1500")
                        .counts("15", "10") // one may come several times
                        .value("S", "03", "2019", "7.5")
                        .counts("30", "1200") // counts do not give a standardised rate
                        .value("A", "03", "2019", "")
                        .counts("10.5", "4") // kronor may be parts
                        .value("P", "04", "2019", "25")
                        .value("P", "05", "2019", "")
                        .counts("0", "0") // nobody to be counted among
                        .value("P", "06", "2019", "")
                        .counts("", "12")
                        .value("P", "07", "2019", "")
                        .counts("sekretess", "12")
                        .value("P", "08", "2019", "..")
                        .counts("3", "12"))))
        .containsExactlyInAnyOrder(
            "a/value 1 | 3.0 | 12.0 | 25.0 | ratio | reported | -",
            "a/value 2 | 30.0 | 1200.0 | 25.0 | ratio | reported | -",
            "a/value 3 | 1.0 | 3.0 | 33.3 | published | reported | -",
            "a/value 4 | 1.0 | 3.0 | 33.0 | published | reported | -",
            "a/value 5 | 15.0 | 10.0 | 1500.0 | published | reported | -",
            "a/value 6 | 30.0 | 1200.0 | 7.5 | published | reported | -",
            "a/value 7 | 10.5 | 4.0 | 2.625 | ratio | reported | -",
            "a/value 8 | - | - | 25.0 | published | reported | -",
            "a/value 9 | - | - | - | published | missing | -",
            "a/value 10 | - | - | - | published | missing | -",
            "a/value 11 | - | - | - | published | suppressed | -",
            "a/value 12 | - | - | - | ratio | missing | -");
  }

  @Test
  void countsThatCannotBeAndValuesTheyDoNotGiveAreRejected() {
    Given given =
        given(
            Observed.file("a.csv")
                .value("P", "01", "2019", "")
                .counts("-1", "12")
                .value("P", "03", "2019", "")
                .counts("13", "12")
                .value("P", "04", "2019", "")
                .counts("1.5", "12")
                .value("P", "05", "2019", "5")
                .counts("få", "12")
                .value("R", "06", "2019", "")
                .counts("1", "0")
                .value("P", "07", "2019", "33.4")
                .counts("1", "3")
                .value("P", "08", "2019", "20")
                .limits("21", "30"));
    assertThat(read(given))
        .containsExactlyInAnyOrder(
            "a.csv/value 1 | - | - | - | ratio | unreadable | impossible-counts",
            "a.csv/value 2 | - | - | - | ratio | unreadable | impossible-counts",
            "a.csv/value 3 | - | - | - | ratio | unreadable | impossible-counts",
            "a.csv/value 4 | - | - | - | published | unreadable | impossible-counts",
            "a.csv/value 5 | - | - | - | published | unreadable | impossible-counts",
            "a.csv/value 6 | - | - | - | published | conflict | value-differs-from-counts",
            "a.csv/value 7 | - | - | - | published | unreadable | impossible-limits");
    assertThat(given.lines(Rejected.TABLE, Rejected.RULE, Rejected.ADDRESS, Rejected.FOUND))
        .containsExactlyInAnyOrder(
            "impossible-counts | a.csv, value 1 | täljare -1, nämnare 12",
            "impossible-counts | a.csv, value 2 | täljare 13, nämnare 12",
            "impossible-counts | a.csv, value 3 | täljare 1.5, nämnare 12",
            "impossible-counts | a.csv, value 4 | täljare få, nämnare 12, värde 5",
            "impossible-counts | a.csv, value 5 | täljare 1, nämnare 0",
            "value-differs-from-counts | a.csv, value 6 | täljare 1, nämnare 3, värde 33.4",
            "impossible-limits | a.csv, value 7 | värde 20, undre gräns 21, övre gräns 30");
    assertThat(given.lines(Rejected.TABLE, Rejected.REMEDY)).allMatch(it -> !it.isBlank());
  }

  @Test
  void aLaterDeliveryTakesThePlaceOfCountsToo() {
    Observed first =
        Observed.file("first")
            .knownFrom("2023-01-01")
            .value("P", "01", "2019", "")
            .counts("3", "12");
    Observed second =
        Observed.file("second")
            .knownFrom("2024-01-01")
            .value("P", "01", "2019", "")
            .counts("4", "16");
    assertThat(
            given(first, second)
                .lines(Statistic.TABLE, Statistic.NUMERATOR, Statistic.VALUE, Statistic.SUPERSEDED))
        .containsExactlyInAnyOrder("3.0 | 25.0 | true", "4.0 | 25.0 | false");
  }

  @Test
  void differentCountsOfTheSameDayContradictAndAValueAloneDoesNot() {
    assertThat(
            given(
                    Observed.file("a")
                        .value("P", "01", "2019", "25")
                        .counts("3", "12")
                        .value("P", "03", "2019", "25"),
                    Observed.file("b")
                        .value("P", "01", "2019", "25")
                        .counts("4", "16")
                        .value("P", "03", "2019", "25")
                        .counts("4", "16"))
                .lines(Statistic.TABLE, Statistic.CELL, Statistic.STATUS))
        .containsExactlyInAnyOrder(
            "a/value 1 | conflict",
            "b/value 1 | conflict",
            "a/value 2 | repeated",
            "b/value 2 | reported");
  }

  @Test
  void limitsStandBesideTheValue() {
    assertThat(
            given(Observed.file("a").value("P", "01", "2019", "20").limits("15,5", "25"))
                .lines(Statistic.TABLE, Statistic.VALUE, Statistic.LOWER, Statistic.UPPER))
        .containsExactly("20.0 | 15.5 | 25.0");
  }
}
