package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.bronze.Delivery;

/** Which deliveries stand for each year. */
class RegisterYearTest {
  private static Row register(String name, String knownFrom, String constructed, Integer... years) {
    return Given.row(
        Delivery.TABLE,
        Delivery.DELIVERY,
        name,
        Delivery.SOURCE,
        "register",
        Delivery.KNOWN_FROM,
        LocalDate.parse(knownFrom),
        Delivery.CONSTRUCTED_QUESTIONS,
        constructed,
        Delivery.BYTES,
        0L,
        Delivery.CELLS,
        1L,
        Delivery.REGISTER_YEARS,
        years);
  }

  private static Given given() {
    return Given.conf()
        .without(RegisterYear.TABLE)
        .with(
            Delivery.TABLE,
            List.of(
                register("all", "2024-02-01", "", 2018, 2019, 2020),
                register("half", "2024-05-01", "", 2019),
                register("other-half", "2024-05-01", "", 2019),
                register("demo", "2024-10-01", "*", 2017, 2018),
                register("demo-again", "2024-11-01", "*", 2017),
                register("late", "2024-09-01", "", 2020),
                Given.row(
                    Delivery.TABLE,
                    Delivery.DELIVERY,
                    "places",
                    Delivery.SOURCE,
                    "hospitals",
                    Delivery.BYTES,
                    0L,
                    Delivery.CELLS,
                    1L,
                    Delivery.REGISTER_YEARS,
                    null)));
  }

  private static List<String> lines(Given given) {
    return given.lines(
        RegisterYear.TABLE,
        RegisterYear.REGISTER_YEAR,
        RegisterYear.DELIVERY,
        RegisterYear.KNOWN_FROM,
        RegisterYear.CONSTRUCTED);
  }

  @Test
  void realOnesOfTheLastDayStandForAYear() {
    assertThat(lines(given()))
        .containsExactlyInAnyOrder(
            "2017 | demo-again | 2024-11-01 | true",
            "2018 | all | 2024-02-01 | false",
            "2019 | half | 2024-05-01 | false",
            "2019 | other-half | 2024-05-01 | false",
            "2020 | late | 2024-09-01 | false");
  }

  @Test
  void whatBecameKnownLaterTakesNobodysPlaceBefore() {
    assertThat(lines(given().asOf("2024-04-30")))
        .containsExactlyInAnyOrder(
            "2018 | all | 2024-02-01 | false",
            "2019 | all | 2024-02-01 | false",
            "2020 | all | 2024-02-01 | false");
  }
}
