package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.silver.Agreement;
import se.utfall.silver.TargetImage;

/** The numbers of no report table that statements are held against. */
class StatementCellTest {
  private static Row value(
      String region, String periodAndSex, @Nullable Double value, String flag) {
    String[] parts = periodAndSex.split(" ", -1);
    return Given.row(
        IndicatorValue.TABLE,
        IndicatorValue.INDICATOR,
        "U1",
        IndicatorValue.REGION_CODE,
        region,
        IndicatorValue.PERIOD,
        parts[0],
        IndicatorValue.YEAR,
        2019,
        IndicatorValue.SEX,
        parts[1],
        IndicatorValue.VALUE,
        value,
        IndicatorValue.FLAG,
        flag,
        Lineage.CELLS,
        new String[] {"cell of " + region});
  }

  private static Row agreement(
      String recipient, @Nullable String region, @Nullable Integer year, @Nullable String amount) {
    return Given.row(
        Agreement.TABLE,
        Agreement.RECIPIENT,
        recipient,
        Agreement.REGION_CODE,
        region,
        Agreement.REGION_NAME,
        region == null ? null : "namn på " + region,
        Agreement.YEAR,
        year,
        Agreement.AMOUNT_SEK,
        amount == null ? null : new BigDecimal(amount),
        Agreement.CONSTRUCTED,
        "constructed".equals(recipient),
        Agreement.CELLS,
        new String[] {recipient + " " + amount});
  }

  private static Row image(@Nullable String region, @Nullable Integer year, String status) {
    return Given.row(
        TargetImage.TABLE,
        TargetImage.REGION_CODE,
        region,
        TargetImage.YEAR,
        year,
        TargetImage.STATUS,
        status,
        TargetImage.CONSTRUCTED,
        "20".equals(region),
        TargetImage.CELLS,
        new String[] {region + "/2", region + "/1"});
  }

  private static List<String> cells(List<Row> values, List<Row> agreements, List<Row> images) {
    return Given.conf()
        .with(IndicatorValue.TABLE, values)
        .with(Agreement.TABLE, agreements)
        .with(TargetImage.TABLE, images)
        .lines(
            StatementCell.TABLE,
            StatementCell.TABLE_ID,
            StatementCell.YEAR,
            StatementCell.ROW_KEY,
            StatementCell.COLUMN_KEY,
            StatementCell.VALUE,
            StatementCell.PRINTED,
            StatementCell.ABSENT,
            StatementCell.REGION_CODE,
            StatementCell.CONSTRUCTED,
            Lineage.CELLS);
  }

  @Test
  void anIndicatorsValueOfAYearAndAllKnowsWhoItLacks() {
    assertThat(
            cells(
                List.of(
                    value("00", "2019 total", 806.9, "absent:07,14 rounded"),
                    value("01", "2019 total", 0.0, "rounded break"),
                    value("03", "2019 total", null, ""),
                    value("00", "2019 women", 5.0, ""),
                    value("00", "2019-03 total", 5.0, "")),
                List.of(),
                List.of()))
        .containsExactlyInAnyOrder(
            "indikator | 2019 | 00 | U1 | 806.9 | 806.9 | 07,14 | 00 | false | [cell of 00]",
            "indikator | 2019 | 01 | U1 | 0 | 0 |  | 01 | false | [cell of 01]");
  }

  @Test
  void aRecipientsSumsOfAYearAreOneByRegionOrName() {
    assertThat(
            cells(
                List.of(),
                List.of(
                    agreement("Regionerna", "00", 2021, "85000000"),
                    agreement("Region Västerbotten", "24", 2021, "2400000"),
                    agreement("Västerbotten igen", "24", 2021, "100000.50"),
                    agreement("SKR", null, 2021, "1500000"),
                    agreement("SKR", null, 2022, "2"),
                    agreement("SKR", null, null, "3"),
                    agreement("Socialstyrelsen", null, 2021, null),
                    agreement("constructed", null, 2021, "0")),
                List.of()))
        .containsExactlyInAnyOrder(
            "overenskommelse | 2021 | 00 | amount | 85000000 | 85000000 |  | 00 | false"
                + " | [Regionerna 85000000]",
            "overenskommelse | 2021 | 24 | amount | 2500000.5 | 2500000.5 |  | 24 | false"
                + " | [Region Västerbotten 2400000, Västerbotten igen 100000.50]",
            "overenskommelse | 2021 | SKR | amount | 1500000 | 1500000 |  | 00 | false"
                + " | [SKR 1500000]",
            "overenskommelse | 2022 | SKR | amount | 2 | 2 |  | 00 | false | [SKR 2]",
            "overenskommelse | 2021 | constructed | amount | 0 | 0 |  | 00 | true"
                + " | [constructed 0]");
  }

  @Test
  void countiesAreCountedByWhatTheirStatusSays() {
    assertThat(
            cells(
                List.of(),
                List.of(),
                List.of(
                    image("10", 2021, "planerad 2022"),
                    image("20", 2021, "Planerad 2022"),
                    image("01", 2021, "beslutad"),
                    image(null, 2021, "beslutad"),
                    image("03", 2022, "beslutad"),
                    image("04", null, "beslutad"))))
        .containsExactlyInAnyOrder(
            "malbild | 2021 |  | planerad_2022 | 2 | 2 |  | 00 | true | [10/1, 10/2, 20/1, 20/2]",
            "malbild | 2021 |  | beslutad | 1 | 1 |  | 00 | false | [01/1, 01/2]",
            "malbild | 2022 |  | beslutad | 1 | 1 |  | 00 | false | [03/1, 03/2]");
  }
}
