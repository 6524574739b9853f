package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.Given;
import se.utfall.silver.Hospital;
import se.utfall.silver.Population;

/** After each delivery the tables are those that all deliveries give at once. */
class ChangedPiecesTest {
  /** 2015 to 2019, built. */
  private static final DeliveredRegister FIVE_YEARS = new DeliveredRegister();

  private final DeliveredRegister register = FIVE_YEARS.copy();

  @BeforeAll
  static void buildOnce() {
    for (int year = 2015; year <= 2019; year++) {
      FIVE_YEARS.deliver(
          year,
          false,
          rows(
              "1 77 %1$d0305 %1$d0309 0".formatted(year),
              "2 %1$d %1$d0405 %1$d0409 0".formatted(year),
              "3 12 %1$d1220 %1$d1222 0".formatted(year),
              "4  %1$d0505 %1$d0506 0".formatted(year)));
    }
    FIVE_YEARS.build();
  }

  /** Rows by number, person, first and last day, and whether the key is reused. */
  private static String[] rows(String... rows) {
    return Arrays.stream(rows)
        .map(row -> row.split(" ", -1))
        .map(
            it ->
                "%s,%s,%s,1,77,19400615,0180,01010,101,%s,%s,3,3,2,F200,,,,%s"
                    .formatted(it[0], it[1], it[3].substring(0, 4), it[2], it[3], it[4]))
        .toArray(String[]::new);
  }

  private static void assertSame(DeliveredRegister register) {
    Map<String, ?> atOnce = register.tablesAtOnce();
    register
        .tables()
        .forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(atOnce.get(table)));
  }

  private static Map<String, Long> pieces(long persons, long years) {
    return Map.of(
        "episode", persons,
        "care_chain", persons,
        "readmission", years,
        "avoidable_admission", years,
        "psychiatric_care", years);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anyDeliveriesOneByOne(int seed) {
    ChangingRegister any = new ChangingRegister(seed, new DeliveredRegister());
    any.begin();
    for (int step = 0; step < 2; step++) {
      any.deliver(seed + step);
      assertThat(any.delivered().update()).hasSize(DeliveredRegister.TABLES.size());
      assertSame(any.delivered());
    }
  }

  @Test
  void aNewYearConcernsItsPersonsTheYearBeforeAndNoOther() {
    // after a stay in December of 2019 that is followed by another now
    register.deliver(2020, false, rows("1 12 20200103 20200104 0"));

    assertThat(register.update()).isEqualTo(pieces(1, 2));
  }

  @Test
  void aReusedKeyTakesItsChainsFromEveryYear() {
    register.deliver(2020, false, rows("1 77 20200103 20200104 1"));

    assertThat(register.update()).isEqualTo(pieces(1, 6));
  }

  @Test
  void aStayOverYearsTakesOldChainsIn() {
    register.deliver(2020, false, rows("1 77 20170301 20200104 0"));

    // 2017-2019 lose a chain each; that of 2016 is as far from the next as it was to results
    assertThat(register.update()).isEqualTo(pieces(1, 4));
  }

  /** Of 6 years. */
  @Test
  void moreThanAThousandPersonsToAYearConcernEveryYear() {
    String[] stays =
        IntStream.rangeClosed(1, 6001)
            .mapToObj(number -> "%d %d 20200103 20200104 0".formatted(number, 9000 + number))
            .toArray(String[]::new);
    register.deliver(2020, false, rows(stays));

    assertThat(register.update()).isEqualTo(Map.of("episode", 6001L, "care_chain", 6001L));
  }

  @Test
  void rowsWithoutAKeyAreCorrectedAll() {
    register.deliverMore(2017, false, rows("1  20170505 20170507 0"));

    // 2016 too, as it names the deliveries that follow it
    assertThat(register.update()).isEqualTo(pieces(1, 2));
    assertSame(register);
  }

  @Test
  void nothingNewChangesNothingAndOtherPeopleOnlyTheirRates() {
    assertThat(register.update()).isEqualTo(pieces(0, 0));

    register.deliverPeople(
        Given.row(
            Population.TABLE,
            Population.REGION_CODE,
            "01",
            Population.YEAR,
            2017,
            Population.SEX,
            "total",
            Population.PEOPLE,
            1000L));
    assertThat(register.update())
        .containsOnlyKeys("episode", "care_chain", "readmission", "avoidable_admission");
  }

  @Test
  void otherHospitalsOrMostOfTheYearsChangeAllOfIt() {
    register.deliverHospitals(
        Given.row(Hospital.TABLE, Hospital.HOSPITAL, "01010", Hospital.REGION_CODE, "12"));
    assertThat(register.update()).isEmpty();

    for (int year = 2017; year <= 2019; year++) {
      register.deliver(year, false, rows("1 5 %1$d0103 %1$d0104 0".formatted(year)));
    }
    assertThat(register.update()).isEmpty();
  }
}
