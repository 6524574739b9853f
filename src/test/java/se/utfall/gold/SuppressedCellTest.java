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

/** What is not published of a percentage P and of kronor A, in a country with three regions. */
class SuppressedCellTest {
  private static final List<Row> REGIONS =
      Stream.of("01", "13", "14").map(code -> RowFactory.create(code, code, code)).toList();

  private static Row declared(String id, String measure, int threshold) {
    return Given.row(
        DeclaredIndicator.TABLE,
        DeclaredIndicator.INDICATOR,
        id,
        DeclaredIndicator.ROUNDED,
        false,
        DeclaredIndicator.MEASURE,
        measure,
        DeclaredIndicator.MULTIPLIER,
        100.0,
        DeclaredIndicator.SUPPRESS_BELOW,
        threshold);
  }

  private static Given given(Measured... measured) {
    return Measured.given(measured)
        .with(RegionName.TABLE, REGIONS)
        .with(
            DeclaredIndicator.TABLE,
            List.of(declared("P", "proportion", 10), declared("A", "amount", 0)));
  }

  private static Measured counts(String region, double numerator, double denominator) {
    return value("P", region, 2019, 100 * numerator / denominator).counts(numerator, denominator);
  }

  private static Given released(Given given, Row... rows) {
    return given.with(ReleasedBefore.TABLE, List.of(rows));
  }

  private static Row earlier(String region, String measure, double number, boolean shown) {
    return Given.row(
        ReleasedBefore.TABLE,
        IndicatorValue.INDICATOR,
        "P",
        IndicatorValue.REGION_CODE,
        region,
        IndicatorValue.PERIOD,
        "2019",
        IndicatorValue.SEX,
        "total",
        ReleasedBefore.MEASURE,
        measure,
        ReleasedBefore.NUMBER,
        number,
        ReleasedBefore.SHOWN,
        shown,
        ReleasedBefore.RUN,
        "first");
  }

  private static List<String> heldBack(Given given) {
    return given.lines(
        SuppressedCell.TABLE,
        IndicatorValue.REGION_CODE,
        SuppressedCell.MEASURE,
        SuppressedCell.REASON,
        SuppressedCell.LEAST,
        SuppressedCell.MOST,
        SuppressedCell.SHOWN_BEFORE);
  }

  private static final Measured[] COUNTRY = {
    counts("00", 84, 400), counts("01", 60, 250), counts("13", 4, 50), counts("14", 20, 100)
  };

  @Test
  void aCountBelowAndOneMoreAndTheirSharesAreHeldBack() {
    // 84 - 60 = 24 are of 13 and 14: 13 has 0 to 9 of them, 14 the other 15 to 24
    assertThat(heldBack(given(COUNTRY)))
        .containsExactlyInAnyOrder(
            "13 | numerator | below_threshold | 0 | 9 | -",
            "13 | value | derived | - | - | -",
            "14 | numerator | complementary | 15 | 24 | -",
            "14 | value | derived | - | - | -");
  }

  @Test
  void whatWasPublishedBeforeIsKnownAndSaidToBe() {
    assertThat(
            heldBack(
                released(
                    given(COUNTRY),
                    earlier("14", "numerator", 20, true),
                    earlier("14", "denominator", 100, true),
                    earlier("01", "numerator", 61, true))))
        .as("14 has been shown, and 01 only as another number")
        .containsExactlyInAnyOrder(
            "13 | numerator | below_threshold | 0 | 9 | -",
            "13 | value | derived | - | - | -",
            "01 | numerator | complementary | 55 | 64 | -",
            "01 | value | derived | - | - | -");
    assertThat(
            heldBack(
                released(
                    given(COUNTRY),
                    earlier("13", "numerator", 4, true),
                    earlier("13", "denominator", 50, true))))
        .as("holding it back is void, and nothing else is held back for it")
        .containsExactlyInAnyOrder(
            "13 | numerator | below_threshold | 4 | 4 | first",
            "13 | value | derived | - | - | first");
  }

  @Test
  void theNextRunHoldsBackTheSame() {
    Given first = given(COUNTRY);
    List<Row> left = first.of(Released.TABLE).collectAsList();

    assertThat(
            first.lines(
                Released.TABLE,
                IndicatorValue.REGION_CODE,
                ReleasedBefore.MEASURE,
                ReleasedBefore.NUMBER,
                ReleasedBefore.SHOWN))
        .containsExactlyInAnyOrder(
            "00 | numerator | 84.0 | true",
            "01 | numerator | 60.0 | true",
            "13 | numerator | 4.0 | false",
            "14 | numerator | 20.0 | false",
            "00 | denominator | 400.0 | true",
            "01 | denominator | 250.0 | true",
            "13 | denominator | 50.0 | true",
            "14 | denominator | 100.0 | true");
    Given second = given(COUNTRY).with(ReleasedBefore.TABLE, left);
    assertThat(heldBack(second)).containsExactlyInAnyOrderElementsOf(heldBack(first));
    assertThat(second.of(Released.TABLE).collectAsList()).containsExactlyInAnyOrderElementsOf(left);
  }

  @Test
  void aDenominatorBelowIsHeldBackAsWell() {
    // 230 - 150 = 80 and 46 - 30 = 16: of 13 and 14 together
    assertThat(
            heldBack(
                given(
                    counts("00", 46, 230),
                    counts("01", 30, 150),
                    counts("13", 2, 6),
                    counts("14", 14, 74))))
        .containsExactlyInAnyOrder(
            "13 | numerator | below_threshold | 0 | 6 | -",
            "13 | denominator | below_threshold | 2 | 9 | -",
            "13 | value | derived | - | - | -",
            "14 | numerator | complementary | 10 | 16 | -",
            "14 | denominator | complementary | 71 | 78 | -",
            "14 | value | derived | - | - | -");
  }

  @Test
  void kronorAndValuesWithoutCountsAreNotConcerned() {
    assertThat(
            heldBack(given(value("A", "13", 2019, 2.0).counts(4, 2), value("P", "13", 2019, 3.0))))
        .isEmpty();
  }
}
