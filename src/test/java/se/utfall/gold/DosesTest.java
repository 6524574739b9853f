package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The money per inhabitant in all its definitions. */
class DosesTest {
  /** Like "2022 3.5", in order, of a region. */
  private static List<String> doses(Aimed aimed, String definition, String region) {
    Column wanted =
        Doses.DOSE.column().equalTo(definition).and(Doses.REGION_CODE.column().equalTo(region));
    List<Row> rows =
        Doses.of(aimed.given())
            .filter(wanted)
            .select(Doses.YEAR.column(), Doses.AMOUNT.column())
            .orderBy(Doses.YEAR.column())
            .collectAsList();
    return rows.stream().map(row -> row.get(0) + " " + row.get(1)).toList();
  }

  private static Aimed money() {
    return new Aimed()
        .dose("00", 2021, 9.0)
        .dose("01", 2020, 9.0) // before the money
        .dose("01", 2021, 2.0)
        .dose("03", 2021, 2.0)
        .dose("04", 2021, 5.0)
        .dose("01", 2022, 4.0)
        .dose("03", 2022, null)
        .dose("04", 2022, 1.5)
        .dose("01", 2023, 1.0)
        .dose("03", 2023, 1.0)
        .dose("04", 2023, 1.0);
  }

  @Test
  void aRegionWithoutMoneyHadNone() {
    assertThat(doses(money(), "granted", "05")).containsExactly("2021 0.0", "2022 0.0", "2023 0.0");
  }

  @Test
  void anUnknownAmountIsNoZero() {
    assertThat(doses(money(), "granted", "03"))
        .containsExactly("2021 2.0", "2022 null", "2023 1.0");
  }

  /** Of 21 regions 18 had nothing in 2021 and stay at 0; two share the places 19 and 20. */
  @Test
  void ranksAreAmongTheRegionsOfTheYear() {
    assertThat(doses(money(), "rank", "01")).containsExactly("2021 19.5", "2022 20.0", "2023 20.0");
    assertThat(doses(money(), "rank", "04")).containsExactly("2021 21.0", "2022 19.0", "2023 20.0");
    assertThat(doses(money(), "rank", "05")).containsExactly("2021 0.0", "2022 0.0", "2023 0.0");
    assertThat(doses(money(), "rank", "03")).containsExactly("2021 19.5", "2022 null", "2023 20.0");
  }

  @Test
  void whatIsCumulatedIsUnknownFromTheFirstUnknownAmountOn() {
    assertThat(doses(money(), "cumulated", "01"))
        .containsExactly("2021 2.0", "2022 6.0", "2023 7.0");
    assertThat(doses(money(), "cumulated", "03"))
        .containsExactly("2021 2.0", "2022 null", "2023 null");
  }

  @Test
  void whatIsLaggedIsTheYearBefores() {
    assertThat(doses(money(), "lagged", "04")).containsExactly("2022 5.0", "2023 1.5", "2024 1.0");
  }

  @Test
  void whatNobodyUsedIsNoDose() {
    assertThat(doses(money(), "used", "01")).isEmpty();
  }
}
