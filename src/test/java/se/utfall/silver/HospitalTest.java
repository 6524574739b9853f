package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.HospitalRow;

/** Which hospital register counts. */
class HospitalTest {
  private static Row delivery(String id, String knownFrom, String constructed) {
    return Given.row(
        Delivery.TABLE,
        Delivery.DELIVERY,
        id,
        Delivery.KNOWN_FROM,
        LocalDate.parse(knownFrom),
        Delivery.CONSTRUCTED_QUESTIONS,
        constructed,
        Delivery.BYTES,
        0L,
        Delivery.CELLS,
        0L);
  }

  private static Row hospital(String delivery, String code, String region) {
    return Given.row(
        HospitalRow.TABLE,
        HospitalRow.DELIVERY,
        delivery,
        HospitalRow.HOSPITAL,
        code,
        HospitalRow.REGION_TEXT,
        region);
  }

  private static List<String> hospitals(Given given) {
    return given.lines(
        Hospital.TABLE, Hospital.HOSPITAL, Hospital.REGION_CODE, Hospital.CONSTRUCTED);
  }

  private static Given given() {
    return Given.conf()
        .with(
            Delivery.TABLE,
            List.of(
                delivery("old", "2023-01-01", ""),
                delivery("new", "2024-01-01", ""),
                delivery("made up", "2025-01-01", "*")))
        .with(
            HospitalRow.TABLE,
            List.of(
                hospital("old", "1", "01"),
                hospital("old", "2", "03"),
                hospital("new", " 1\u00a0", "12"),
                hospital("new", "3", "02"),
                hospital("new", "4", "01"),
                hospital("new", "4", "03"),
                hospital("made up", "1", " 05")));
  }

  @Test
  void latestRegisterTakesThePlaceOfEarlierOnes() {
    assertThat(hospitals(given()))
        .containsExactlyInAnyOrder(
            "1 | 12 | false", "3 | - | false", "4 | - | false", "1 | 05 | true");
  }

  @Test
  void registerThatWasNotKnownYetDoesNotCount() {
    assertThat(hospitals(given().asOf("2023-12-31")))
        .containsExactlyInAnyOrder("1 | 01 | false", "2 | 03 | false");
  }
}
