package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Said.decided;
import static se.utfall.gold.Said.grant;
import static se.utfall.gold.Said.told;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.Given;

/** What each region applied for, got and used. Each region is a case. */
class GrantTest {
  private static final Given GIVEN =
      Said.given(
          grant("01", 2024, 1000, 800),
          Stream.of(
              told("01", 2024, "amount.applied", 900),
              told("01", 2024, "amount.granted", 700),
              told("01", 2024, "amount.unused", 200)),
          grant("03", 2024, 1000, 800),
          Stream.of(told("03", 2024, "amount.used", 600)),
          Stream.of(
              told("04", 2024, "amount.applied", 1000),
              told("04", 2024, "amount.granted", 800),
              told("04", 2024, "amount.unused", 0)),
          grant("05", 2024, 1000, 800),
          grant("06", 2024, 1000, 800),
          Stream.of(
              told("06", 2024, "amount.unused", 1).conflict(),
              told("06", 2024, "amount.unused", 2).conflict().again()),
          grant("07", 2024, 1000, 800),
          Stream.of(told("07", 2024, "amount.used", null).unreadable()),
          grant("08", 2024, 1000, 800),
          Stream.of(told("08", 2024, "amount.unused", 900)),
          grant("09", 2024, 1000, 800),
          Stream.of(told("09", 2024, "amount.used", 900)),
          grant("10", 2024, 0, 0),
          Stream.of(told("10", 2024, "amount.unused", 0)),
          grant("12", 2024, 1000, 800),
          Stream.of(
              told("12", 2024, "amount.unused", 700).isSuperseded(),
              told("12", 2024, "amount.unused", 200).again()),
          grant("13", 2024, 1000, 800),
          Stream.of(told("13", 2024, "amount.unused", 200).isConstructed()),
          grant("14", 2024, 1000, 800),
          Stream.of(
              told("14", 2024, "amount.unused", 200),
              told("14", 2024, "assessment.plan", 5).isConstructed()),
          grant("17", 2024, 1000, 800),
          Stream.of(told("17", 2024, "amount.unused", null).missing()),
          Stream.of(told("18", 2024, "amount.unused", 200)),
          grant("19", 2024, 1000, "800.50"),
          Stream.of(told("19", 2024, "amount.unused", "0.25")),
          grant("20", 2023, 1000, 800),
          Stream.of(told("20", 2024, "amount.unused", 200)),
          Stream.of(
              decided("21", 2024, "amount.applied", 1000),
              told("21", 2024, "amount.granted", 700)));

  @Test
  void usedAndUnusedMakeUpWhatWasGranted() {
    assertThat(
            GIVEN.lines(
                Grant.TABLE,
                Grant.REGION_CODE,
                Grant.GRANT_YEAR,
                Grant.APPLIED_SEK,
                Grant.GRANTED_SEK,
                Grant.UNUSED_SEK,
                Grant.USED_SEK,
                Grant.AMOUNTS_FROM,
                Grant.REREPORTED,
                Grant.STATUS))
        .containsExactlyInAnyOrder(
            "01 | 2024 | 1000 | 800 | 200 | 600 | decision | true | reported",
            "03 | 2024 | 1000 | 800 | 200 | 600 | decision | true | reported",
            "04 | 2024 | 1000 | 800 | 0 | 800 | rereport | true | reported",
            "05 | 2024 | 1000 | 800 | - | - | decision | false | missing",
            "06 | 2024 | 1000 | 800 | - | - | decision | true | conflict",
            "07 | 2024 | 1000 | 800 | - | - | decision | true | unreadable",
            "08 | 2024 | 1000 | 800 | 900 | - | decision | true | contradictory",
            "09 | 2024 | 1000 | 800 | - | - | decision | true | contradictory",
            "10 | 2024 | 0 | 0 | 0 | 0 | decision | true | reported",
            "12 | 2024 | 1000 | 800 | 200 | 600 | decision | true | reported",
            "13 | 2024 | 1000 | 800 | 200 | 600 | decision | true | reported",
            "14 | 2024 | 1000 | 800 | 200 | 600 | decision | true | reported",
            "17 | 2024 | 1000 | 800 | - | - | decision | false | missing",
            "18 | 2024 | - | - | 200 | - | rereport | true | missing",
            "19 | 2024 | 1000 | 800.5 | 0.25 | 800.25 | decision | true | reported",
            "20 | 2023 | 1000 | 800 | - | - | decision | false | missing",
            "20 | 2024 | - | - | 200 | - | rereport | true | missing",
            "21 | 2024 | 1000 | - | - | - | decision | true | missing");
  }

  @Test
  void sharesAreOfGrantedAndGrantedOfApplied() {
    assertThat(
            GIVEN.lines(
                Grant.TABLE,
                Grant.REGION_CODE,
                Grant.USED_PERCENT,
                Grant.UNUSED_PERCENT,
                Grant.GRANTED_PERCENT))
        .contains(
            "01 | 75 | 25 | 80",
            "04 | 100 | 0 | 80",
            "05 | - | - | 80",
            "08 | - | 112.5 | 80",
            "10 | - | - | -",
            "18 | - | - | -",
            "19 | 99.96876952 | 0.03123048 | 80.05");
  }

  @Test
  void amountsKnowTheirOwnCells() {
    assertThat(
            GIVEN.lines(
                Grant.TABLE,
                Grant.APPLIED_CELLS,
                Grant.GRANTED_CELLS,
                Grant.UNUSED_CELLS,
                Grant.USED_CELLS))
        .contains(
            "[decided/01/2024/amount.applied] | [decided/01/2024/amount.granted]"
                + " | [told/01/2024/amount.unused]"
                + " | [decided/01/2024/amount.granted, told/01/2024/amount.unused]",
            "[decided/03/2024/amount.applied] | [decided/03/2024/amount.granted]"
                + " | [decided/03/2024/amount.granted, told/03/2024/amount.used]"
                + " | [told/03/2024/amount.used]",
            "[told/04/2024/amount.applied] | [told/04/2024/amount.granted]"
                + " | [told/04/2024/amount.unused]"
                + " | [told/04/2024/amount.granted, told/04/2024/amount.unused]",
            "[decided/05/2024/amount.applied] | [decided/05/2024/amount.granted] | [] | []",
            "[decided/08/2024/amount.applied] | [decided/08/2024/amount.granted]"
                + " | [told/08/2024/amount.unused] | []",
            "[decided/09/2024/amount.applied] | [decided/09/2024/amount.granted] | [] | []",
            "[decided/12/2024/amount.applied] | [decided/12/2024/amount.granted]"
                + " | [told/12/2024/amount.unused/again]"
                + " | [decided/12/2024/amount.granted, told/12/2024/amount.unused/again]");
  }

  @Test
  void rowRestsOnTheCellsOfAllItsAmounts() {
    assertThat(GIVEN.lines(Grant.TABLE, Grant.REGION_CODE, Lineage.CELLS))
        .contains(
            "01 | [decided/01/2024/amount.applied, decided/01/2024/amount.granted,"
                + " told/01/2024/amount.unused]");
  }

  @Test
  void onlyConstructedAmountsMakeAGrantConstructed() {
    assertThat(GIVEN.lines(Grant.TABLE, Grant.REGION_CODE, Grant.CONSTRUCTED))
        .contains("01 | false", "13 | true", "14 | false");
  }
}
