package se.utfall.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.LocalSpark.SPARK;

import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.statistics.Expected;

/** What a series became against where it was going. */
class InterruptedFunctionsTest {
  private static Row difference(String arguments) {
    SPARK
        .read()
        .option("header", "true")
        .option("inferSchema", "true")
        .csv("src/test/resources/golden/10_its_neweywest/input.csv")
        .createOrReplaceTempView("interrupted");
    return SPARK
        .sql("SELECT segmented_difference(" + arguments + ") AS d FROM interrupted")
        .first()
        .getAs("d");
  }

  /** The pandemic's months are 74 to 83, from March to December 2020. */
  @Test
  void theLastMonthIsThatOfTheReferenceCase() {
    Expected expected = Expected.rows("10_its_neweywest/expected_counterfactual.csv").get(0);
    Row difference = difference("t, y, 84, 119, 4, 74, 83, 12");

    expected.has("effect", difference.getDouble(0));
    expected.has("lo95", difference.getDouble(1));
    expected.has("hi95", difference.getDouble(2));
  }

  /** The change of level that the reference case has with errors of twelve lags. */
  @Test
  void theFirstMonthIsTheChangeOfLevel() {
    Row difference = difference("t, y, 84, 84, 12, 74, 83, 12");

    Expected.rows("10_its_neweywest/expected.csv").stream()
        .filter(row -> row.text("method").equals("nw_lag12_adj") && row.text("term").equals("post"))
        .forEach(
            row -> {
              row.has("estimate", difference.getDouble(0));
              row.has("lo95", difference.getDouble(1));
              row.has("hi95", difference.getDouble(2));
            });
  }

  @Test
  void whatCannotBeSaidIsNull() {
    assertThat(difference("t, y, 84, 83, 4")).isNull();
    assertThat(difference("t, y, 84, 119, -1")).isNull();
    assertThat(difference("t, y, 500, 501, 4")).isNull();
    assertThat(difference("t, null, 84, 119, 4")).isNull();
  }
}
