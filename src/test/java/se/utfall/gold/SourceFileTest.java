package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Measured.people;
import static se.utfall.gold.Measured.value;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.bronze.Delivery;
import se.utfall.silver.Agreement;
import se.utfall.silver.Answer;
import se.utfall.silver.Rejected;
import se.utfall.silver.Statistic;

/** What each delivered file gave. */
class SourceFileTest {
  private static Row file(String name, String source, long cells) {
    return Given.row(
        Delivery.TABLE,
        Delivery.DELIVERY,
        name,
        Delivery.FILE,
        name,
        Delivery.SOURCE,
        source,
        Delivery.CELLS,
        cells,
        Delivery.BYTES,
        0L);
  }

  private static Row constructed(Row file) {
    Object[] values = new Object[file.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = file.get(i);
    }
    values[Delivery.TABLE.fields().indexOf(Delivery.CONSTRUCTED_QUESTIONS)] = "*";
    return RowFactory.create(values);
  }

  private static Measured of(String file, Measured measured) {
    return measured.with(Statistic.DELIVERY, file);
  }

  private static Row agreement(String cell, @Nullable String region) {
    return Given.row(
        Agreement.TABLE,
        Agreement.DELIVERY,
        "list",
        Agreement.CELL,
        cell,
        Agreement.REGION_CODE,
        region,
        Agreement.REGION_NAME,
        region == null ? null : "Region Västerbotten",
        Agreement.YEAR,
        2021,
        Agreement.AMOUNT_SEK,
        BigDecimal.ONE);
  }

  private static Row rejected(String file, String cell) {
    return Given.row(
        Rejected.TABLE, Rejected.DELIVERY, file, Rejected.CELL, cell, Rejected.ANSWERS, 1);
  }

  private static Row answer() {
    return Given.row(
        Answer.TABLE,
        Answer.DELIVERY,
        "form",
        Answer.CELL,
        "form/1",
        Answer.REGION_CODE,
        "13",
        Answer.REGION_NAME,
        "Region Halland",
        Answer.GRANT_YEAR,
        2024);
  }

  @Test
  void whatIsReadRejectedAndSetAsideAddsUp() {
    Given given =
        Measured.given(
                of("statistics", value("U1", "00", 2014, 1.0)),
                of("statistics", value("U1", "01", 2013, 1.0).superseded()),
                of("statistics", value("U1", "01", 2014, null).constructed()),
                of("statistics", people("01", 2015, "total", 5L)),
                of("nation", value("U1", "00", 2015, 1.0)))
            .with(
                Delivery.TABLE,
                List.of(
                    file("statistics", "statistics", 10),
                    file("nation", "statistics", 1),
                    file("municipalities", "statistics", 7),
                    file("empty", "statistics", 0),
                    file("list", "agreement", 12),
                    file("form", "rereport", 50),
                    file("par", "register", 3000),
                    constructed(file("made_up", "register", 200)),
                    file("places", "hospitals", 70)))
            .with(Agreement.TABLE, List.of(agreement("list/1", "24"), agreement("list/2", null)))
            .with(Answer.TABLE, List.of(answer()))
            .with(
                Rejected.TABLE, List.of(rejected("statistics", "1"), rejected("statistics", "2")));

    assertThat(
            given.lines(
                SourceFile.TABLE,
                Delivery.FILE,
                SourceFile.GRANT_YEAR,
                SourceFile.REGION_CODE,
                SourceFile.REGION_NAME,
                SourceFile.REGIONS,
                SourceFile.ANSWERS,
                SourceFile.SUPERSEDED,
                SourceFile.REJECTED,
                SourceFile.SET_ASIDE,
                SourceFile.CONSTRUCTED))
        .containsExactlyInAnyOrder(
            "statistics | 2013 | 00 | Riket | 2 | 4 | 1 | 2 | 6 | true",
            "nation | 2015 | 00 | Riket | 1 | 1 | 0 | 0 | 0 | false",
            "municipalities | - | 00 | Riket | 0 | 0 | 0 | 0 | 7 | false",
            "empty | - | 00 | Riket | 0 | 0 | 0 | 0 | 0 | false",
            "list | 2021 | 24 | Region Västerbotten | 1 | 2 | 0 | 0 | 0 | false",
            "form | 2024 | 13 | Region Halland | 1 | 1 | 0 | 0 | 0 | false",
            "par | - | 00 | Riket | 0 | 3000 | 0 | 0 | 0 | false",
            "made_up | - | 00 | Riket | 0 | 200 | 0 | 0 | 0 | true",
            "places | - | 00 | Riket | 0 | 70 | 0 | 0 | 0 | false");
  }
}
